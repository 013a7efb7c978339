/** The texts of help and version. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pipeline } from '../../compiler/passes/pipeline.ts';
import { version } from '../../compiler/version.ts';
import { nnc } from './harness.ts';

test('the version is the package’s', async () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject({ version });
  expect(await nnc(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect(await nnc(['-v'])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test('nnc --help', async () => {
  const { code, stdout, stderr } = await nnc(['--help'], { compiler: 'none' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "nnc 0.1.0: compiles .nn files to TypeScript modules with forward, backward and optimiser step

    Usage: nnc COMMAND …

    Commands:
      compile FILE…       write a TypeScript module for each file
      check FILE|FOLDER…  report problems and write nothing
      summary FILE        print the layers, output shapes, parameters and memory of each model
      graph FILE          draw a model, and its gradient beside it
      derive FILE PATH    print the chain rule from the loss to one parameter
      gradcheck FILE      compare compiled gradients with central differences on random data
      fmt FILE|FOLDER…    rewrite each file in the one canonical form
      explain CODE…       say what the code of a problem means, with an example

    Options:
      -h, --help     print this help; after a command, its own
      -v, --version  print the version

    Exit codes: 0 fine, 1 problems in a source, 2 a wrong command line or a file that cannot be read or written.
    NO_COLOR turns colours off, FORCE_COLOR on.
    "
  `);
});

test('nnc compile --help', async () => {
  const { code, stdout, stderr } = await nnc(['compile', '--help'], { compiler: 'none' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: nnc compile FILE… [options]

    Write a TypeScript module for each file.

    Options:
      -o, --out OUT              x.ts; x.js, which also gives x.d.ts; a folder; or - for standard output
      --language ts|js           what is written where -o does not say it, as for a folder: x.ts, the default, or x.js with x.d.ts
      --dim NAME=SIZE            fix an open dim, e.g. --dim B=32; may be repeated
      --set NAME=NUMBER          another default for a scalar of train, e.g. --set lr=1e-4; may be repeated
      --dtype f32|f64            f64 makes every f32 an f64
      --only predict             leave training out
      --keep-grads               trainStep leaves its gradients in grads
      --check-finite             stop at the first NaN or infinity and name its line; for finding mistakes, as it is slow: TypeScript kernels alone
      --profile                  the module times its kernels, on one thread: net.profile() says what each took
      --target ts|wasm|both      which kernels the module has; both, the default, runs WebAssembly where the host allows it
      --wasm inline|file         WebAssembly at the end of the module, the default, or in x.wasm beside it, for hosts that cannot compile
      --relaxed                  also kernels for hosts with relaxed SIMD: faster products, whose last bits depend on the machine
      --standalone               put the runtime into the module instead of importing nnc/runtime
      --threads                  with --standalone: also put in what several threads need; other modules have it
      --dump STAGE               print the form after a stage instead of writing the module: ast, graph, gradient, openCapsules, joinScans, eraseMarks, guardPositions, gatherWindows, guardPadding, simplify, loops, arena, wat
      --report                   also print what each kernel computes and moves, and the memory; open dims count as 32
      -w, --watch                compile again when a file or one of its imports changes
      --json                     print one JSON document on standard output
      --format text|json|github  how to print problems: for people, as --json, or as annotations of GitHub Actions
      -h, --help                 print this help

    Without -o, x.nn becomes x.ts beside it; of several models A and B in it, x.A.ts and x.B.ts. - reads standard input, and then writes to standard output.
    Nothing is written unless every FILE compiles.
    "
  `);
});

test.each([['compile'], ['check'], ['summary'], ['graph'], ['derive'], ['fmt'], ['explain']])(
  'help for %s can be asked for in every way',
  async (name) => {
    const { stdout } = await nnc([name, '--help']);
    expect(stdout).toMatch(new RegExp(`^Usage: nnc ${name} (FILE|CODE)`));
    expect((await nnc([name, '-h'])).stdout).toBe(stdout);
    expect((await nnc(['help', name])).stdout).toBe(stdout);
    // Help is the answer to a wrong command line, too.
    expect(await nnc([name, '--frobnicate', '--help'])).toMatchObject({ code: 0, stdout });
  },
);

test.each([['-h'], ['help'], ['help frobnicate']])('nnc %s prints the program’s help', async (line) => {
  expect(await nnc(line.split(' '))).toMatchObject({ code: 0, stdout: (await nnc(['--help'])).stdout });
});

test('--dump knows every stage, in order', async () => {
  const { stdout } = await nnc(['compile', '--help'], { compiler: 'none' });
  const stages = ['ast', 'graph', 'gradient', ...pipeline.map(({ name }) => name), 'loops', 'arena', 'wat'];
  expect(stdout).toContain(`after a stage instead of writing the module: ${stages.join(', ')}\n`);
});
