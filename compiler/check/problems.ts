/** The codes of the problems that checking reports: names, kinds and arity. Elaboration reports some of them too. */
import type { Label, Problem, Severity, Span } from '../../grammar/source.ts';

/** What the catalogue says about a code; a problem's own help is about its own place. */
export interface ProblemEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly help?: string;
}

export interface Details {
  readonly label?: string;
  readonly labels?: readonly Label[];
  readonly help?: string;
}

export const error = (code: string, title: string, help?: string): ProblemEntry => ({
  code,
  severity: 'error',
  title,
  ...(help === undefined ? {} : { help }),
});

export const warning = (code: string, title: string, help?: string): ProblemEntry => ({
  ...error(code, title, help),
  severity: 'warning',
});

export const checkProblems = {
  unknownName: error('NN2001', 'unknown name'),
  declaredTwice: error(
    'NN2002',
    'two declarations of one name',
    'Names are unique in a file; initialisers, optimisers and schedules each have names of their own.',
  ),
  boundTwice: error('NN2003', 'name bound twice', 'Every name is bound once; give the second value another name.'),
  hidesName: error(
    'NN2004',
    'name that hides another',
    'A local name may hide a name of the library, but no other. Choose another name.',
  ),
  usedEarly: error('NN2005', 'name used before it is bound', 'Statements run from top to bottom.'),
  circle: error('NN2006', 'circle of definitions', 'A network is a graph without circles; what repeats is a `scan`.'),
  misplaced: error('NN2007', 'statement out of place'),
  unused: warning('NN2008', 'unused name', 'Remove it, or start its name with `_` to say that this is on purpose.'),
  noInitializer: error(
    'NN2009',
    'parameter without a first value',
    'Write `~ kaiming_uniform` to draw it, or `= 0` for a constant.',
  ),
  wrongKind: error('NN2010', 'declaration of another kind'),
  badStatics: error('NN2011', 'static arguments that do not fit'),
  badArguments: error('NN2012', 'arguments that do not fit'),
  notCallable: error('NN2013', 'application of something that cannot be applied'),
  wrongPhase: error(
    'NN2014',
    'run-time value where a static one is needed',
    'Brackets take what is known before the network runs; tensors go in parentheses.',
  ),
  duplicatePath: error(
    'NN2015',
    'two parts with one path',
    'Labels, parameters, states and named layers of one layer share their names, because those are the keys of weight files.',
  ),
  twoEllipses: error('NN2016', 'two `...` in one type', 'Only one `...` can be solved; name the other dims.'),
  badPrime: error(
    'NN2017',
    'prime that means nothing here',
    "`x'` is the next value of a state, of a carry, or of an optimiser's slot or parameter.",
  ),
  unknownElement: error('NN2018', 'unknown element type', 'Element types are f32, f64, i32, u8 and bool.'),
  unknownKind: error(
    'NN2019',
    'unknown kind of static argument',
    'Kinds are number, int, dim, bool, string, dtype, fn and layer, each with `[]` for a list.',
  ),
  unreachable: warning('NN2020', 'statements that are never reached'),
  unknownVerb: error(
    'NN2021',
    'unknown train item',
    'A train block knows `optimizer`, `regularize`, `clip`, `freeze` and `minimize`.',
  ),
  noFile: error(
    'NN2022',
    'import of a file that does not exist',
    'The name is relative to the importing file: `"./blocks.nn"`, `"../layers/conv.nn"`.',
  ),
  importCircle: error(
    'NN2023',
    'files that import each other',
    'Move what both need into a third file, which both import.',
  ),
  notDeclared: error('NN2024', 'import of a name that the file does not declare'),
  unnamedYields: warning('NN2025', 'values of a scan that have no name'),
} as const satisfies Readonly<Record<string, ProblemEntry>>;

/** A problem of a table at a place; the table's help stands in where there is none of its own. */
export function problemOf(entry: ProblemEntry, span: Span, message: string, details: Details = {}): Problem {
  const help = details.help ?? entry.help;
  return {
    code: entry.code,
    severity: entry.severity,
    message,
    span,
    ...details,
    ...(help === undefined ? {} : { help }),
  };
}

/** Where a stage puts what it finds. */
export type Report = (entry: ProblemEntry, span: Span, message: string, details?: Details) => void;
