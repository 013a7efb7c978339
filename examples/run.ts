/** `npm run example NAME [STEPS]`: runs an example, and keeps its picture unless the number of steps is another than its own. */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Train } from './example.ts';

const [name, steps] = process.argv.slice(2);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const names = readdirSync(here('.'))
  .filter((entry) => !/\.ts$|^pictures$/.test(entry))
  .toSorted();

if (name === undefined || !names.includes(name) || (steps !== undefined && !/^[1-9]\d*$/.test(steps))) {
  process.stderr.write(`Usage: npm run example NAME [STEPS]\nNAME is one of ${names.join(', ')}.\n`);
  process.exit(2);
}
const sources = readdirSync(here(name)).filter((file) => file.endsWith('.nn'));
const compile = [
  '--import',
  'tsx',
  here('../compiler/cli/bin.ts'),
  'compile',
  ...sources.map((file) => here(`${name}/${file}`)),
];
execFileSync(process.execPath, compile, { stdio: ['ignore', 'ignore', 'inherit'] });
// Every train.ts exports one; which file it is, is known only now.
const { train } = (await import(`./${name}/train.ts`)) as { readonly train: Train }; // oxlint-disable-line typescript/no-unsafe-type-assertion
const started = performance.now();
const { files = {} } = train({ say, ...(steps !== undefined && { steps: Number(steps) }) });
say(`${((performance.now() - started) / 1000).toFixed(1)} s`);
if (steps === undefined) {
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(here(`${name}/${file}`), content);
    say(`wrote examples/${name}/${file}`);
  }
}
