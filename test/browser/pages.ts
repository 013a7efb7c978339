/** Modules as files of Node and as pages that run them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NetClass } from '../emit/load.ts';
import type { Served } from './browsers.ts';
import type { CompiledModel } from './models.ts';
import { runNets, type Run, type Runnable } from './run-nets.ts';

/** As files, since a module that is evaluated as text can import nothing of Node, of which its threads are. */
export async function imported(models: readonly CompiledModel[]): Promise<readonly Runnable[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nnc-modules-'));
  try {
    return await Promise.all(
      models.map(async ({ name, javascript, capacity }, i) => {
        const path = join(folder, `${i}.mjs`);
        await writeFile(path, javascript);
        const module: Readonly<Record<string, NetClass>> = await import(/* @vite-ignore */ pathToFileURL(path).href);
        return { Net: module[name]!, capacity };
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs the nets, posts what they did, and goes to the page that the answer names. */
function page(models: readonly CompiledModel[], isolated: boolean): Served {
  const imports = models.map(({ name }, i) => `import { ${name} as Net${i} } from '/${i}.js';`).join('\n');
  const nets = models.map(({ capacity }, i) => `{ Net: Net${i}, capacity: ${JSON.stringify(capacity)} }`);
  const body = `<!doctype html>
<title>nnc</title>
<script type="module">
${imports}
const runNets = ${String(runNets)};
const answer = async () => {
  try {
    return { isolated: crossOriginIsolated, runs: await runNets([${nets.join(', ')}]) };
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
};
const response = await fetch('/answer', { method: 'POST', body: JSON.stringify(await answer()) });
const next = await response.text();
if (next !== '') location.replace(next);
</script>`;
  return { type: 'text/html', body, isolated };
}

/** What a page posts. */
export interface Answer {
  readonly isolated?: boolean;
  readonly runs?: readonly Run[];
  readonly error?: string;
}

/** A page that may share memory, one that may not, and the modules that they import. */
export function filesOf(models: readonly CompiledModel[]): ReadonlyMap<string, Served> {
  const scripts = models.map(({ javascript }, i) => [`/${i}.js`, { type: 'text/javascript', body: javascript, isolated: true }] as const); // prettier-ignore
  return new Map<string, Served>([...scripts, ['/isolated', page(models, true)], ['/open', page(models, false)]]);
}
