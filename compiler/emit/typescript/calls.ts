/** The schedule: one function per method, a plain list of kernel calls with the loops and branches around them. */
import { constantOf, productOf, symbolsOf } from '../../graph/dim.ts';
import { dimsOf, type Buffer, type Condition, type Loop, type Step } from '../../schedule/plan.ts';
import { comment } from './comment.ts';
import type { Facts, Method } from './facts.ts';
import { finiteChecks, givenChecks, type FiniteCheck } from './finite-checks.ts';
import { list } from './kernel.ts';
import { regionKey } from '../../schedule/regions.ts';
import type { Target } from './target.ts';
import { viewOf } from './groups.ts';
import { destructured, printSize, quoted } from './text.ts';

export function printCalls(facts: Facts, method: Method, target: Target): string {
  const { name, own, checkFinite, timed } = facts;
  const { phase, entry } = method;
  const [views, temporaries] = [own('v'), own('t')];
  const lap = own('lap');
  const checks = checkFinite ? finiteChecks(phase.steps) : new Map<Step, readonly FiniteCheck[]>();
  const printer = new StepPrinter(
    (buffer) => (buffer.kind === 'temporary' ? `${temporaries}.${buffer.name}` : viewOf(buffer, facts, views)),
    checks,
    timed === undefined ? undefined : { name: lap, numbers: timed.numbers.get(phase)! },
    target,
  );
  const steps = printer.steps(phase.steps, '  ');
  const kernels = checkFinite && steps !== '' ? printer.given(phase.steps, '  ') + steps : steps;
  const body = timed === undefined || kernels === '' ? kernels : `  ${lap}(-1);\n${kernels}`;
  const dims = destructured(sizesRead(facts, method));
  // A phase without work reads nothing.
  const params = [
    `${body === '' ? '_' : ''}${views}${target.type(`: ${name}Views`)}`,
    ...(dims === undefined ? [] : [`${dims}${target.type(`: ${name}Dims`)}`]),
    ...(timed === undefined ? [] : [`${body === '' ? '_' : ''}${lap}${target.type(': (call: number) => void')}`]),
  ];
  const head = `function ${method.name}(${params.join(', ')})${target.type(': void')} {\n`;
  const memory = printer.usesTemporaries ? `  const ${temporaries} = ${views}.${regionKey(entry)};\n` : '';
  return `${comment([`The kernels of ${method.name} in order.`])}${head}${memory}${body === '' ? '\n' : body}}\n`;
}

/** How the time of calls is taken. */
interface Laps {
  readonly name: string;
  readonly numbers: ReadonlyMap<Step, number>;
}

class StepPrinter {
  usesTemporaries = false;
  readonly #nameOf: (buffer: Buffer) => string;
  readonly #checks: ReadonlyMap<Step, readonly FiniteCheck[]>;
  readonly #laps: Laps | undefined;
  readonly #target: Target;

  constructor(
    nameOf: (buffer: Buffer) => string,
    checks: ReadonlyMap<Step, readonly FiniteCheck[]>,
    laps: Laps | undefined,
    target: Target,
  ) {
    this.#nameOf = nameOf;
    this.#checks = checks;
    this.#laps = laps;
    this.#target = target;
  }

  steps(steps: readonly Step[], indent: string): string {
    return steps
      .flatMap((step) => [
        this.#step(step, indent),
        ...(this.#checks.get(step) ?? []).map((check) => this.#check(check, indent)),
      ])
      .map((line) => `${line}\n`)
      .join('');
  }

  /** What is looked at before the first of them. */
  given(steps: readonly Step[], indent: string): string {
    return givenChecks(steps).map((check) => `${this.#check(check, indent)}\n`).join(''); // prettier-ignore
  }

  #check({ buffer, place, allowsInfinity }: FiniteCheck, indent: string): string {
    const words = [buffer.leaf?.name ?? buffer.name, place].map(quoted);
    const args = [
      this.#view(buffer),
      printSize(productOf(buffer.shape)),
      ...words,
      ...(allowsInfinity ? ['true'] : []),
    ];
    return list(`${this.#target.runtime('checkFinite')}(`, args, ');', indent);
  }

  #step(step: Step, indent: string): string {
    switch (step.kind) {
      case 'call': {
        const args = [...step.buffers.map((buffer) => this.#view(buffer)), ...step.extents.map(printSize)];
        const call = list(`${step.kernel.name}(`, args, ');', indent);
        return this.#laps === undefined
          ? call
          : `${call}\n${indent}${this.#laps.name}(${this.#laps.numbers.get(step)});`;
      }
      case 'loop':
        return `${indent}${loopHead(step)} {\n${this.steps(step.body, `${indent}  `)}${indent}}`;
      case 'branch': {
        const otherwise = this.steps(step.otherwise, `${indent}  `);
        const rest = otherwise === '' ? '' : ` else {\n${otherwise}${indent}}`;
        const head = `if (${this.#condition(step.condition)}) {`;
        return `${indent}${head}\n${this.steps(step.body, `${indent}  `)}${indent}}${rest}`;
      }
      default:
        return step satisfies never;
    }
  }

  #view(buffer: Buffer): string {
    if (buffer.kind === 'temporary') this.usesTemporaries = true;
    return this.#nameOf(buffer);
  }

  #condition(condition: Condition): string {
    if (condition.kind === 'stored') return `${this.#view(condition.buffer)}[${printSize(condition.at)}] !== 0`;
    const op = condition.op === '==' || condition.op === '!=' ? `${condition.op}=` : condition.op;
    return `${printSize(condition.left)} ${op} ${printSize(condition.right)}`;
  }
}

function loopHead({ counter, extent, reversed }: Loop): string {
  if (!reversed) return `for (let ${counter} = 0; ${counter} < ${printSize(extent)}; ${counter}++)`;
  const known = constantOf(extent);
  const last = known === undefined ? `${printSize(extent)} - 1` : String(known - 1);
  return `for (let ${counter} = ${last}; ${counter} >= 0; ${counter}--)`;
}

/** The open dims that a method's function reads. */
function sizesRead({ checkFinite }: Facts, { phase: { steps } }: Method): readonly string[] {
  const dims = new Set(dimsOf(steps));
  if (checkFinite) {
    const checks = [...givenChecks(steps), ...[...finiteChecks(steps).values()].flat()];
    for (const { buffer } of checks) for (const dim of buffer.shape) symbolsOf(dim, dims);
  }
  return [...dims];
}

/** The call of a method's function, of whichever kernels the net runs. */
export function callOf(facts: Facts, method: Method, target: Target): string {
  const { wasm, hasScript, timed } = facts;
  const { name } = method;
  const dims = sizesRead(facts, method);
  const lap = timed === undefined ? '' : `, net.clock${target.type('!')}.lap`;
  const script = `${name}(net.views${dims.length === 0 ? '' : ', net.sizes'}${lap});`;
  if (wasm === undefined) return script;
  const sizes = wasm.dims
    .get(name)!
    .map((dim) => `net.sizes.${dim}`)
    .join(', ');
  if (!hasScript) return `net.wasm${target.type('!')}.${name}(${sizes});`;
  return `if (net.wasm) net.wasm.${name}(${sizes});\nelse ${script}`;
}
