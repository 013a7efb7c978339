/** Trains the digits network, loads its weights into a fresh model and shows what that makes of unseen digits. */
import { SingleBar } from 'cli-progress';
import { channelStatistics, evaluate, fit } from 'nnc/runtime';
import type { Result, Run } from '../example.ts';
import { loadDigits } from './digits.ts';
import { Mnist } from './mnist.ts';
import { sideBySide } from './pictures.ts';

export function train({ steps = Infinity, say }: Run): Result {
  const digits = loadDigits();
  const net = new Mnist({ B: 32 }, { seed: 1 });
  const { mean, std } = channelStatistics(digits.train.image, 1);
  net.state['scale.mean'].set(mean);
  net.state['scale.std'].set(std);

  const losses: number[] = [];
  const bar = new SingleBar({ format: 'epoch {epoch} [{bar}] {value}/{total} loss {loss}', clearOnComplete: true });
  fit(net, digits.train, {
    epochs: 10,
    batch: 32,
    seed: 1,
    onStep({ epoch, step, stepsPerEpoch, report }) {
      const payload = { epoch: epoch + 1, loss: report.loss.toFixed(4) };
      if (step === 1) bar.start(stepsPerEpoch, 0, payload);
      bar.update(step, payload);
      if (step === stepsPerEpoch) bar.stop();
      return losses.push(report.loss) < steps;
    },
    onEpoch({ epoch, train: { loss, accuracy } }) {
      say(`epoch ${String(epoch + 1).padStart(2)}  loss ${loss.toFixed(4)}  accuracy ${percent(accuracy)}`);
    },
  });
  bar.stop();

  const weights = net.save('all');
  const fresh = new Mnist({ B: 32 });
  fresh.load(weights);
  const { loss, accuracy } = evaluate(fresh, digits.test, { batch: 32 });
  say(`saved, loaded into a fresh model, tested on ${digits.test.label.shape[0]} unseen digits:`);
  say(`test loss ${loss.toFixed(4)}  test accuracy ${percent(accuracy)}`);
  say(`\n${picture(fresh, digits.test.image.data, digits.test.label.data)}\n`);
  return { losses, files: { 'weights.safetensors': weights } };
}

/** The first four digits with what the net says of them. */
function picture(net: Mnist, image: Float32Array, label: Int32Array): string {
  const images = [0, 1, 2, 3].map((i) => image.subarray(784 * i, 784 * (i + 1)));
  const captions = images.map((one, i) => {
    const { probability } = net.predict({ image: one });
    const digit = probability.indexOf(Math.max(...probability));
    return `a ${digit} (${percent(probability[digit]!)}), is a ${label[i]}`;
  });
  return sideBySide(images, captions);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
