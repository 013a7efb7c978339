/** Binds and resolves single names, and says what is wrong with them. */
import type { Name } from '../../grammar/syntax.ts';
import { constants, elementTypes, intrinsics, isIntrinsic, isPrimitive, primitives, reserved } from './intrinsics.ts';
import {
  findLater,
  findLocal,
  localNames,
  type Checker,
  type Later,
  type Local,
  type LocalKind,
  type Locals,
} from './locals.ts';
import { didYouMean } from './near.ts';
import { checkProblems } from './problems.ts';
import { declared, declaredNames, describe, type Namespace } from './scope.ts';

/** Names that only some declarations have: the update's counter, and what an initialiser knows of its tensor. */
export function ambient(keyword: string | undefined): readonly string[] {
  if (keyword === 'optimizer' || keyword === 'schedule') return ['step'];
  return keyword === 'initializer' ? ['fan_in', 'fan_out'] : [];
}

/** What is called `_` is dropped, however often, and cannot be read. */
export function isIgnored(text: string): boolean {
  return text === '_';
}

/** Binds a name; a second binding in one block, and a name that hides another, are problems. */
export function bind(checker: Checker, locals: Locals, name: Name, kind: LocalKind): void {
  if (name.text === '') return;
  const { text, span } = name;
  const same = locals.names.get(text);
  // Whether both losses are given, under conditions too, is known when the model is made.
  if (same !== undefined && kind === same.kind && (kind === 'loss' || kind === 'metric')) return;
  if (same !== undefined) {
    const help = primed.has(same.kind)
      ? { help: `The next value of ${same.kind === 'state' ? 'a state' : 'a carry'} has a prime: \`${text}' = …\`.` }
      : {};
    checker.report(checkProblems.boundTwice, span, `\`${text}\` is bound twice`, {
      labels: [{ span: same.span, text: 'first bound here' }],
      ...help,
    });
    return;
  }
  reportHidden(checker, locals, name, kind);
  const local: Local = { name: text, span, kind };
  locals.names.set(text, local);
  checker.bound.set(text, local);
}

/** Reports what a new name of this block hides: a name around it, an import, a declaration, a word of the language. */
function reportHidden(checker: Checker, locals: Locals, { text, span }: Name, kind: LocalKind): void {
  const { hidesName } = checkProblems;
  const outer = findLocal(locals.parent, text);
  const imported = checker.scope.imported.get(text);
  const file = declared(checker.scope, 'value', text);
  if (outer !== undefined) {
    // One problem is enough for one slip.
    checker.read.add(outer);
    checker.report(hidesName, span, `\`${text}\` hides the \`${text}\` around it`, {
      labels: [{ span: outer.span, text: 'this one would be hidden' }],
      ...hiddenHelp(kind, outer, locals, checker.callable?.keyword),
    });
  } else if (imported !== undefined) {
    checker.importsRead.add(text);
    checker.report(hidesName, span, `\`${text}\` hides an import of this file`, {
      labels: [{ span: (imported.written.alias ?? imported.written.name).span, text: 'imported here' }],
      help: 'Choose another name, or import it under another: `{ a as b }`.',
    });
  } else if (file !== undefined && !file.scope.library) {
    checker.report(hidesName, span, `\`${text}\` hides ${describe(file.declaration)} of this file`, {
      labels: [{ span: file.declaration.name.span, text: 'declared here' }],
    });
  } else if (reserved.has(text)) {
    checker.report(hidesName, span, `\`${text}\` is a word of the language`, { help: 'Choose another name.' });
  }
}

function hiddenHelp(kind: LocalKind, outer: Local, locals: Locals, keyword?: string): { readonly help?: string } {
  if (keyword === 'optimizer' && kind === 'binding' && outer.kind === 'argument') {
    return { help: `The next value of a parameter has a prime: \`${outer.name}' = …\`.` };
  }
  if (kind === 'index') return { help: 'No index may be called like a name that is visible. Choose another name.' };
  return kind !== 'carry' && changing.has(outer.kind) && isLoop(locals) ? { help: loopHelp } : {};
}

/** The body of a `for`, whose index is a name of its own. */
function isLoop({ names }: Locals): boolean {
  return [...names.values()].some(({ kind }) => kind === 'index');
}

const loopHelp =
  "What changes from round to round is a carry: `scan k in […] with h = x { h' = … }`. Layers in a row are a stack: `Dense[4] * 3`.";

/** What one would change from round to round. */
const changing: ReadonlySet<LocalKind> = new Set(['binding', 'input', 'argument']);

/** What takes a next value in place of a second one. */
const primed: ReadonlySet<LocalKind> = new Set(['state', 'carry']);

/** What a name stands for that must be a size, or a pattern of parameters' names. */
export type Wanted = 'dim' | 'pattern';

