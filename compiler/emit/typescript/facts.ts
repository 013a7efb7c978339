/** What the parts of an emitted module need to know about the program, worked out once. */
import type { Input, Train } from '../../program/model.ts';
import type { Program } from '../../program/program.ts';
import { nonempty } from '../../program/nonempty.ts';
import { dimsOf, entryKey, type Buffer, type EntryPlan, type PhasePlan, type Plan } from '../../schedule/plan.ts';
import type { CompileOptions } from '../../options.ts';
import { mainPlan, type Plans } from '../../schedule/plans.ts';
import { wasmPart, type WasmPart } from './wasm-part.ts';
import { timedCalls, type TimedCalls } from '../../schedule/timed-calls.ts';
import { reservedWords } from '../../schedule/reserved-words.ts';
import { regionsOf } from '../../schedule/regions.ts';
import { groupsOf, type LeafGroup } from './groups.ts';
import { openDims } from './open-dims.ts';

/** One method of the emitted class that runs kernels. */
export interface Method {
  readonly phase: PhasePlan;
  readonly entry: EntryPlan;
  /** Of the function that holds its calls. */
  readonly name: string;
  /** Inputs that it takes; backward and update take none. */
  readonly inputs: readonly Input[];
  /** Their lengths may leave some dims open, so that the caller can say them. */
  readonly isAmbiguous: boolean;
  readonly draws: boolean;
  readonly isInference: boolean;
  /** Dims that must not be 0 when it trains. */
  readonly nonempty: readonly string[];
}

/** A train block's methods, or forward and backward of a model without one. */
export interface Block {
  /** Undefined for `train { … }` and for no block. */
  readonly name: string | undefined;
  readonly train: Train | undefined;
  /** What its interfaces are called: `Mnist`, `GanDisc`. */
  readonly prefix: string;
  readonly methods: ReadonlyMap<string, Method>;
  readonly gradients: readonly Buffer[];
}

export interface Facts {
  readonly program: Program;
  readonly plans: Plans;
  /** The plan of its methods: that of TypeScript, or of the only target. */
  readonly plan: Plan;
  /** The model's, with which the names of interfaces begin. */
  readonly name: string;
  /** The class's inside the file: with an underscore where the file needs the name itself. */
  readonly className: string;
  readonly dims: readonly string[];
  /** Those that have one size only, with it. */
  readonly fixed: readonly (readonly [dim: string, size: number])[];
  readonly predict: Method | undefined;
  readonly evaluate: Method | undefined;
  readonly blocks: readonly Block[];
  /** The WebAssembly kernels, where they are compiled in. */
  readonly wasm: WasmPart | undefined;
  /** Whether TypeScript kernels are. */
  readonly hasScript: boolean;
  /** The runtime is part of the module. */
  readonly isStandalone: boolean;
  /** Results are checked for NaN and infinity. */
  readonly checkFinite: boolean;
  /** Calls whose time is taken. */
  readonly timed: TimedCalls | undefined;
  /** Leaves that are kept together. */
  readonly groups: readonly LeafGroup[];
  /** The memory of a leaf by role and name. */
  readonly leaf: (role: string, name: string) => Buffer | undefined;
  readonly leaves: (role: string) => readonly Buffer[];
  /** A name of ours that stands beside names of dims: with an underscore where a dim has it. */
  readonly own: (name: string) => string;
}

export function factsOf(program: Program, plans: Plans, options: CompileOptions = {}): Facts {
  const { model } = program;
  const plan = mainPlan(plans);
  const name = exportedName(model.name);
  const leaves = (role: string): readonly Buffer[] => plan.pinned.filter((buffer) => buffer.leaf?.role === role);
  const methods = plan.entries.flatMap((entry, at) => {
    const needed = nonempty(program.entries[at]!.phases);
    return entry.phases.map((phase, i) => methodOf(program, entry, phase, i === 0, needed));
  });
  const trainNames = [...new Set(methods.filter(isTraining).map(({ entry }) => entry.train))];
  return {
    program,
    plans,
    plan,
    name,
    className: ownNames.has(name) || reservedWords.includes(name) ? `${name}_` : name,
    dims: model.dims,
    fixed: Object.entries(model.fixed ?? {}).filter(([dim]) => model.dims.includes(dim)),
    predict: methods.find(({ phase }) => phase.name === 'predict'),
    evaluate: methods.find(({ phase }) => phase.name === 'evaluate'),
    blocks: blocksOf(program, name, trainNames, methods),
    wasm: plans.wasm === undefined ? undefined : wasmPart(plans, options),
    hasScript: plans.ts !== undefined,
    isStandalone: options.standalone === true,
    checkFinite: options.checkFinite === true,
    timed: options.profile === true ? timedCalls(plans) : undefined,
    groups: groupsOf(
      plan.pinned,
      model,
      regionsOf(plans).map(({ key }) => key),
    ),
    leaf: (role, leafName) => leaves(role).find((buffer) => buffer.leaf?.name === leafName),
    leaves,
    own: (wanted) => (model.dims.includes(wanted) ? `${wanted}_` : wanted),
  };
}

