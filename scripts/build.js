// Builds dist/: the compiler, the program `nnc`, the runtime, and their declarations.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { embedRuntime } from './embed-runtime.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Dependencies are installed beside the package and stay imports. */
const external = [/^node:/, ...Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`))];

embedRuntime();
rmSync(join(root, 'dist'), { recursive: true, force: true });

// One build for both entries, so that `nnc --help` loads the small chunk and the compiler is there once.
await build({
  cwd: root,
  input: { index: 'compiler/index.ts', cli: 'compiler/cli/bin.ts' },
  external,
  platform: 'node',
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
});
// The runtime is a file of its own: emitted modules import it in browsers, too.
await build({
  cwd: root,
  input: { runtime: 'runtime/index.ts' },
  platform: 'neutral',
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', codeSplitting: false },
});
chmodSync(join(root, 'dist/cli.js'), 0o755);

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
const tsc = join(typescript, 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
// The compiler leaves `.ts` in the imports of declarations, where only `.js` leads every reader to the `.d.ts`.
for (const name of readdirSync(join(root, 'dist/types'), { recursive: true })) {
  const path = join(root, 'dist/types', name);
  if (!name.endsWith('.d.ts')) continue;
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}