/** Marks what a name means as read, or reports that it means nothing. */
export function resolve(
  checker: Checker,
  locals: Locals | undefined,
  name: Name,
  namespace: Namespace = 'value',
  wanted?: Wanted,
): void {
  const { text } = name;
  if (text === '' || (namespace === 'initializer' && isPrimitive(text))) return;
  const elsewhere = namespace === 'value' ? undefined : declared(checker.scope, namespace, text);
  if (elsewhere !== undefined) {
    mention(checker, elsewhere, name);
    return;
  }
  const local = findLocal(locals, text);
  if (local !== undefined) {
    checker.read.add(local);
    return;
  }
  const found = declared(checker.scope, 'value', text);
  if (found !== undefined) {
    mention(checker, found, name);
    return;
  }
  if (known(checker, text) || checker.scope.imported.has(text)) return;
  const later = findLater(locals, text);
  if (later === undefined) reportUnknown(checker, locals, name, namespace, wanted);
  else reportEarly(checker, locals, name, later);
}

/** Whether a name has a meaning here or further down. */
export function isKnown(checker: Checker, locals: Locals, text: string): boolean {
  if (findLocal(locals, text) !== undefined || findLater(locals, text) !== undefined) return true;
  const { scope } = checker;
  return declared(scope, 'value', text) !== undefined || known(checker, text) || scope.imported.has(text);
}

/** The name of a next value that is bound: that of a state or a carry, which this reports where there is none. */
export function resolvePrimed(checker: Checker, locals: Locals, name: Name): void {
  const { text, span } = name;
  if (text === '' || isKnown(checker, locals, text)) {
    resolve(checker, locals, name);
    return;
  }
  const candidates = localNames(locals).filter((each) => primed.has(findLocal(locals, each)!.kind));
  const near = didYouMean(text, candidates);
  const help = `A prime is the next value of a state or a carry. For a name of its own leave it out: \`${text} = …\`.`;
  checker.report(checkProblems.unknownName, span, `unknown name \`${text}\``, { help, ...near });
}

function mention(checker: Checker, found: NonNullable<ReturnType<typeof declared>>, { text, span }: Name): void {
  if (checker.scope.imported.has(text)) checker.importsRead.add(text);
  if (!checker.mentions.has(found)) checker.mentions.set(found, span);
}

/** Names that the language itself gives a meaning. */
function known(checker: Checker, text: string): boolean {
  if (isIntrinsic(text)) return true;
  if (constants.has(text) || reserved.has(text)) return true;
  return ambient(checker.callable?.keyword).includes(text);
}

function reportUnknown(
  checker: Checker,
  locals: Locals | undefined,
  name: Name,
  namespace: Namespace,
  wanted: Wanted | undefined,
): void {
  const { text, span } = name;
  const inside = checker.bound.get(text);
  if (namespace === 'value' && inside?.kind === 'binding') {
    checker.report(checkProblems.unknownName, span, `\`${text}\` is bound only inside a block`, {
      labels: [{ span: inside.span, text: 'bound here' }],
      help: `What an \`if\` computes is its value: \`${text} = if … { … } else { … }\`; a scan yields it.`,
    });
    return;
  }
  const label = checker.labels.get(text);
  if (namespace === 'value' && wanted === undefined && label !== undefined) {
    checker.report(checkProblems.unknownName, span, `\`${text}\` is a label, and names no value`, {
      labels: [{ span: label, text: 'the label of a layer' }],
      help: `A label is the layer's name in weight files. Bind what it gives, \`${text} = x |> …\`; to use the layer again, name it: \`layer ${text} = …\`.`,
    });
    return;
  }
  checker.unknown.add(text);
  // A guess looks at every name. Where so many are unknown, it is not their letters that are wrong.
  const candidates = checker.unknown.size > mostGuesses ? [] : namesFor(checker, locals, namespace, wanted);
  const help = unknownHelp(checker, text, namespace, wanted, candidates);
  checker.report(checkProblems.unknownName, span, unknownMessage(text, namespace), help);
}

/** Of as many unknown names it is guessed what they mean. */
export const mostGuesses = 100;

/** What may be meant by a name that is unknown. */
function namesFor(
  checker: Checker,
  locals: Locals | undefined,
  namespace: Namespace,
  wanted: Wanted | undefined,
): readonly string[] {
  return [
    ...(namespace === 'value' ? [] : declaredNames(checker.scope, namespace)),
    ...(namespace === 'initializer' ? Object.keys(primitives) : []),
    ...localNames(locals),
    ...ambient(checker.callable?.keyword),
    ...(wanted === 'dim' ? constantNames(checker) : namespace === 'value' ? valueNames(checker) : []),
  ];
}

function unknownMessage(text: string, namespace: Namespace): string {
  if (namespace === 'value' || namespace === 'schedule') return `unknown name \`${text}\``;
  return `there is no ${namespace} \`${text}\``;
}