/** Classes and types that emitted files mention. */
const ownNames: ReadonlySet<string> = new Set(
  'NetMachine TrainMachine NetMemory NetSpec TrainSpec RunSpec URL WebAssembly Promise Partial Pick ReturnType Readonly Record'.split(
    ' ',
  ),
);

/** The types that a module declares under its class's name. */
const ownTypes = ['Dims', 'Inputs', 'Outputs', 'Report', 'Options', 'Param', 'Views', 'Wasm'];

function isTraining({ phase }: Method): boolean {
  return phase.name !== 'predict' && phase.name !== 'evaluate';
}

function methodOf(
  { model }: Program,
  entry: EntryPlan,
  phase: PhasePlan,
  isFirst: boolean,
  needed: ReadonlySet<string>,
): Method {
  const read = new Set(entry.phases.flatMap(({ reads }) => reads));
  const has = (role: string, name?: string): boolean =>
    [...read].some(({ leaf }) => leaf?.role === role && (name === undefined || leaf.name === name));
  const inputs = isFirst && phase.name !== 'update' ? model.inputs.filter(({ name }) => has('input', name)) : [];
  const sized = inputs.map(({ leaf }) => openDims(leaf.type.shape));
  const isInference = phase.name === 'predict' || phase.name === 'evaluate';
  return {
    phase,
    entry,
    name: entryKey(entry.train, phase.name),
    inputs,
    isAmbiguous: leavesDims(entry, inputs) || sized.some((dims) => dims.length > 1),
    draws: has('draw'),
    isInference,
    nonempty: isInference ? [] : model.dims.filter((dim) => needed.has(dim)),
  };
}

/** Whether the entry's work depends on a dim that none of its inputs has. */
function leavesDims({ phases }: EntryPlan, inputs: readonly Input[]): boolean {
  const known = new Set(openDims(inputs.flatMap(({ leaf }) => leaf.type.shape)));
  return phases.some(({ steps }) => [...dimsOf(steps)].some((dim) => !known.has(dim)));
}

function blocksOf(
  { model }: Program,
  className: string,
  names: readonly (string | undefined)[],
  methods: readonly Method[],
): readonly Block[] {
  const taken = new Set(ownTypes.map((type) => `${className}${type}`));
  return names.map((name) => {
    const own = methods.filter((method) => isTraining(method) && method.entry.train === name);
    const backward = own.find(({ phase }) => phase.name === 'backward');
    return {
      name,
      train: model.trains.find((train) => train.name === name),
      prefix: name === undefined ? className : prefixOf(className, name, taken),
      methods: new Map(own.map((method) => [method.phase.name, method])),
      gradients: (backward?.phase.writes ?? []).filter(({ leaf }) => leaf?.role === 'gradient'),
    };
  });
}

/** What programs import: the model's own name, with its letters of any alphabet, which JavaScript has too. */
function exportedName(name: string): string {
  return name.replaceAll(/[^\p{ID_Continue}$]/gu, '_').replace(/^(?=\P{ID_Start})(?![_$])/u, '_');
}

/** What the class and the types of a block begin with: with a number where another block, as `d` beside `D`, has them already. */
function prefixOf(className: string, name: string, taken: Set<string>): string {
  const wanted = `${className}${exportedName(`${name.charAt(0).toUpperCase()}${name.slice(1)}`)}`;
  const declared = (prefix: string): readonly string[] => [prefix, `${prefix}TrainReport`, `${prefix}Hyper`];
  let prefix = wanted;
  for (let i = 2; declared(prefix).some((each) => taken.has(each)); i++) prefix = `${wanted}${i}`;
  for (const each of declared(prefix)) taken.add(each);
  return prefix;
}
