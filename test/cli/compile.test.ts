/** `nnc compile` and `nnc check`: what is read, written, printed and answered. */
import { check, compile, readModels } from '../../compiler/compile.ts';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cwd, nnc } from './harness.ts';

const files = {
  'a.nn': 'a\n',
  'sub/b.nn': 'b\n',
  'wrong.nn': 'one error\ntwo error\none warning\n',
  'doubtful.nn': 'a warning\n',
  'imports.nn': 'import "sub/inner.nn"\n',
  'sub/inner.nn': 'import "../wrong.nn"\n',
  'broken.nn': 'import "./none.nn"\n',
};

describe('where modules go', () => {
  test.each([
    ['compile a.nn', ['a.ts']],
    ['compile a.nn sub/b.nn', ['a.ts', 'sub/b.ts']],
    [`compile ${cwd}/sub/b.nn`, ['sub/b.ts']],
    ['compile a.nn -o x.ts', ['x.ts']],
    ['compile a.nn -ox.ts', ['x.ts']],
    ['compile a.nn --out=x.mts', ['x.mts']],
    ['compile -o x.js -- a.nn', ['x.js', 'x.d.ts']],
    ['compile a.nn -o new/deep/x.ts', ['new/deep/x.ts']],
    ['compile a.nn sub/b.nn -o out/', ['out/a.ts', 'out/b.ts']],
    ['compile a.nn -o sub', ['sub/a.ts']],
    ['compile - -o x.ts', ['x.ts']],
    ['compile a.nn --language js', ['a.js', 'a.d.ts']],
    ['compile a.nn sub/b.nn --language=js -o out/', ['out/a.js', 'out/a.d.ts', 'out/b.js', 'out/b.d.ts']],
    ['compile a.nn --language=js -o x.js', ['x.js', 'x.d.ts']],
    ['compile a.nn --language ts -o sub', ['sub/a.ts']],
  ])('nnc %s', async (line, paths) => {
    const { code, written, stdout } = await nnc(line.split(' '), { files, stdin: 'in\n' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(Object.keys(written)).toEqual(paths);
  });

  test('what was written is said on standard error', async () => {
    expect((await nnc(['compile', 'a.nn', '-o', 'x.js'], { files })).stderr).toBe('a.nn → x.js, x.d.ts\n');
  });

  test.each([['compile -'], ['compile - -o -']])('nnc %s copies a pipe', async (line) => {
    const outcome = await nnc(line.split(' '), { stdin: '\ufeffin\n' });
    expect(outcome).toMatchObject({ code: 0, stdout: '// <stdin>\nin\n', stderr: '', written: {} });
  });

  test('JavaScript on standard output is without its types', async () => {
    const outcome = await nnc(['compile', 'a.nn', '-o', '-', '--language=js'], { files });
    expect(outcome).toMatchObject({ code: 0, stdout: '// a.nn\na\n', written: {} });
    const { stdout } = await nnc(['compile', '-', '--language=js', '--json'], { stdin: 'in\n' });
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: null, text: '// <stdin>\nin\n' }] });
  });

  test('a source is never overwritten', async () => {
    const { code, written } = await nnc(['compile', 'x.ts', '-o', 'x.ts'], { files: { 'x.ts': 'a' } });
    expect({ code, written }).toEqual({ code: 2, written: {} });
  });
});

test('options reach the compiler', async () => {
  const line =
    'compile a.nn --dim B=32 --dim T=0 --set lr=-1e-4 --dtype=f64 --keep-grads --check-finite --profile --relaxed --standalone';
  const { compiled } = await nnc(line.split(' '), { files });
  expect(compiled).toEqual([
    {
      name: 'a.nn',
      out: 'a.ts',
      language: 'ts',
      dims: { B: 32, T: 0 },
      set: { lr: -1e-4 },
      dtype: 'f64',
      keepGrads: true,
      checkFinite: true,
      profile: true,
      relaxed: true,
      standalone: true,
    },
  ]);
  const predicting = await nnc(['compile', 'a.nn', '--only', 'predict'], { files });
  expect(predicting.compiled).toMatchObject([{ only: 'predict' }]);
});

