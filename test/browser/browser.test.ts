/** Modules in Chromium give the bits of Node: every backend, and threads where the page may have them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NetClass } from '../emit/load.ts';
import { answersOf, findChromium, type Served } from './chromium.ts';
import { compiledModels, type CompiledModel } from './models.ts';
import { runNets, type Run, type Runnable } from './run-nets.ts';

const chromium = findChromium();
const note = 'Chromium is not on the path: CHROMIUM can say where it is';

/** As files, since a module that is evaluated as text can import nothing of Node, of which its threads are. */
async function imported(models: readonly CompiledModel[]): Promise<readonly Runnable[]> {
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

interface Answer {
  readonly isolated?: boolean;
  readonly runs?: readonly Run[];
  readonly error?: string;
}

describe.skipIf(chromium === undefined)(chromium === undefined ? note : 'in Chromium', () => {
  let here: readonly Run[];
  let answers: readonly Answer[];

  beforeAll(async () => {
    const models = compiledModels();
    const scripts = models.map(({ javascript }, i) => [`/${i}.js`, { type: 'text/javascript', body: javascript, isolated: true }] as const); // prettier-ignore
    const files = new Map<string, Served>([
      ...scripts,
      ['/isolated', page(models, true)],
      ['/open', page(models, false)],
    ]);
    // First here, so that the page has the machine for itself.
    here = await runNets(await imported(models));
    const texts = await answersOf(chromium!, files, ['/isolated', '/open'], 40);
    answers = texts.map((text): Answer => JSON.parse(text));
  }, 60_000);

  test('a page that is isolated runs two threads, to the same bits', () => {
    const [{ isolated, error, runs } = {}] = answers;
    expect([isolated, error]).toEqual([true, undefined]);
    expect(here.map(({ threads }) => threads)).toEqual(here.map(({ what }) => (what.endsWith('2') ? 2 : 1)));
    expect(runs).toEqual(here);
  });

  test('one that is not says so, and runs one, to the same bits', () => {
    const [, { isolated, error, runs = [] } = {}] = answers;
    expect([isolated, error]).toEqual([false, undefined]);
    expect(runs.map(({ threads }) => threads)).toEqual(here.map(() => 1));
    expect(runs.map(({ bytes }) => bytes)).toEqual(here.map(({ bytes }) => bytes));
    for (const { what, notes } of runs) {
      const alone = what.endsWith('1') ? [] : [expect.stringMatching(/^One thread runs instead of 2: .*cross-origin isolated/)]; // prettier-ignore
      expect(notes).toEqual(alone);
    }
  });

  test('numbers are among the bits', () => {
    for (const { what, bytes } of here) {
      expect(Object.values(bytes).join('').length, what).toBeGreaterThan(200);
      expect(new Set(Object.values(bytes)).size, what).toBeGreaterThan(6);
    }
  });
});
