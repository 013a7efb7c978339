/** Trains the autoencoder, compares what it draws with the mean digit, and draws digits that nobody wrote. */
import { evaluate, fit, normal01, placeKey, threefry } from 'nnc/runtime';
import type { Result, Run } from '../example.ts';
import { loadDigits } from '../mnist/digits.ts';
import { inkGrid } from '../pictures/png.ts';
import { Painter } from './vae.Painter.ts';
import { Vae } from './vae.Vae.ts';

const pixels = 28 * 28;

export function train({ steps = Infinity, say }: Run): Result {
  const digits = loadDigits();
  const net = new Vae({ B: 32 }, { seed: 1 });
  const losses: number[] = [];
  fit(
    net,
    { image: digits.train.image },
    {
      epochs: 8,
      seed: 1,
      onStep: ({ report }) => losses.push(report.loss) < steps,
      onEpoch({ epoch, train: { loss, picture, told } }) {
        say(
          `epoch ${epoch + 1}  loss ${loss.toFixed(1)}: ${picture.toFixed(1)} of the picture, ${told.toFixed(1)} told`,
        );
      },
    },
  );

  const { error } = evaluate(net, { image: digits.test.image }, { batch: 32 });
  const mean = meanError(digits.train.image.data, digits.test.image.data);
  say('mean squared error of the ink, 0 to 1, over 2,000 unseen digits:');
  say(`mean digit ${mean.toFixed(4)}  autoencoder ${error.toFixed(4)}, ${(100 * (error / mean)).toFixed(0)} % of it`);
  return { losses, files: { 'digits.png': drawings(net, digits.test.image.data) } };
}

/** How far digits are from the mean of those trained on. */
function meanError(trained: Float32Array, tested: Float32Array): number {
  const mean = new Float64Array(pixels);
  trained.forEach((grey, i) => (mean[i % pixels]! += grey / 255 / (trained.length / pixels)));
  return tested.reduce((sum, grey, i) => sum + (grey / 255 - mean[i % pixels]!) ** 2, 0) / tested.length;
}

/** Digits, below each what the net draws of it, and below these what it draws from random codes. */
function drawings(net: Vae, image: Float32Array): Uint8Array {
  const shown = image.slice(0, 16 * pixels);
  const painter = new Painter({ B: 32 });
  painter.load(net.save(), { only: 'decoder.*' });
  const code = Float32Array.from({ length: 320 }, (_, i) => normal01(threefry(1, placeKey('codes'), 0, i)));
  const rows = [shown.map((grey) => grey / 255), net.predict({ image: shown }).drawn, painter.predict({ code }).drawn];
  const all = rows.flatMap((ink) =>
    Array.from({ length: ink.length / pixels }, (_, i) => ink.slice(i * pixels, (i + 1) * pixels)),
  );
  return inkGrid([all.slice(0, 16), all.slice(16, 32), all.slice(32, 48), all.slice(48, 64)], 28, 2);
}
