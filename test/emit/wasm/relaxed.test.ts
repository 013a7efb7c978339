/** `--relaxed`: which kernels a host gets, and what they compute where it has relaxed SIMD. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { compile } from '../../../compiler/compile.ts';
import { evaluate } from '../load.ts';

const text = 'model M[B] {\n  input x: f32[B, 2]\n  input w: f32[2, 9]\n  output y = x @ w\n}\n';

let module: string;

beforeAll(async () => {
  module = (await compile(text, { relaxed: true, standalone: true, language: 'js', target: 'wasm' })).files[0]!.text;
});

afterEach(() => vi.unstubAllGlobals());

/** (1 + 2⁻¹²)² − (1 + 2⁻¹¹): the last bit of the product is lost where it rounds before it is added. */
const [small, large] = [1 + 2 ** -12, 1 + 2 ** -11];
const x = [-1, small];
const w = [...Array.from({ length: 9 }, () => large), ...Array.from({ length: 9 }, () => small)];

test('where the host has none, plain kernels run and a note says so', () => {
  const own = WebAssembly.validate.bind(WebAssembly);
  vi.stubGlobal('WebAssembly', Object.create(WebAssembly, { validate: { value: (bytes: BufferSource) => own(bytes) && new Uint8Array(ArrayBuffer.isView(bytes) ? bytes.buffer : bytes).length > 99 } })); // prettier-ignore
  const net = new (evaluate(module, 'M'))({ B: 1 });
  expect(net.notes).toEqual(['This host has no relaxed SIMD: products that are added round twice.']);
  expect([...net.predict({ x: Float32Array.from(x), w: Float32Array.from(w) })['y']!]).toEqual(Array(9).fill(0));
});

const flags = [[], ['--experimental-wasm-relaxed-simd']];
const has = `process.exit(WebAssembly.validate(Uint8Array.of(0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,19,1,17,0,65,0,253,15,65,0,253,15,65,0,253,15,253,133,2,11)) ? 0 : 1)`;
const flag = flags.find((each) => spawnSync(process.execPath, [...each, '-e', has]).status === 0);
const where = flag === undefined ? 'skipped: this Node has no relaxed SIMD, not even behind a flag' : `node ${flag.join(' ')}`; // prettier-ignore

test.skipIf(flag === undefined)(`where it has them, they run (${where})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nnc-relaxed-'));
  try {
    writeFileSync(join(folder, 'm.mjs'), module);
    const run = `import { M } from './m.mjs';
const net = new M({ B: 1 });
const { y } = net.predict({ x: Float32Array.of(${x.join()}), w: Float32Array.of(${w.join()}) });
console.log(JSON.stringify({ backend: net.backend, notes: net.notes, y: [...y] }));`;
    writeFileSync(join(folder, 'run.mjs'), run);
    const { stdout, stderr } = spawnSync(process.execPath, [...flag!, 'run.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(stderr.replaceAll(/^.*(Warning|--trace-warnings).*$\n?/gm, '')).toBe('');
    const { backend, notes, y } = JSON.parse(stdout) as { backend: string; notes: string[]; y: number[] };
    expect({ backend, notes }).toEqual({ backend: 'wasm', notes: [] });
    // Vectors keep the bit where the processor multiplies and adds in one step; the last one is stored in part.
    expect(y.length).toBe(9);
    expect([0, 2 ** -24]).toContain(y[0]);
    if (process.arch === 'arm64') expect(y[0]).toBe(2 ** -24);
    expect(y).toEqual(Array<number>(9).fill(y[0]!));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('other modules have one set', async () => {
  const plain = (await compile(text, { standalone: true, language: 'js', target: 'wasm' })).files[0]!.text;
  expect(plain).not.toMatch(/relaxed/i);
});
