/** Predictions against onnxruntime-web, from an ONNX file with the same weights. */
import { atLeast, digits, type Figures, milliseconds } from './figures.ts';
import { measure } from './measure.ts';
import { compileModel, sourceOf } from './nets.ts';
import { explain } from './reasons.ts';
import { batchesOf, startOf, type Tensor, type Workload } from './workloads.ts';

/** What a file of `rivals/onnx/` exports. */
interface Runtime {
  create(start: {
    readonly params: Readonly<Record<string, Tensor>>;
    readonly x: Tensor;
  }): Promise<() => Promise<Float32Array>>;
}

const asked = 1.5;

export async function inferenceRow(workload: Workload, B: number, figures: Figures): Promise<void> {
  figures.title(`inference: ${workload.title.replace(/, batch \d+$/, '')}, batch ${B}`);
  const compiled = await compileModel(workload.model, sourceOf(workload.model));
  const net = new compiled.Net({ ...workload.dims, B }, { seed: 1 });
  const batches = batchesOf(workload, B);
  const given = batches[0]!;
  const { params, batches: shaped } = startOf(compiled, net, workload, [given]);
  const runtime = (await import(`./rivals/onnx/${workload.model}.js`)) as Runtime;
  const theirs = await runtime.create({ params, x: shaped[0]!['x']! });
  const { x } = given;
  const ours = (): Float32Array => Object.values(net.predict({ x: x! }))[0]!;
  compare(ours(), await theirs());

  const times = await measure([
    { name: 'ours', step: ours },
    { name: 'onnxruntime-web', step: theirs },
  ]);
  const [own, other] = [times.get('ours')!, times.get('onnxruntime-web')!];
  const ratio = other.median / own.median;
  figures.add({ name: 'ours', text: milliseconds(own) });
  const isMet = figures.add({
    name: 'onnxruntime-web',
    text: `${milliseconds(other)}  ${digits(ratio)}× ours (best ${digits(other.best / own.best)}×)`,
    asked: atLeast(ratio, asked, '×'),
  });
  if (!isMet) await explain(workload, B, (timed, { x: image }) => timed.predict({ x: image! }), batches, figures);
}

function compare(ours: Float32Array, theirs: Float32Array): void {
  const same = ours.length === theirs.length && ours.every((value, i) => Math.abs(value - theirs[i]!) <= 1e-4);
  if (!same) throw new Error(`other predictions: ${theirs.slice(0, 5).join(', ')} for ${ours.slice(0, 5).join(', ')}`);
}
