/** Modules in hosts other than Node give its bits: JavaScriptCore in Bun, V8 in Deno, SpiderMonkey in Firefox, and workerd, which compiles no WebAssembly at run time. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersOf, findFirefox } from '../browser/browsers.ts';
import { compiledModels, type CompiledModel } from '../browser/models.ts';
import { filesOf, imported, type Answer } from '../browser/pages.ts';
import { runNets, type Run } from '../browser/run-nets.ts';

const program = (name: string): string => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));
const isInstalled = existsSync(program('bun'));
const firefox = findFirefox();
const note = 'no other hosts here: npm run hosts installs them';

describe.skipIf(!isInstalled)(isInstalled ? 'to the bits of Node' : note, { timeout: 120_000 }, () => {
  let folder: string;
  let models: readonly CompiledModel[];
  let here: readonly Run[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nnc-hosts-'));
    models = compiledModels();
    here = await runNets(await imported(models));
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true }));

  // The last net is left to itself: its worker does not keep the program running.
  test.each([['bun'], ['deno', 'run']])('%s, with two threads', async (name, ...args) => {
    await Promise.all(models.map(({ javascript }, i) => writeFile(join(folder, `${i}.mjs`), javascript)));
    const main = join(folder, 'main.mjs');
    await writeFile(
      main,
      `${importing(models, 'mjs')}
console.log(JSON.stringify(await runNets(nets)));
await nets[0].Net.create(nets[0].capacity, { threads: 2 });`,
    );
    const { stdout } = await promisify(execFile)(program(name), [...args, main], { maxBuffer: 2 ** 26, timeout: 90_000 }); // prettier-ignore
    expect(JSON.parse(stdout)).toEqual(here);
  });

  test.skipIf(firefox === undefined)(
    firefox === undefined ? 'Firefox is not on the path: FIREFOX can say where it is' : 'Firefox, with two threads',
    async () => {
      const [text] = await answersOf(firefox!, filesOf(models), ['/isolated'], 90);
      const { error, runs }: Answer = JSON.parse(text!);
      expect(error).toBeUndefined();
      expect(runs).toEqual(here);
    },
  );

  test('workerd, which takes the WebAssembly as a module', async () => {
    const runs = await inWorkerd(compiledModels('file'), folder);
    expect(runs.map(({ bytes }) => bytes)).toEqual(here.map(({ bytes }) => bytes));
    for (const { what, notes } of runs) {
      const alone = 'One thread runs instead of 2: a module that is given is for one.';
      expect(notes).toEqual(what.endsWith('2') ? [alone] : []);
    }
  });
});

/** What a script begins with that runs `nets`. */
function importing(models: readonly CompiledModel[], ending: 'mjs' | 'js'): string {
  const lines = models.map(({ name }, i) => `import { ${name} as Net${i} } from './${i}.${ending}';`);
  const modules = models.map(({ binary }, i) => (binary === undefined ? '' : `import module${i} from './${i}.wasm';`));
  const nets = models.map(({ capacity, binary }, i) => `{ Net: Net${i}, capacity: ${JSON.stringify(capacity)}, module: ${binary && `module${i}`} }`); // prettier-ignore
  return `${[...lines, ...modules].join('\n')}
const runNets = ${String(runNets)};
const nets = [${nets.join(', ')}];`;
}

/** What a worker of workerd answers. */
async function inWorkerd(models: readonly CompiledModel[], folder: string): Promise<readonly Run[]> {
  const main = `${importing(models, 'js')}
export default { fetch: async () => Response.json(await runNets(nets)) };`;
  const files = models.flatMap(({ javascript, binary }, i) => [
    { name: `${i}.js`, kind: 'esModule', body: javascript },
    { name: `${i}.wasm`, kind: 'wasm', body: binary! },
  ]);
  const all = [{ name: 'main.js', kind: 'esModule', body: main }, ...files];
  await Promise.all(all.map(({ name, body }) => writeFile(join(folder, name), body)));
  const embedded = all.map(({ name, kind }) => `(name = "${name}", ${kind} = embed "${name}")`);
  const config = join(folder, 'config.capnp');
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "nets", worker = (modules = [${embedded.join(', ')}], compatibilityDate = "2026-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "nets")]);`,
  );
  const server = spawn(program('workerd'), ['serve', config, '--control-fd=1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const line of createInterface(server.stdout)) {
      const { event, port }: { readonly event: string; readonly port?: number } = JSON.parse(line);
      if (event === 'listen') return await (await fetch(`http://127.0.0.1:${port}/`)).json();
    }
    throw new Error('workerd has ended');
  } finally {
    server.kill();
  }
}