describe('problems', () => {
  test('all are rendered on standard error, then counted; nothing is written', async () => {
    const outcome = await nnc(['compile', 'a.nn', 'wrong.nn'], { files });
    expect(outcome).toMatchObject({ code: 1, stdout: '', written: {} });
    expect(outcome.stderr).toBe(`error[NN9999]: an error
 --> wrong.nn:1:5
  |
1 | one error
  |     ^^^^^

error[NN9999]: an error
 --> wrong.nn:2:5
  |
2 | two error
  |     ^^^^^

warning[NN9999]: an warning
 --> wrong.nn:3:5
  |
3 | one warning
  |     ^^^^^^^

2 errors, 1 warning
`);
  });

  test('warnings alone do not stop anything', async () => {
    const { code, written, stderr } = await nnc(['compile', 'doubtful.nn'], { files });
    expect({ code, written: Object.keys(written) }).toEqual({ code: 0, written: ['doubtful.ts'] });
    expect(stderr).toMatch(/\n1 warning\ndoubtful\.nn → doubtful\.ts\n$/);
  });

  test('imports are found beside the importing file, and their problems told once', async () => {
    const { code, stderr } = await nnc(['check', 'imports.nn', 'wrong.nn'], { files });
    expect(code).toBe(1);
    expect(stderr.match(/--> .*/g)).toEqual(['--> wrong.nn:1:5', '--> wrong.nn:2:5', '--> wrong.nn:3:5']);
  });

  test('an import that is not there is a problem of the file', async () => {
    const { code, stderr } = await nnc(['check', 'broken.nn'], { files });
    expect(code).toBe(1);
    expect(stderr).toContain('error[NN9998]: there is no `./none.nn`\n --> broken.nn:1:1\n');
  });

  test('an import from standard input is relative to the working folder', async () => {
    const { stderr } = await nnc(['check', '-'], { files, stdin: 'import "./sub/inner.nn"' });
    expect(stderr).toContain(' --> wrong.nn:1:5\n');
  });

  test('check says when all is well', async () => {
    const outcome = await nnc(['check', 'a.nn', 'sub/b.nn'], { files });
    expect(outcome).toMatchObject({ code: 0, stdout: '', stderr: 'no problems in 2 files\n', written: {} });
  });

  test('an empty file is a file', async () => {
    expect(await nnc(['check', 'a.nn'], { files: { 'a.nn': '' } })).toMatchObject({ code: 0 });
  });
});

describe('colour', () => {
  test.each([
    ['on a terminal', { terminal: true }, true],
    ['in a pipe', {}, false],
    ['with NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['with an empty NO_COLOR', { terminal: true, env: { NO_COLOR: '' } }, true],
    ['with FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, true],
    ['with FORCE_COLOR and NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['with FORCE_COLOR=0', { terminal: true, env: { FORCE_COLOR: '0' } }, false],
    ['on a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, false],
  ] as const)('%s', async (_, setting, coloured) => {
    const { stderr } = await nnc(['check', 'wrong.nn'], { files, ...setting });
    expect(stderr.includes('\u001b[')).toBe(coloured);
    const plain = await nnc(['check', 'wrong.nn'], { files });
    expect(stripVTControlCharacters(stderr)).toBe(plain.stderr);
  });
});

describe('--dump', () => {
  test('prints the stage and writes nothing', async () => {
    const outcome = await nnc(['compile', 'a.nn', '--dump=ast'], { files });
    expect(outcome).toMatchObject({ code: 0, stdout: 'tree of a.nn\n', stderr: '', written: {} });
  });

  test('prints what there is in spite of errors, under the name of each of several files', async () => {
    const { code, stdout, stderr } = await nnc(['compile', 'a.nn', 'wrong.nn', '--dump', 'ast'], { files });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '// a.nn\ntree of a.nn\n// wrong.nn\ntree of wrong.nn\n' });
    expect(stderr).toMatch(/2 errors, 1 warning\n$/);
  });
});

describe('--json', () => {
  const document = async (argv: readonly string[], stdin = ''): Promise<unknown> => {
    const { stdout, stderr } = await nnc([...argv, '--json'], { files, stdin });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };

  test('problems with all their fields, on standard output', async () => {
    expect(await document(['check', 'doubtful.nn'])).toEqual({
      version: 1,
      errors: 0,
      warnings: 1,
      problems: [
        {
          code: 'NN9999',
          severity: 'warning',
          message: 'an warning',
          span: {
            file: 'doubtful.nn',
            start: { offset: 2, line: 1, column: 3 },
            end: { offset: 9, line: 1, column: 10 },
          },
          label: null,
          labels: [],
          help: null,
        },
      ],
    });
  });

  test('compile tells what it wrote', async () => {
    expect(await document(['compile', 'a.nn', '-o', 'x.js'])).toEqual({
      version: 1,
      errors: 0,
      warnings: 0,
      problems: [],
      files: [
        { source: 'a.nn', path: 'x.js' },
        { source: 'a.nn', path: 'x.d.ts' },
      ],
    });
    expect(await document(['compile', 'wrong.nn'])).toMatchObject({ errors: 2, warnings: 1, files: [] });
  });

  test('a module for standard output is inside', async () => {
    expect(await document(['compile', '-'], 'in\n')).toMatchObject({
      files: [{ source: '<stdin>', path: null, text: '// <stdin>\nin\n' }],
    });
  });

  test('a dump is inside', async () => {
    const dumps = [{ source: 'a.nn', text: 'tree of a.nn' }];
    expect(await document(['compile', 'a.nn', '--dump=ast'])).toMatchObject({ dumps });
  });
});

test('a file without a model makes no module', async () => {
  const two = { 'lib.nn': 'fn twice(x) = 2 * x\n', 'm.nn': 'model M {\n  input x: f32[2]\n  output y = x\n}\n' };
  const { code, stderr, written } = await nnc(['compile', 'lib.nn', 'm.nn'], {
    files: two,
    compiler: { check, compile, readModels },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'there is no model in lib.nn: nothing to write\nm.nn → m.ts\n' });
  expect(Object.keys(written)).toEqual(['m.ts']);
});
