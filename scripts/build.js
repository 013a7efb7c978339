// Builds dist/: the compiler, the program `nnc`, the Prettier plugin, the runtime, their declarations, and the licences of what is bundled.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { embedRuntime } from './embed-runtime.js';
import { keepDeclarations } from './declarations.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Dependencies are installed beside the package and stay imports; the parser is bundled, which halves the time to start. */
const installed = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
const external = [/^node:/, ...installed.map((name) => new RegExp(`^${name}(/|$)`))];

embedRuntime();
rmSync(join(root, 'dist'), { recursive: true, force: true });

/** The library's trees, made by the compiler's own parser. */
async function libraryTrees() {
  const input = { trees: 'compiler/library/index.ts', text: 'compiler/library/trees.ts' };
  const folder = join(root, 'dist/build');
  await build({ cwd: root, input, external, platform: 'node', output: { dir: folder, format: 'esm' } });
  const { libraryFiles } = await import(pathToFileURL(join(folder, 'trees.js')).href);
  const { treesToText } = await import(pathToFileURL(join(folder, 'text.js')).href);
  const text = treesToText(libraryFiles());
  rmSync(folder, { recursive: true });
  return text;
}
const trees = await libraryTrees();
const withTrees = {
  name: 'library-trees',
  transform(code, id) {
    if (!id.endsWith('compiler/library/trees.ts')) return undefined;
    const [before, after] = code.split('builtTrees: string | undefined = undefined');
    if (after === undefined) throw new Error('compiler/library/trees.ts has no place for the trees');
    return `${before}builtTrees: string | undefined = ${JSON.stringify(trees)}${after}`;
  },
};

// One build for these entries, so that `nnc --help` loads the small chunk and the compiler is there once.
const { output } = await build({
  cwd: root,
  input: { index: 'compiler/index.ts', cli: 'compiler/cli/bin.ts', prettier: 'grammar/prettier-plugin.ts' },
  external,
  plugins: [withTrees],
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
writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), licences(bundledPackages(output)));

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
keepDeclarations(join(root, 'dist/types'), [
  'compiler/index.d.ts',
  'grammar/prettier-plugin.d.ts',
  'runtime/index.d.ts',
]);

/** Folders of the packages whose code is in the bundle. */
function bundledPackages(chunks) {
  const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
  const folders = modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].toSorted((a, b) => (a < b ? -1 : 1));
}

function licences(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `The files of this folder hold code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
