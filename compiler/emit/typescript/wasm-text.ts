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
export function wasmSpec(part: WasmPart, target: Target): string {
  const { addresses, host, hasTeam } = part;
  const functions = host.map((name): readonly [string, string] => [name, target.runtime(name)]);
  const team = hasTeam ? `, team: ${target.runtime('teamwork')}()` : '';
  return `{ ${sourceOf(part, target)}, addresses: ${addresses}${team}, host: ${object(functions)} }`;
}

/** Where the module comes from. What is named here the emitted file imports. */
function sourceOf({ file, relaxed, hasTeam }: WasmPart, target: Target): string {
  if (file !== undefined) {
    const url = `new URL('./${encodeURIComponent(file.name)}', import.meta.url)`;
    return `...${target.runtime('moduleFile')}(() => ${url}, '${file.seal}')`;
  }
  if (relaxed !== undefined) return `...${target.runtime('compileRelaxed')}(() => wasmBytes, () => relaxedBytes)`;
  return `module: ${target.runtime(hasTeam ? 'compileEach' : 'compileOnce')}(() => wasmBytes)`;
}

/** The bytes, where they are part of the module. */
export function wasmText({ wasm }: Facts): readonly string[] {
  if (wasm === undefined || wasm.file !== undefined) return [];
  const plain = bytesText('wasmBytes', wasm.text, 'The WebAssembly kernels; `nnc compile --dump=wat` prints them.');
  if (wasm.relaxed === undefined) return [plain];
  return [plain, bytesText('relaxedBytes', wasm.relaxed, 'The same with f32x4.relaxed_madd.')];
}

function bytesText(name: string, bytes: string, doc: string): string {
  const line = `const ${name} = '${bytes}';`;
  return `${comment([doc])}${line.length <= WIDTH ? line : `const ${name} =\n  '${bytes}';`}\n`;
}
