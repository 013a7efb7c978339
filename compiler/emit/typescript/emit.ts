/** Writes a scheduled program as one module: TypeScript, or JavaScript with a declaration file beside it. */
import type { CompileOptions } from '../../options.ts';
import type { Program } from '../../program/program.ts';
import { shownName } from '../../schedule/describe.ts';
import type { Plans } from '../../schedule/plans.ts';
import { version } from '../../version.ts';
import { declaredIn, runtimeText, type RuntimeDeclaration } from '../runtime-text.ts';
import { printCalls } from './calls.ts';
import { comment, withoutComments } from './comment.ts';
import { classesOf } from './face.ts';
import { factsOf, type Facts } from './facts.ts';
import { laidOut } from './layout.ts';
import { hashText } from '../hash.ts';
import { fits, printKernel } from './kernel.ts';
import { declareClass, printClass } from './member.ts';
import { printLayOut, printRegions } from './memory.ts';
import { assemble } from '../wasm/assemble.ts';
import { sealed } from '../wasm/seal.ts';
import { lowerPlans } from '../wasm/lower.ts';
import { modulePath, wasmPath } from './module-path.ts';
import { powerFunction } from '../powers.ts';
import { printSpec } from './spec.ts';
import { createTarget, type Used } from './target.ts';
import { printSchema, printTypes } from './types.ts';
import { wasmInterface, wasmText } from './wasm-text.ts';

/** A file to write. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** A file that is no text. */
export interface BinaryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** With --wasm=file: what lies beside the module. */
export function emitWasm(plans: Plans, options: CompileOptions): readonly BinaryFile[] {
  if (plans.wasm === undefined || options.wasm !== 'file') return [];
  return [{ path: wasmPath(options), bytes: sealed(assemble(lowerPlans(plans, options))).bytes }];
}

export async function emitTypeScript(
  program: Program,
  plans: Plans,
  options: CompileOptions,
): Promise<readonly EmittedFile[]> {
  const language = options.language ?? 'ts';
  const facts = factsOf(program, plans, options);
  const path = modulePath(options);
  const { parts, errors } = moduleOf(facts, language);
  const text = await allLaidOut(parts);
  const isRead = language === 'ts' || !facts.isStandalone || facts.hasScript;
  const files = [{ path, text: isRead ? text : withoutComments(text) }];
  if (language === 'js') {
    files.push({
      path: path.replace(/(\.[cm]?js)?$/, declarationEnding),
      text: await pretty(declarations(facts, errors)),
    });
  }
  return files;
}

/** A piece of a module; the larger part of it is printed as Prettier would. */
interface Part {
  readonly text: string;
  readonly isLaidOut: boolean;
}

async function allLaidOut(parts: readonly Part[]): Promise<string> {
  const texts = await Promise.all(parts.map(async ({ text, isLaidOut }) => (isLaidOut ? text : pretty(text))));
  return texts.join('\n');
}

/** Prettier is loaded only where there is something for it to do. */
async function pretty(text: string): Promise<string> {
  const known = laidOut(text);
  if (known !== undefined) return known;
  const { format } = await import('./format.ts');
  return format(text);
}

function declarationEnding(ending: string): string {
  return ending === '' ? '.d.ts' : ending.replace('js', 'd.ts').replace(/^\.([cm])d\.ts$/, '.d.$1ts');
}

function heading({ program }: Facts): string {
  const { file } = program.model.span;
  return `// Made by nnc ${version} from ${shownName(file)}.\n`;
}

/** Linters leave TypeScript alone that a program has written: rules that know types find hundreds of `!` where `noUncheckedIndexedAccess` is not set. */
const unlinted = '/* eslint-disable */\n';

function schemaHash({ program }: Facts): string {
  const { params, state, inputs } = program.model;
  const lines = [...params, ...state, ...inputs].map(
    ({ name, leaf }) => `${name} ${leaf.type.dtype} ${leaf.type.shape.map((dim) => dim.key).join()}`,
  );
  return hashText(lines.join('\n'));
}

interface Module {
  readonly parts: readonly Part[];
  /** Classes that stand in it. */
  readonly errors: readonly RuntimeDeclaration[];
}

