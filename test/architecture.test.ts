/**
 * The picture of the house, held as a table: which folder may import which. Stages stand in order, so that imports point
 * backwards in this list, to what is earlier on the way from text to module; whatever else appears fails here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Unit {
  /** A folder, or a file that stands apart from its folder. */
  readonly path: string;
  /** Units that it may import; all of them stand earlier. */
  readonly imports?: readonly string[];
  /** Units of which it may import types only, wherever they stand. */
  readonly types?: readonly string[];
  /** Packages, `node:` modules included. */
  readonly packages?: readonly string[];
}

const house: readonly Unit[] = [
  { path: 'grammar', packages: ['chevrotain', 'prettier'] },
  // What emitted modules and users' programs load: it knows nothing of the compiler.
  { path: 'runtime' },
  { path: 'compiler/internal-error.ts' },
  { path: 'compiler/version.ts' },
  { path: 'compiler/options.ts', types: ['grammar'] },
  { path: 'compiler/problems', imports: ['grammar'] },
  // A node carries its operator, and an operator builds nodes: the two name each other's types, but only operators load the graph.
  {
    path: 'compiler/graph',
    imports: ['grammar', 'compiler/internal-error.ts'],
    types: ['compiler/ops', 'compiler/ops/rules'],
  },
  { path: 'compiler/loop', imports: ['runtime', 'compiler/internal-error.ts', 'compiler/graph'] },
  // What the rules of several operators have in common.
  { path: 'compiler/ops/rules', imports: ['compiler/graph', 'compiler/loop'], types: ['compiler/ops'] },
  // How operators with bodies (scan, branch, capsule) are built and differentiated.
  { path: 'compiler/ops/bodies', imports: ['compiler/graph', 'compiler/ops/rules'], types: ['compiler/ops'] },
  {
    path: 'compiler/ops',
    imports: [
      'runtime',
      'compiler/internal-error.ts',
      'compiler/graph',
      'compiler/loop',
      'compiler/ops/rules',
      'compiler/ops/bodies',
    ],
  },
  {
    path: 'compiler/rewrites',
    imports: ['compiler/internal-error.ts', 'compiler/graph', 'compiler/ops', 'compiler/ops/bodies'],
  },
  { path: 'compiler/library', imports: ['grammar', 'compiler/internal-error.ts'] },
  {
    path: 'compiler/check',
    imports: ['grammar', 'compiler/problems'],
  },
  { path: 'compiler/program', imports: ['compiler/graph'], types: ['grammar', 'runtime'] },
  // Reverse mode itself, which the language offers as `grad`.
  {
    path: 'compiler/autodiff/guard.ts',
    imports: ['compiler/graph'],
    types: ['compiler/ops'],
  },
  {
    path: 'compiler/autodiff/gradient.ts',
    imports: ['compiler/graph', 'compiler/autodiff/guard.ts'],
    types: ['compiler/ops'],
  },
  {
    path: 'compiler/elaborate',
    imports: [
      'compiler/autodiff/gradient.ts',
      'grammar',
      'compiler/problems',
      'compiler/graph',
      'compiler/ops',
      'compiler/ops/rules',
      'compiler/ops/bodies',
      'compiler/rewrites',
      'compiler/check',
      'compiler/program',
    ],
    types: ['runtime'],
  },
  {
    path: 'compiler/autodiff',
    imports: ['compiler/graph', 'compiler/program', 'compiler/autodiff/gradient.ts'],
  },
  {
    path: 'compiler/passes',
    imports: ['compiler/graph', 'compiler/ops/bodies', 'compiler/rewrites', 'compiler/program'],
  },
  {
    path: 'compiler/schedule',
    imports: [
      'grammar',
      'compiler/internal-error.ts',
      'compiler/graph',
      'compiler/loop',
      'compiler/ops',
      'compiler/ops/bodies',
      'compiler/program',
    ],
  },
  {
    path: 'compiler/emit',
    imports: [
      'runtime',
      'compiler/internal-error.ts',
      'compiler/version.ts',
      'compiler/graph',
      'compiler/loop',
      'compiler/program',
      'compiler/schedule',
    ],
    types: ['compiler/options.ts'],
    packages: ['prettier/standalone', 'prettier/plugins/babel', 'prettier/plugins/estree'],
  },
  {
    path: 'compiler/summary',
    imports: [
      'runtime',
      'compiler/internal-error.ts',
      'compiler/graph',
      'compiler/loop',
      'compiler/program',
      'compiler/schedule',
    ],
  },
  {
    path: 'compiler/draw',
    imports: ['grammar', 'compiler/graph', 'compiler/program', 'compiler/autodiff/gradient.ts', 'compiler/autodiff'],
  },
  // Runs what was compiled, on random data.
  {
    path: 'compiler/gradcheck',
    imports: [
      'runtime',
      'grammar',
      'compiler/internal-error.ts',
      'compiler/problems',
      'compiler/graph',
      'compiler/program',
      'compiler/autodiff',
    ],
    types: ['compiler/options.ts'],
  },
  // Advice about finished models.
  {
    path: 'compiler/lint',
    imports: ['grammar', 'compiler/graph', 'compiler/check', 'compiler/program'],
    types: ['compiler/problems'],
  },
  // The one place that knows the codes of every stage.
  {
    path: 'compiler/problems/catalogue.ts',
    imports: ['grammar', 'compiler/problems', 'compiler/check', 'compiler/elaborate', 'compiler/lint'],
  },
  // Follows imports, through a function that the caller gives.
  { path: 'compiler/load.ts', imports: ['grammar', 'compiler/check'], types: ['compiler/options.ts'] },
  {
    path: 'compiler/compile.ts',
    imports: [
      'grammar',
      'compiler/options.ts',
      'compiler/load.ts',
      'compiler/problems',
      'compiler/library',
      'compiler/check',
      'compiler/program',
      'compiler/elaborate',
      'compiler/lint',
      'compiler/autodiff',
      'compiler/passes',
      'compiler/schedule',
      'compiler/emit',
      'compiler/summary',
    ],
  },
  {
    path: 'compiler/index.ts',
    imports: [
      'grammar',
      'compiler/version.ts',
      'compiler/options.ts',
      'compiler/problems',
      'compiler/gradcheck',
      'compiler/compile.ts',
    ],
  },
  // The only part with files, a clock and a console.
  {
    path: 'compiler/cli',
    imports: [
      'grammar',
      'compiler/version.ts',
      'compiler/problems',
      'compiler/problems/catalogue.ts',
      'compiler/summary',
      'compiler/draw',
      'compiler/gradcheck',
      'compiler/compile.ts',
    ],
    types: ['compiler/options.ts', 'compiler/program'],
    packages: [
      'node:crypto',
      'node:fs/promises',
      'node:path',
      'node:util',
      'node:v8',
      'node:zlib',
      'chokidar',
      '@hpcc-js/wasm-graphviz',
    ],
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly from: string;
  /** A path for a file of ours, a specifier for a package. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** Loaded when it is reached, not with the file. */
  readonly later: boolean;
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

const statement = /^(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<specifier>[^']+)'/gm;
const dynamic = /\bimport\('(?<specifier>[^']+)'\)(?<member>\.\w)?/g;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const target = (specifier: string): string =>
    specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
  const written = [...text.matchAll(statement)].map(({ groups }) => ({
    from: file,
    to: target(groups!['specifier']!),
    typeOnly: groups!['type'] !== undefined,
    later: false,
  }));
  // `import('x').T` is a type; `import('x')` loads x when it is reached.
  const inline = [...text.matchAll(dynamic)].map(({ groups }) => ({
    from: file,
    to: target(groups!['specifier']!),
    typeOnly: groups!['member'] !== undefined,
    later: true,
  }));
  return [...written, ...inline];
}

/** The unit with the longest path that holds the file. */
function unitOf(file: string): Unit | undefined {
  return house
    .filter(({ path }) => file === path || file.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** Data in the form of a module, written by `npm run embed`. */
const generated = ['compiler/emit/runtime-declarations.ts', 'compiler/library/embedded.ts'];

const files = ['grammar', 'compiler', 'runtime'].flatMap(sourcesIn);
const imports = files.flatMap(importsOf);
const isOurs = ({ to }: Import): boolean => to.endsWith('.ts');

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const unit = unitOf(from);
  const other = unitOf(to);
  if (unit === undefined || other === undefined) return false;
  if (unit === other || unit.imports?.includes(other.path) === true) return true;
  return typeOnly && unit.types?.includes(other.path) === true;
}

/** Circles among imports that load: each as the files on it. */
function circles(): readonly (readonly string[])[] {
  const edges = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const { from, to, typeOnly } of imports) if (!typeOnly) edges.get(from)?.push(to);
  const found: (readonly string[])[] = [];
  const finished = new Set<string>();
  for (const start of files) {
    const trail: { readonly file: string; next: number }[] = [{ file: start, next: 0 }];
    while (trail.length > 0) {
      const here = trail.at(-1)!;
      const to = edges.get(here.file)?.[here.next++];
      const before = trail.findIndex(({ file }) => file === to);
      if (to === undefined || finished.has(here.file)) finished.add(trail.pop()!.file);
      else if (before !== -1) found.push([...trail.slice(before).map(({ file }) => file), to]);
      else trail.push({ file: to, next: 0 });
    }
  }
  return found;
}

describe('the table', () => {
  test('names what exists, every import an earlier line', () => {
    house.forEach(({ path, imports: earlier = [], types = [] }, i) => {
      const before = house.slice(0, i).map((unit) => unit.path);
      const all = house.map((unit) => unit.path);
      expect({ path, later: earlier.filter((other) => !before.includes(other)) }).toEqual({ path, later: [] });
      expect({ path, unknown: types.filter((other) => !all.includes(other)) }).toEqual({ path, unknown: [] });
    });
  });

  test('has a line for every file', () => {
    expect(files.filter((file) => unitOf(file) === undefined)).toEqual([]);
  });

  test('allows nothing that no file does', () => {
    const idle = house.flatMap(({ path, imports: loaded = [], types = [], packages = [] }) => {
      const own = imports.filter(({ from }) => unitOf(from)?.path === path);
      const reached = new Set(own.map((edge) => (isOurs(edge) ? unitOf(edge.to)?.path : edge.to)));
      return [...loaded, ...types, ...packages].filter((to) => !reached.has(to)).map((to) => `${path} → ${to}`);
    });
    expect(idle).toEqual([]);
  });
});

describe('imports', () => {
  test('the reader of imports sees them', () => {
    // A test of this test: a pattern that matches nothing would let everything pass.
    expect(imports.filter(isOurs).length).toBeGreaterThan(files.length);
    expect(imports.some(({ from, to }) => from === 'compiler/cli/node-io.ts' && to === 'chokidar')).toBe(true);
    const bin = imports.filter(({ from }) => from === 'compiler/cli/bin.ts').map(({ to }) => to);
    expect(bin).toEqual(['node:v8', 'compiler/cli/main.ts', 'compiler/cli/node-io.ts', 'compiler/compile.ts']);
  });

  test('of our own files follow the table', () => {
    const wrong = imports.filter((edge) => isOurs(edge) && !isAllowed(edge));
    expect(wrong.map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? ' (type)' : ''}`)).toEqual([]);
  });

  test('of packages follow the table', () => {
    const wrong = imports.filter((edge) => !isOurs(edge) && unitOf(edge.from)?.packages?.includes(edge.to) !== true);
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('enter a part of a stage where it begins', () => {
    const doors = (stage: string): readonly string[] => {
      const entered = imports.filter(({ from, to }) => dirname(dirname(to)) === stage && dirname(from) !== dirname(to));
      return [...new Set(entered.map(({ to }) => to.slice(stage.length + 1)))].toSorted();
    };
    expect(doors('compiler/elaborate')).toEqual([
      'builtins/index.ts',
      'calls/call.ts',
      'conditionals/choose.ts',
      'index-equations/equation.ts',
      'scans/scan.ts',
      'training/schedule.ts',
      'training/train.ts',
    ]);
    expect(doors('compiler/schedule')).toEqual([
      'contract/kernel.ts',
      'contract/packed-copies.ts',
      'contract/packing.ts',
      'fusion/arrange.ts',
    ]);
    expect(doors('compiler/draw')).toEqual(['derivation/index.ts', 'picture/index.ts']);
    expect(doors('compiler/loop')).toEqual(['refine/refine.ts']);
    expect(doors('compiler/loop/refine')).toEqual(['math32/index.ts']);
  });

  test('keep the start of the program light', () => {
    const loaded = new Set(['compiler/cli/bin.ts']);
    // A set grows while it is walked, so this follows every import that loads at once.
    for (const file of loaded) {
      for (const { from, to, typeOnly, later } of imports) if (from === file && !typeOnly && !later) loaded.add(to);
    }
    const packages = [...loaded].filter((to) => !to.endsWith('.ts') && !to.startsWith('node:'));
    expect(packages).toEqual([]);
    expect(loaded).not.toContain('compiler/compile.ts');
  });

  test('make no circle', () => {
    expect(circles().map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('files', () => {
  // Beside its .nn file, and named for it, stands what the compiler made of it.
  const isCompiled = (file: string): boolean => existsSync(join(root, file.replace(/(\.\w+)?\.ts$/, '.nn')));
  const everywhere = [...files, ...sourcesIn('test'), ...sourcesIn('examples')].filter(
    (file) => !file.startsWith('test/golden/') && !file.includes('node_modules') && !isCompiled(file),
  );
  const lengths = new Map(
    everywhere.map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1]),
  );

  test('have at most 500 lines; the median is printed', () => {
    const own = files
      .filter((file) => !generated.includes(file))
      .map((file) => lengths.get(file)!)
      .toSorted((a, b) => a - b);

    process.stdout.write(`${own.length} source files, median ${own[own.length >> 1]} lines, longest ${own.at(-1)}\n`);
    const written = [...lengths].filter(([file]) => !generated.includes(file));
    expect(written.filter(([, length]) => length > 500)).toEqual([]);
  });

  test('of operators hold one each, beside what an operator is', () => {
    const listed = imports.filter(({ from }) => from === 'compiler/ops/index.ts').map(({ to }) => to);
    const others = files.filter((file) => dirname(file) === 'compiler/ops' && !listed.includes(file));
    expect(others.toSorted()).toEqual(['compiler/ops/index.ts', 'compiler/ops/lowering.ts', 'compiler/ops/op.ts']);
  });

  test('are named in kebab-case, for what they hold', () => {
    const names = everywhere.map((file) => file.split('/').at(-1)!);
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.test|\.bench)?\.ts$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(utils?|helpers?|misc|common)\.ts$/.test(name))).toEqual([]);
  });

  test('begin by saying what they are for', () => {
    const first = (file: string): string => readFileSync(join(root, file), 'utf8').replace(/^#!.*\n/, '');
    expect(everywhere.filter((file) => !/^(\/\*\*|\/\/)/.test(first(file)))).toEqual([]);
  });
});
