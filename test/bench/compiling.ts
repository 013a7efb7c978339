/** How long compiling takes, how large modules are, and how soon one has made its first step. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { compile, type CompileOptions } from '../../compiler/index.ts';
import { atMost, digits, type Figures } from './figures.ts';
import { median } from './measure.ts';
import { compileModel, folder, sourceOf } from './nets.ts';
import { publishedOf, SIZE_ROW } from './published.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const gptOf = (depth: number): string => sourceOf('gpt').replace('depth=4', `depth=${depth}`);

/** Whole runs of `nnc compile`. */
export function compileTimeRow(figures: Figures): void {
  figures.title('nnc compile, wall time, best of 3');
  const timed = (name: string, source: string): number => {
    const file = join(folder, `${name}.nn`);
    writeFileSync(file, source);
    return Math.min(
      ...Array.from({ length: 3 }, () => run([program, 'compile', file, '-o', join(folder, `${name}.ts`)])),
    );
  };
  const add = (name: string, source: string, asked: number): void => {
    const ms = timed(name, source);
    figures.add({ name, text: `${digits(ms).padStart(7)} ms`, asked: atMost(ms, asked, 'ms') });
  };
  add('digits', sourceOf('digits'), 1500);
  add('lenet', sourceOf('lenet'), 1000);
  add('gpt-of-12-layers', gptOf(12), 3000);

  const depths = [2, 12, 22];
  const [few, more, most] = depths.map((depth) => timed(`gpt-of-${depth}-layers`, gptOf(depth))) as [
    number,
    number,
    number,
  ];
  const growth = (most - more) / (more - few);
  const times = [few, more, most].map((ms) => digits(ms)).join(', ');
  figures.add({
    name: 'gpt, growth by depth',
    text: `${times} ms of ${depths.join(', ')} layers: the last ten ${digits(growth)}× the ten before`,
    asked: atMost(growth, 1.5, '×'),
  });
}

export async function sizeRow(figures: Figures): Promise<void> {
  figures.title('sizes of modules, gzip, --target=wasm --standalone');
  const size = async (name: string, source: string, options: CompileOptions = {}): Promise<number> => {
    const { text } = await compileModel(name, source, { ...options, target: 'wasm' });
    return gzipSync(text, { level: 9 }).length / 1024;
  };
  const add = (name: string, kilobytes: number, asked: number): void => {
    figures.add({ name, text: `${digits(kilobytes).padStart(7)} KB`, asked: atMost(kilobytes, asked, 'KB') });
  };
  add('mlp', await size('mlp', sourceOf('mlp')), 20);
  for (const rival of ['tfjs/mlp', 'jax/mlp']) {
    const kilobytes = (await bundleSize(rival)) / 1024;
    figures.add({ name: rival, text: `${digits(kilobytes).padStart(7)} KB bundled${publishedOf(SIZE_ROW, rival)}` });
  }
  add('mlp --only=predict', await size('mlp', sourceOf('mlp'), { only: 'predict' }), 8);
  const [few, many] = [await size('gpt-2', gptOf(2)), await size('gpt-12', gptOf(12))];
  add('gpt, each layer', (many - few) / 10, 0.5);

  const [two, twelve] = [await kernelsOf(gptOf(2)), await kernelsOf(gptOf(12))];
  figures.add({
    name: 'gpt, kernel functions',
    text: `${twelve} of 12 layers, ${two} of 2`.padStart(10),
    asked: { text: 'the same', met: twelve === two },
  });
}

/** Bytes after gzip of what a page loads for a rival's program on its WebAssembly backend: a minified bundle, and the kernels where they are a file. */
async function bundleSize(rival: string): Promise<number> {
  const input = fileURLToPath(new URL(`rivals/${rival}.js`, import.meta.url));
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ minify: true, format: 'esm' });
  await bundle.close();
  // Chunks for the GPU are not loaded.
  const loaded = output.flatMap((part) =>
    part.type === 'chunk' && !/^webgl|^webgpu/.test(part.name) ? [part.code] : [],
  );
  const files = rival.startsWith('tfjs') ? [readFileSync(tfjsKernels)] : [];
  return [...loaded, ...files].reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0);
}

const tfjsKernels = new URL(
  'node_modules/@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm',
  import.meta.url,
);

/** Functions of the WebAssembly module that are not exported: those of phases are. */
async function kernelsOf(source: string): Promise<number> {
  const { dump } = await compile(source, { dump: 'wat' });
  return dump!.split('\n').filter((line) => line.startsWith('  (func ') && !line.includes('(export ')).length;
}

/** In a fresh process each time, as it is paid once: from the constructor to the first step's loss. */
export async function startRow(figures: Figures): Promise<void> {
  figures.title('mlp, construction to first step, fresh processes, median of 7');
  const { path } = await compileModel('mlp', sourceOf('mlp'));
  const script = `import { Mlp } from ${JSON.stringify(pathToFileURL(path).href)};
const inputs = { x: new Float32Array(32 * 784).fill(0.5), label: new Int32Array(32) };
const started = performance.now();
new Mlp({ B: 32 }).trainStep(inputs).loss;
const ms = performance.now() - started;
process.stdout.write(String(ms));`; // opening the standard output takes 3 ms of its own
  const times = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    return Number(stdout);
  });
  const ms = median(times);
  figures.add({
    name: 'ours',
    text: `${digits(ms).padStart(7)} ms (best ${digits(Math.min(...times))})`,
    asked: atMost(ms, 15, 'ms'),
  });
}

/** Wall time of a program of Node's in milliseconds. */
function run(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`nnc ${args.slice(1).join(' ')} failed: ${stderr}`);
  return performance.now() - started;
}