function moduleOf(facts: Facts, language: 'ts' | 'js'): Module {
  const used = createTarget(language, powerFunction(facts.plans));
  const { target } = used;
  const isTyped = language === 'ts';
  const classes = classesOf(facts, target);
  const renamed = facts.className === facts.name ? undefined : facts.className;
  const methods = [facts.predict, facts.evaluate, ...facts.blocks.flatMap((block) => [...block.methods.values()])];
  const face = [
    ...(isTyped ? [printTypes(facts), ...wasmInterface(facts)] : []),
    schemaText(facts, isTyped),
    ...classes.map((text) => printClass(text, text.name !== renamed, target)),
    ...(renamed === undefined ? [] : [`export { ${renamed} as ${facts.name} };\n`]),
    printSpec(facts, target),
    printLayOut(facts, target),
  ].join('\n');
  const plain = [
    ...printRegions(facts, target),
    ...(facts.hasScript
      ? [
          ...methods.flatMap((method) => (method === undefined ? [] : [printCalls(facts, method, target)])),
          ...facts.plan.kernels.map((kernel) => printKernel(kernel, target)),
        ]
      : []),
  ];
  const runtime = facts.isStandalone
    ? runtimeText(
        [...used.values, ...(isTyped ? used.types : [])],
        isTyped ? 'typescript' : 'javascript',
        declaredIn([face, ...plain].join('\n')),
      )
    : undefined;
  const first = `${isTyped ? unlinted : ''}${heading(facts)}${facts.isStandalone ? '' : importLine(used, isTyped)}\n\n${face}`;
  const parts = [
    { text: first, isLaidOut: false },
    ...plain.map((text) => ({ text, isLaidOut: fits(text) })),
    ...(runtime === undefined ? [] : [{ text: `${runtime.text}${exportOf(runtime.errors)}`, isLaidOut: !isTyped }]),
    ...wasmText(facts).map((text) => ({ text, isLaidOut: true })),
  ];
  return { parts, errors: runtime?.errors ?? [] };
}

/** The module's text without Prettier. */
export function moduleText(facts: Facts, language: 'ts' | 'js'): string {
  return moduleOf(facts, language).parts.map(({ text }) => text).join('\n'); // prettier-ignore
}

/** Without `nnc/runtime` a caller that tells errors apart has them from here. */
function exportOf(errors: readonly RuntimeDeclaration[]): string {
  return errors.length === 0 ? '' : `\nexport { ${errors.map(({ name }) => name).join(', ')} };\n`;
}

function errorTypes(errors: readonly RuntimeDeclaration[]): readonly string[] {
  return errors.map(({ typescript }) =>
    typescript
      .trimStart()
      .replace(/^class/m, 'export declare class')
      .replace('override ', ''),
  );
}

function importLine({ values, types }: Used, isTyped: boolean): string {
  const typesAlone = isTyped ? [...types].filter((name) => !values.has(name)).toSorted() : [];
  const names = [...[...values].toSorted(), ...typesAlone.map((name) => `type ${name}`)];
  return `import { ${names.join(', ')} } from 'nnc/runtime';`;
}

function schemaText(facts: Facts, isTyped: boolean): string {
  const doc = comment(['Every stored tensor: key in weight files → shape.']);
  const schema = `${doc}export const schema = ${printSchema(facts, schemaHash(facts), 'value')}${isTyped ? ' as const' : ''};\n`;
  return isTyped ? `${schema}${paramKeys(facts)}` : schema;
}

function paramKeys({ name }: Facts): string {
  return `export type ${name}Param = keyof typeof schema.params;\n`;
}

function declarations(facts: Facts, errors: readonly RuntimeDeclaration[]): string {
  const { target } = createTarget('ts');
  const schema = `${comment(['Every stored tensor: key in weight files → shape.'])}export declare const schema: ${printSchema(facts, schemaHash(facts), 'type')};\n`;
  const classes = classesOf(facts, target).map((text) => {
    const members = text.members.filter(({ kind }) => kind !== 'constructor' || text.name === facts.className);
    return declareClass({ ...text, members }, text.name === facts.name || text.name !== facts.className);
  });
  const renamed = facts.className === facts.name ? [] : [`export { ${facts.className} as ${facts.name} };\n`];
  const parts = [printTypes(facts), schema, paramKeys(facts), ...classes, ...renamed, ...errorTypes(errors)];
  return [heading(facts), ...parts].join('\n');
}