function unknownHelp(
  checker: Checker,
  text: string,
  namespace: Namespace,
  wanted: Wanted | undefined,
  candidates: readonly string[],
): { readonly help?: string } {
  // Of a size, `None` elsewhere says that only a run knows it.
  if (wanted === 'dim' && isIgnored(text)) {
    return {
      help: 'Every dim of a type has a name or is a size; what a result turns out to be needs no type: leave `-> …` out.',
    };
  }
  if (wanted === 'dim' && text === 'None') return headerHelp(checker, 'B');
  if (wanted === 'pattern') return { help: `Parameters are chosen by patterns in quotes: \`"${text}.*"\`.` };
  const near = didYouMean(text, candidates);
  if (near.help !== undefined) return near;
  for (const elsewhere of ['value', 'initializer', 'optimizer', 'schedule'] as const) {
    const other = declared(checker.scope, elsewhere, text);
    if (other === undefined) continue;
    const owner = other.scope.library ? 'the library' : 'this file';
    return { help: `\`${text}\` is ${describe(other.declaration)} of ${owner}, which does not fit here.` };
  }
  if (namespace === 'optimizer') return optimizerHelp(checker, text);
  return wanted === 'dim' ? headerHelp(checker, text) : {};
}

/** They look at a gradient again, or at several, before a step. */
const stepwise: ReadonlySet<string> = new Set(['lbfgs', 'l_bfgs', 'bfgs', 'sam', 'newton', 'cg']);

function optimizerHelp({ scope }: Checker, text: string): { readonly help: string } {
  const offered = declaredNames(scope, 'optimizer')
    .map((name) => `\`${name}\``)
    .join(', ');
  const own = stepwise.has(text.toLowerCase())
    ? 'An optimizer makes a step of one gradient, and this one needs several: see `backward`, `grads` and `params` of the module.'
    : "One of your own is declared at the top of the file: `optimizer mine[lr](w, g) { w' = … }`.";
  return { help: `There are ${offered}. ${own}` };
}

/** A dim that nothing has named belongs into the header. */
function headerHelp({ callable }: Checker, text: string): { readonly help?: string } {
  if (callable === undefined) return {};
  const { keyword, name, statics } = callable;
  const names = [...statics.map((parameter) => parameter.name.text), text].join(', ');
  const header = `Name it in the header: \`${keyword} ${name.text}[${names}]\``;
  return { help: keyword === 'model' ? `${header}.` : `${header}, or in the type of an argument.` };
}

/** What may stand in a size, of all that is declared. */
function constantNames({ scope }: Checker): readonly string[] {
  return declaredNames(scope, 'value').filter((name) => declared(scope, 'value', name)!.declaration.kind === 'const');
}

function valueNames(checker: Checker): readonly string[] {
  return [
    ...declaredNames(checker.scope, 'value'),
    ...Object.keys(intrinsics),
    ...constants.keys(),
    ...elementTypes,
    'training',
  ];
}

/** Used too early: either only the order is wrong, or the definitions need each other. */
function reportEarly(checker: Checker, locals: Locals | undefined, name: Name, later: Later): void {
  const circle = circleThrough(locals, name.text);
  const labels = [{ span: later.span, text: 'bound only here' }];
  if (circle === undefined) {
    checker.report(checkProblems.usedEarly, name.span, `\`${name.text}\` is used before it is bound`, { labels });
    return;
  }
  const path = circle.map((step) => `\`${step}\``).join(' → ');
  const message =
    circle.length === 2 ? `\`${name.text}\` is defined by itself` : `these definitions form a circle: ${path}`;
  checker.report(checkProblems.circle, name.span, message, { labels });
}

/** The shortest way from a name back to itself through what later statements read. */
function circleThrough(locals: Locals | undefined, start: string): readonly string[] | undefined {
  const queue: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const reads = findLater(locals, path.at(-1)!)?.reads ?? [];
    if (reads.includes(start)) return [...path, start];
    for (const next of reads) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return undefined;
}

/** Reports the names of a block that nobody reads. */
export function reportUnused(checker: Checker, locals: Locals): void {
  for (const local of locals.names.values()) {
    const what = unusedKinds[local.kind];
    if (what === undefined || checker.read.has(local) || local.name.startsWith('_')) continue;
    const layer = checker.unapplied.get(local);
    if (layer !== undefined) {
      const help = `Apply it: \`${local.name} = x |> ${layer}\`. To use one layer twice, name it: \`layer ${local.name} = ${layer}\`.`;
      checker.report(checkProblems.unused, local.span, `the layer \`${layer}\` is never applied`, { help });
      continue;
    }
    checker.report(checkProblems.unused, local.span, `${what} \`${local.name}\` is never used`, roleHelp(local.name));
  }
}

/** `metric = …` binds a name that happens to be a word of the language. */
function roleHelp(name: string): { readonly help?: string } {
  if (name === 'train') return { help: 'A train block is `train { optimizer adam[lr=1e-3] }`.' };
  if (!roles.includes(name)) return {};
  const article = name === 'output' ? 'An' : 'A';
  return { help: `${article} ${name} has a name of its own: \`${name} name = …\`.` };
}

const roles: readonly string[] = ['metric', 'output', 'state', 'layer'];

/** The kinds for which being unused is worth a word. */
const unusedKinds: Readonly<Partial<Record<Local['kind'], string>>> = {
  binding: 'the binding',
  input: 'the input',
  param: 'the parameter',
  state: 'the state',
  instance: 'the layer',
  argument: 'the argument',
};
