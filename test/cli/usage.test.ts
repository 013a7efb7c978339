/** Wrong command lines: each is one clear sentence on standard error and exit code 2. */
import { expect, test } from 'vitest';
import { nnc, type Setting } from './harness.ts';

const files = {
  'a.nn': 'a\n',
  'b.nn': 'b\n',
  'sub/c.nn': 'c\n',
  'empty/x.ts': '',
  'latin.nn': new Uint8Array([0x61, 0xe9, 0x0a]),
};

interface Case {
  readonly line: string;
  readonly says: string;
  readonly setting?: Setting;
}

const cases: readonly Case[] = [
  { line: 'complie a.nn', says: 'unknown command `complie`; did you mean `compile`?' },
  { line: 'frobnicate', says: 'unknown command `frobnicate`' },
  { line: 'a.nn', says: 'no command is given; did you mean `nnc compile a.nn`?' },
  { line: '--verison', says: 'unknown option `--verison`; did you mean `--version`?' },
  { line: 'compile', says: 'no FILE is given' },
  { line: 'check', says: 'no FILE or FOLDER is given' },
  { line: 'summary', says: 'no FILE is given' },
  { line: 'summary a.nn b.nn', says: '`summary` takes one FILE' },
  { line: 'compile a.nn --standalon', says: 'unknown option `--standalon`; did you mean `--standalone`?' },
  { line: 'compile a.nn -x', says: 'unknown option `-x`' },
  { line: 'check a.nn --standalone', says: 'unknown option `--standalone`' },
  { line: 'compile a.nn --json=yes', says: '`--json` takes no value, but was given `yes`' },
  { line: 'compile a.nn -o', says: '`-o` needs a value: `-o OUT`' },
  { line: 'compile a.nn -o --json', says: '`-o` needs a value: `-o OUT`' },
  { line: 'compile a.nn -o x.ts -o y.ts', says: '`--out` is given twice' },
  { line: 'compile a.nn --json --json', says: '`--json` is given twice' },
  { line: 'compile a.nn ./a.nn', says: '`./a.nn` is given twice' },
  { line: 'compile a.nn a.nn', says: '`a.nn` is given twice' },
  { line: 'compile a.nn --dtype f23', says: '`--dtype` is `f32` or `f64`, not `f23`; did you mean `f32`?' },
  { line: 'compile a.nn --only=train', says: '`--only` is `predict`, not `train`' },
  { line: 'compile a.nn --language=java', says: '`--language` is `ts` or `js`, not `java`' },
  {
    line: 'compile a.nn --language=js -o x.ts',
    says: '`--language=js` and `-o x.ts` contradict each other: leave one out',
  },
  { line: 'check a.nn --format xml', says: '`--format` is `text`, `json` or `github`, not `xml`' },
  {
    line: 'check a.nn --json --format github',
    says: '`--json` and `--format=github` contradict each other: choose one',
  },
  {
    line: 'compile a.nn --dim B',
    says: '`--dim B` is not of the form `--dim NAME=SIZE`, where a size is a whole number from 0 to 2147483647',
  },
  { line: 'compile a.nn --dim B=1.5', says: '`--dim B=1.5` is not of the form' },
  { line: 'compile a.nn --dim B=-1', says: '`--dim B=-1` is not of the form' },
  { line: 'compile a.nn --dim B=9999999999', says: '`--dim B=9999999999` is not of the form' },
  { line: 'compile a.nn --dim B=1 --dim B=2', says: '`--dim` sets `B` twice' },
  {
    line: 'compile a.nn --set lr=fast',
    says: '`--set lr=fast` is not of the form `--set NAME=NUMBER`, with a finite number',
  },
  { line: 'compile a.nn --set lr=Infinity', says: '`--set lr=Infinity` is not of the form' },
  { line: 'compile c.nn', says: 'there is no file `c.nn`' },
  { line: 'compile a', says: 'there is no file `a`; did you mean `a.nn`?' },
  { line: 'compile sub', says: '`sub` is a folder, not a file: name the files in it, `sub/*.nn`' },
  { line: 'check empty', says: 'there is no `.nn` file in the folder `empty`' },
  { line: 'fmt empty/', says: 'there is no `.nn` file in the folder `empty/`' },
  {
    line: 'check sub',
    says: 'cannot read the folder `sub`: permission denied',
    setting: { forbidden: ['sub'] },
  },
  {
    line: 'fmt nets/*.nn',
    says: 'no file is called `nets/*.nn`, and your shell has put none in its place: name the files',
  },
  { line: 'check latin.nn', says: '`latin.nn` is not UTF-8 text' },
  { line: 'check b.nn', says: 'cannot read `b.nn`: permission denied', setting: { forbidden: ['b.nn'] } },
  {
    line: 'compile a.nn -o out/x.ts',
    says: 'cannot write `out/x.ts`: permission denied',
    setting: { forbidden: ['out/x.ts'] },
  },
  { line: 'compile a.nn -o b.nn/x.ts', says: 'cannot write `b.nn/x.ts`: a part of its path is not a folder' },
  { line: 'compile a.nn -o model', says: '`-o model` must end in `.ts`, `.js`, or `/` for a folder' },
  { line: 'compile a.nn -o model.d.ts', says: '`-o model.d.ts`: a `.d.ts` is written beside a `.js`; give that' },
  { line: 'compile a.nn b.nn -o x.ts', says: '`-o x.ts` is one file for 2 sources; give a folder: `-o x.ts/`' },
  {
    line: 'compile c.nn sub/c.nn -o out/',
    says: '`c.nn` and `sub/c.nn` would both be written to `out/c.ts`',
  },
  { line: 'compile b.ts -o b.ts', says: 'the module would overwrite the source `b.ts`' },
  { line: 'compile - -o out/', says: 'standard input has no name: give a file to `-o`, such as `-o model.ts`' },
  { line: 'compile - --watch', says: 'standard input cannot be watched: name a file' },
  ...['--target=wasm', '--target=both', '--wasm=file'].map((option) => ({
    line: `compile a.nn --check-finite ${option}`,
    says: `\`--check-finite\` is for TypeScript kernels: leave out \`${option.replace(/=.*/, '')}\``,
  })),
  ...['--target=ts', '--wasm=file'].map((option) => ({
    line: `compile a.nn --relaxed ${option}`,
    says: '`--relaxed` puts a second set of WebAssembly into the module: leave out `--target=ts` and `--wasm=file`',
  })),
  {
    line: 'compile a.nn --profile --threads',
    says: 'a module of `--profile` runs on one thread: leave out `--threads`',
  },
  {
    line: 'compile a.nn --only=predict --keep-grads',
    says: '`--keep-grads` is about training, and `--only=predict` leaves it out: choose one',
  },
  { line: 'compile a.nn --watch --json', says: '`--json` prints one document, `--watch` has no end: choose one' },
  {
    line: 'compile a.nn --dump=ast -o x.ts',
    says: '`--dump` prints to standard output and writes no module: leave out `-o`',
  },
  {
    line: 'compile a.nn --dump=abc',
    says: 'there is no stage `abc`; the stages are ast, graph, gradient, openCapsules, joinScans, eraseMarks,',
  },
];

test.each(cases)('nnc $line', async ({ line, says, setting }) => {
  const { code, stdout, stderr, written } = await nnc(line.split(' '), { files, ...setting });
  expect(stderr).toContain(`nnc: ${says}`);
  expect(stderr.split('\n')).toHaveLength(3);
  expect(stderr).toMatch(/\nTry `nnc (\w+ )?--help`\.\n$/);
  expect({ code, stdout, written }).toEqual({ code: 2, stdout: '', written: {} });
});

test('without a command, help goes to standard error', async () => {
  const { code, stdout, stderr } = await nnc([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe((await nnc(['--help'])).stdout);
});

test('a defect is told from a mistake', async () => {
  const boom = () => Promise.reject(new Error('boom'));
  const broken = { compile: boom, check: boom, readModels: boom };
  const { code, stderr } = await nnc(['check', 'a.nn'], { files, compiler: broken });
  expect(code).toBe(70);
  expect(stderr).toMatch(
    /^nnc: this is a defect of nnc \d+\.\d+\.\d+, not of your file; please report it\.\nError: boom\n/,
  );
});
