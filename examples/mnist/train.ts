/** Trains the digits network, saves its weights, loads them into a fresh model and shows what that makes of unseen digits. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import { channelStatistics, evaluate, fit } from 'nnc/runtime';
import { loadDigits } from './digits.ts';
import { Mnist } from './mnist.ts';
import { sideBySide } from './pictures.ts';

const epochs = 10;
const weights = fileURLToPath(new URL('weights.safetensors', import.meta.url));
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { train, test } = loadDigits();
const net = new Mnist({ B: 32 }, { seed: 1 });
const { mean, std } = channelStatistics(train.image, 1);
net.state['scale.mean'].set(mean);
net.state['scale.std'].set(std);

const bar = new SingleBar({ format: 'epoch {epoch} [{bar}] {value}/{total} loss {loss}', clearOnComplete: true });
const started = performance.now();
fit(net, train, {
  epochs,
  batch: 32,
  seed: 1,
  onStep({ epoch, step, stepsPerEpoch, report }) {
    const payload = { epoch: epoch + 1, loss: report.loss.toFixed(4) };
    if (step === 1) bar.start(stepsPerEpoch, 0, payload);
    bar.update(step, payload);
    if (step === stepsPerEpoch) bar.stop();
  },
  onEpoch({ epoch, train: { loss, accuracy } }) {
    say(`epoch ${String(epoch + 1).padStart(2)}  loss ${loss.toFixed(4)}  accuracy ${percent(accuracy)}`);
  },
});
say(`trained in ${((performance.now() - started) / 1000).toFixed(1)} s`);

writeFileSync(weights, net.save('all'));
const fresh = new Mnist({ B: 32 });
fresh.load(readFileSync(weights));
const { loss, accuracy } = evaluate(fresh, test, { batch: 32 });
say(`saved, loaded into a fresh model, tested on ${test.label.shape[0]} unseen digits:`);
say(`test loss ${loss.toFixed(4)}  test accuracy ${percent(accuracy)}`);

const shown = 4;
const images = test.image.data.subarray(0, shown * 784);
const { probability } = fresh.predict({ image: images });
const captions = Array.from({ length: shown }, (_, i) => {
  const scores = probability.subarray(10 * i, 10 * i + 10);
  const digit = scores.indexOf(Math.max(...scores));
  return `a ${digit} (${percent(scores[digit]!)}), is a ${test.label.data[i]}`;
});
const parts = captions.map((_, i) => images.subarray(784 * i, 784 * (i + 1)));
say(`\n${sideBySide(parts, captions)}`);
