/** Names of a user that an emitted module needs for itself: those of classes, of members beside train blocks, and of report fields. */
import type { Span } from '../../grammar/source.ts';
import type { TrainStatement } from '../../grammar/syntax.ts';
import type { Frame } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** What stands in a module beside the class: words of the language, globals, functions of its own, and what it imports. */
const moduleNames: ReadonlySet<string> = new Set([
  ...words('arguments await break case catch class const continue debugger default delete do else enum eval export'),
  ...words('extends false finally for function if implements import in instanceof interface let new null package'),
  ...words('private protected public return static super switch this throw true try typeof undefined var void while'),
  ...words('with yield async of Math Infinity NaN Float32Array Float64Array Int32Array Uint8Array'),
  ...words('exp expm1 log log1p log2 sin cos tan asin acos atan sinh cosh tanh sigmoid erf erfc pow wholePower atan2'),
  ...words('threefry nearest toInt32'),
  ...words('any as bigint boolean infer is keyof never number object out readonly string symbol type unknown'),
  ...words('abstract accessor any asserts constructor declare from get module namespace require set unique using'),
  ...words(
    'Array ArrayBuffer Error Function Map Number Object Partial Pick Promise Readonly Record Reflect ReturnType',
  ),
  ...words('BigInt BigInt64Array Boolean DataView RangeError Set String Symbol TextDecoder TextEncoder globalThis'),
  ...words(
    'BigUint64Array Int16Array Int8Array Iterable Iterator JSON ReadonlyMap ReadonlySet Uint16Array Uint32Array',
  ),
  ...words('schema spec trainSpec layOut inputsOf nnc runtime exports'),
  ...words('predict evaluate trainStep forward backward update predictRun evaluateRun trainStepRun forwardRun'),
  ...words('predictMemory evaluateMemory trainStepMemory forwardMemory backwardMemory updateMemory'),
  ...words('drawUniform initConstant initUniform initNormal initTruncatedNormal initOrthogonal initIdentity'),
  ...words(
    'NetMachine NetMemory NetSpec RunSpec TrainMachine TrainSpec netBytes checkFinite checkAbi stored storedForEach',
  ),
  ...words(
    'wasmKernels eitherKernels typeScriptKernels fixing requiring resuming refusingEmpty drawAgain takeSizes freeze startTeam endTeam withModule',
  ),
  ...words(
    'wasmBytes relaxedBytes compileEach compileOnce compileRelaxed moduleFile teamwork profiling profileOf clearProfile WebAssembly URL',
  ),
]);

/** Members of the class, and what every object has. */
const members: ReadonlySet<string> = new Set([
  ...words(
    'constructor capacity inferenceCapacity backend threads notes params state inputs inputShapes grads hyper step',
  ),
  ...words('predict evaluate trainStep forward backward update freeze save load reset dispose profile clearProfile'),
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** With the model's name before them they are interfaces of the module, as the block's class would be. */
const interfaces: ReadonlySet<string> = new Set(
  words('dims inputs outputs report update trainReport hyper options param views'),
);

/** What a report says of every training step. */
const reportFields: ReadonlySet<string> = new Set(words('penalty lr gradNorm step'));

interface Named {
  readonly text: string;
  readonly span: Span;
}

/** The model's name becomes that of a class. */
export function checkModelName({ text, span }: Named, frame: Frame): void {
  if (!moduleNames.has(text)) return;
  fail(frame, elaborateProblems.takenModelName, span, `no class of a module can be called \`${text}\``, {
    help: `The module that is made of this file needs \`${text}\` for itself. Choose another name, such as \`${suggested(text)}\`.`,
  });
}

/** Sizes are objects by dim, in which this name would set the prototype. */
export function checkDimName({ text, span }: Named, frame: Frame): void {
  if (text !== '__proto__') return;
  fail(frame, elaborateProblems.takenName, span, 'no dim can be called `__proto__`', {
    help: 'Every object of JavaScript has something under this name. Choose another name.',
  });
}

function suggested(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}Model`;
}

/** A train block's name becomes that of a member, and of a class after the model's. */
export function checkBlockName({ name }: TrainStatement, frame: Frame): void {
  if (name === undefined) return;
  const { text, span } = name;
  const lower = `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const isMember = members.has(text);
  if (!isMember && !interfaces.has(lower)) return;
  const what = isMember
    ? `\`net.${text}\``
    : `the type \`${frame.callable.name.text}${text.charAt(0).toUpperCase()}${text.slice(1)}\``;
  fail(frame, elaborateProblems.takenName, span, `no train block can be called \`${text}\``, {
    help: `There is ${what} already. Choose another name.`,
  });
}

/** Losses and metrics are fields of the report. */
export function checkReportName({ text, span }: Named, what: 'loss' | 'metric', frame: Frame): void {
  if (!reportFields.has(text)) return;
  fail(frame, elaborateProblems.takenName, span, `no ${what} can be called \`${text}\``, {
    help: `Reports have \`penalty\`, \`lr\`, \`gradNorm\` and \`step\` of their own. Choose another name.`,
  });
}

/** The name in weight files that is no tensor's. (safetensors) */
const METADATA = '__metadata__';

/** Parameters and state are tensors of weight files. */
export function checkStoredName(path: string, span: Span, frame: Frame): void {
  if (path !== METADATA) return;
  fail(frame, elaborateProblems.takenName, span, `nothing that is saved can be called \`${path}\``, {
    help: 'Weight files keep texts about themselves under this name. Choose another name.',
  });
}
