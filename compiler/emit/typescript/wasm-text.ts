/** What an emitted module says of its WebAssembly, and the bytes as text at its very end. */
import { comment } from './comment.ts';
import type { Facts } from './facts.ts';
import type { Target } from './target.ts';
import { localName, object } from './text.ts';
import type { WasmPart } from './wasm-part.ts';
import { WIDTH } from './layout.ts';

/** What the exports are, in TypeScript. */
export function wasmInterface({ wasm, name }: Facts): readonly string[] {
  if (wasm === undefined) return [];
  const lines = [...wasm.dims].map(([method, dims]) => {
    const params = dims.map((dim) => `${localName(dim)}: number`);
    return `${method}(${params.join(', ')}): void;\n`;
  });
  const doc = comment(['The functions of the WebAssembly module: the kernels of each method in order.']);
  return [`${doc}interface ${name}Wasm {\n${lines.join('')}}\n`];
}

/** What the runtime is told. */
export function wasmSpec({ file, relaxed, addresses, host, hasTeam }: WasmPart, target: Target): string {
  const inline =
    relaxed === undefined
      ? `module: ${target.runtime(hasTeam ? 'compileEach' : 'compileOnce')}(() => wasmBytes)`
      : `...${target.runtime('compileRelaxed')}(() => wasmBytes, () => relaxedBytes)`;
  const source =
    file === undefined
      ? inline
      : `...${target.runtime('moduleFile')}(() => new URL('./${encodeURIComponent(file.name)}', import.meta.url), '${file.seal}')`;
  const functions = host.map((name): readonly [string, string] => [name, target.runtime(name)]);
  const team = hasTeam ? `, team: ${target.runtime('teamwork')}()` : '';
  return `{ ${source}, addresses: ${addresses}${team}, host: ${object(functions)} }`;
}

/** The bytes, where they are part of the module. */
export function wasmText({ wasm }: Facts): readonly string[] {
  if (wasm === undefined || wasm.file !== undefined) return [];
  const plain = bytesText('wasmBytes', wasm.text, 'The WebAssembly kernels; `nnc compile --dump=wat` prints them.');
  if (wasm.relaxed === undefined) return [plain];
  return [plain, bytesText('relaxedBytes', wasm.relaxed, 'The same with f32x4.relaxed_madd.')];
}

function bytesText(name: string, hex: string, doc: string): string {
  const line = `const ${name} = '${hex}';`;
  return `${comment([doc])}${line.length <= WIDTH ? line : `const ${name} =\n  '${hex}';`}\n`;
}
