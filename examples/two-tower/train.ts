/** Trains two towers with shared weights on pairs of digits, and draws where the tower puts digits that it has not seen. */
import { type Dataset, Dice, evaluate } from 'nnc/runtime';
import type { Result, Run } from '../example.ts';
import { type Digits, loadDigits } from '../mnist/digits.ts';
import { chart, palette, type Series } from '../pictures/chart.ts';
import { Pairs, type PairsInputs } from './pairs.ts';

const batch = 64;
const pixels = 28 * 28;

export function train({ steps = 1200, say }: Run): Result {
  const digits = loadDigits();
  const net = new Pairs({ B: batch }, { seed: 1 });
  const dice = new Dice(1, 'pairs');
  const losses: number[] = [];
  for (let step = 1; step <= steps; step++) {
    drawPairs(digits.train, net.inputs, dice);
    const { loss, accuracy } = net.trainStep(net.inputs);
    losses.push(loss);
    if (step % 150 === 0) say(`step ${step}  loss ${loss.toFixed(4)}  accuracy ${percent(accuracy)}`);
  }
  const { accuracy } = evaluate(net, unseenPairs(digits.test), { batch });
  say(`of 5,000 pairs of unseen digits ${percent(accuracy)} are told right`);
  return { losses, files: { 'plane.svg': picture(net, digits.test) } };
}

/** Fills the inputs with pairs of random digits, every other one of the same digit. */
function drawPairs({ image, label }: Dataset<Digits>, { left, right, same }: PairsInputs, dice: Dice): void {
  const at = (i: number): Float32Array => image.data.subarray(i * pixels, (i + 1) * pixels);
  for (let pair = 0; pair < same.length; pair++) {
    const wanted = pair % 2 === 0;
    const i = dice.below(label.data.length);
    let j: number;
    do j = dice.below(label.data.length);
    while ((label.data[i] === label.data[j]) !== wanted);
    left.set(at(i), pair * pixels);
    right.set(at(j), pair * pixels);
    same[pair] = Number(wanted);
  }
}

function unseenPairs(digits: Dataset<Digits>): Dataset<PairsInputs> {
  const n = 5000;
  const [left, right, same] = [n * pixels, n * pixels, n].map((length) => new Float32Array(length));
  drawPairs(digits, { left: left!, right: right!, same: same! }, new Dice(2, 'pairs'));
  const shape = [n, 28, 28, 1];
  return { left: { data: left!, shape }, right: { data: right!, shape }, same: { data: same!, shape: [n] } };
}

/** Where the tower puts the first 1,000 digits. */
function picture(net: Pairs, { image, label }: Dataset<Digits>): string {
  const places: { readonly digit: number; readonly x: number; readonly y: number }[] = [];
  for (let from = 0; from < 1000; from += batch) {
    const some = image.data.subarray(from * pixels, (from + batch) * pixels);
    const { left_place: place } = net.predict({ left: some, right: some });
    for (let i = 0; i < batch; i++)
      places.push({ digit: label.data[from + i]!, x: place[2 * i]!, y: place[2 * i + 1]! });
  }
  const series = palette.map((colour, digit): Series => {
    const own = places.filter((place) => place.digit === digit);
    return { label: `a ${digit}`, colour, draw: 'points', x: own.map(({ x }) => x), y: own.map(({ y }) => y) };
  });
  const axis = (title: 'x' | 'y') => {
    const values = places.map((place) => place[title]);
    return { title, from: Math.min(...values), to: Math.max(...values) };
  };
  return chart(series, { x: axis('x'), y: axis('y'), radius: 2 });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
