/** The arrays of a call: all of them are checked before any is copied. */
import { InputError } from '../errors.ts';
import { checkNames, described, nameOfClass, withArticle } from '../given.ts';
import { isView, type View } from './memory.ts';
import { formatSizes, planSizes, solveSize, type Sized, type SizePlan } from './sizes.ts';
import type { ElementType, Fixed, RunSpec, Shaped } from './spec.ts';

/** An input of the model, bound to the view that receives it and to the current sizes. */
export interface BoundInput extends Sized, Shaped {
  readonly view: View;
  /** Values lie below this at the current sizes. */
  readonly below: (() => number) | undefined;
  /** The one value besides that is allowed. */
  readonly except?: number;
}

/** The inputs of one method, and how their lengths give the sizes. */
export class InputGate {
  readonly inputs: readonly BoundInput[];
  /** Of the present call, one per input. */
  readonly #arrays: View[] = [];
  readonly #method: string;
  /** Of the model, and those that the method reads. */
  readonly #known: readonly string[];
  readonly #own: readonly string[];
  readonly #plan: SizePlan<BoundInput>;
  readonly #sizes: Record<string, number>;
  readonly #capacity: Readonly<Record<string, number>>;
  readonly #take: ((given: object) => void) | undefined;
  /** Sizes of the call before. */
  readonly #before: Record<string, number> = {};

  constructor(
    inputs: readonly BoundInput[],
    known: readonly string[],
    sizes: Record<string, number>,
    capacity: Readonly<Record<string, number>>,
    fixed: Fixed | undefined,
    { name, inputs: own, takeSizes }: RunSpec,
  ) {
    this.#method = name;
    this.#own = own;
    this.inputs = inputs;
    this.#known = known;
    this.#plan = planSizes(inputs, []);
    this.#sizes = sizes;
    this.#capacity = capacity;
    this.#take = takeSizes && ((given) => takeSizes(given, sizes, capacity, fixed));
  }

  /** Sets the sizes and checks every array. Throws an InputError; then sizes may have changed, and nothing else. */
  check(arrays: object, given: object | undefined): void {
    checkNames(arrays, this.#known, this.#method, 'input', this.#own);
    // Plain loops: iterators and strings would be most of the garbage of a step.
    for (let i = 0; i < this.inputs.length; i++) {
      const input = this.inputs[i]!;
      this.#arrays[i] = viewFor(input, Reflect.get(arrays, input.name));
    }
    for (const dim in this.#capacity) {
      this.#before[dim] = this.#sizes[dim]!;
      this.#sizes[dim] = this.#capacity[dim]!;
    }
    if (given !== undefined) this.#take?.(given);
    const { solutions, assumed } = given === undefined ? this.#plan : planSizes(this.inputs, Object.keys(given));
    for (let i = 0; i < solutions.length; i++) {
      const solution = solutions[i]!;
      const { dim, input } = solution;
      const array = this.#arrays[this.inputs.indexOf(input)]!;
      const { length } = array;
      // The sizes are capacities so far.
      if (array === input.view && input.length() <= length) continue;
      if (solveSize(solution, length, this.#sizes, this.#capacity[dim]!, this.#before[dim]) === undefined)
        this.#refuse(input, dim, length, assumed);
    }
    for (let i = 0; i < this.inputs.length; i++) this.#checkValues(this.inputs[i]!, this.#arrays[i]!);
  }

  /** Copies what was checked and is not in place already. */
  copy(): void {
    for (let i = 0; i < this.inputs.length; i++) {
      // Views of other inputs, exchanged or shifted, would be overwritten before they are read.
      if (this.#isOverwritten(i)) this.#arrays[i] = this.#arrays[i]!.slice();
    }
    for (let i = 0; i < this.inputs.length; i++) {
      const { view } = this.inputs[i]!;
      const array = this.#arrays[i]!;
      if (!isInPlace(view, array)) copyInto(view, array);
    }
  }

  #isOverwritten(i: number): boolean {
    const array = this.#arrays[i]!;
    const { view: own } = this.inputs[i]!;
    if (array.buffer !== own.buffer || array.byteOffset === own.byteOffset) return false;
    for (let j = 0; j < this.inputs.length; j++) {
      const { view } = this.inputs[j]!;
      if (!isInPlace(view, this.#arrays[j]!) && overlap(view, array)) return true;
    }
    return false;
  }

  /** Says why no size of `dim` fits. */
  #refuse(input: BoundInput, dim: string, length: number, assumed: readonly string[]): never {
    const capacity = this.#capacity[dim]!;
    const larger = solveSize({ dim, input }, length, this.#sizes, 2147483648);
    const others = input.dims.filter((name) => name !== dim);
    const where =
      others.length === 0 ? '' : ` where ${others.map((name) => `${name} is ${this.#sizes[name]}`).join(', ')}`;
    const what = `${describe(input)} got ${length} elements${where}`;
    if (larger !== undefined) {
      throw new InputError(
        `${what}: ${dim} would be ${larger}, above ${this.#method}'s capacity ${capacity}. Construct with a larger ${dim}, or give less at once.`,
      );
    }
    this.#sizes[dim] = 1;
    const hint = others.some((name) => assumed.includes(name))
      ? ` Or say sizes: ${this.#method}(…, { ${assumed.join(': …, ')}: … }).`
      : '';
    throw new InputError(
      `${what}: that fits no ${dim} from 0 to ${capacity}; ${dim} = 1 would be ${input.length()}.${hint}`,
    );
  }

  /** A view of `net.inputs` may be longer where another method's capacity is: as a whole it counts as full. */
  #isFull({ view, dims }: BoundInput, array: View, length: number): boolean {
    return array === view && length < array.length && dims.every((dim) => this.#sizes[dim] === this.#capacity[dim]);
  }

  #checkValues(input: BoundInput, array: View): void {
    const length = input.length();
    if (array.length !== length && !this.#isFull(input, array, length)) {
      throw new InputError(
        `${describe(input)} needs ${length} elements where ${formatSizes(this.#sizes)}, but got ${array.length}.`,
      );
    }
    const below = input.type === 'bool' ? 2 : input.below?.();
    if (below === undefined) return;
    for (let i = 0; i < length; i++) {
      const value = array[i]!;
      if ((value >= 0 && value < below) || value === input.except) continue;
      const besides = input.except === undefined ? '' : `, or ${input.except}`;
      throw new InputError(
        `${describe(input)}: element ${i} is ${value}, but values must be in [0, ${below})${besides}.`,
        // For `fit`, whose batch is not the dataset.
        { cause: { input: input.name, element: i } },
      );
    }
  }
}

function isInPlace(view: View, array: View): boolean {
  return array.buffer === view.buffer && array.byteOffset === view.byteOffset;
}

/** Of two in one buffer. */
function overlap(a: View, b: View): boolean {
  return a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength;
}

/** Of a few elements `set` takes longer to begin than a loop takes to end. */
const FEW = 64;

function copyInto(view: View, array: View): void {
  if (array.length > FEW) return view.set(array);
  for (let i = 0; i < array.length; i++) view[i] = array[i]!;
}

export function describe({ name, type, shape }: Shaped): string {
  return `Input ${name}: ${type}${shape}`;
}

const classes: Readonly<Record<ElementType, string>> = {
  f32: 'Float32Array',
  f64: 'Float64Array',
  i32: 'Int32Array',
  u8: 'Uint8Array',
  bool: 'Uint8Array',
};

function viewFor(input: BoundInput, array: unknown): View {
  const wanted = classes[input.type];
  if (isView(array) && (array.constructor === input.view.constructor || isOf(wanted, input, array))) {
    if (array.length > 0 || !isDetached(array)) return array;
    throw new InputError(
      `${describe(input)} got ${withArticle(wanted)} whose memory was transferred away: transfer a copy.`,
    );
  }
  const flat = Array.isArray(array) && array.some((row) => Array.isArray(row)) ? '.flat(Infinity)' : '';
  // Of what holds bigints.
  const numbers = nameOfClass(array).startsWith('Big') ? ', Number' : '';
  const make =
    Array.isArray(array) || isView(array)
      ? `from(${input.name}${flat}${numbers})`
      : typeof array === 'number' && input.shape === '[]' && `of(${input.name})`;
  const hint = make ? ` Convert it: ${wanted}.${make}.` : '';
  throw new InputError(`${describe(input)} needs ${withArticle(wanted)}, got ${described(array)}.${hint}`);
}

/** Of another realm or a subclass. */
function isOf(wanted: string, { type }: BoundInput, array: View): boolean {
  const name = nameOfClass(array);
  return name === wanted || (name === 'Uint8ClampedArray' && type === 'u8');
}

/** Of an array without elements: whether it had some, and its memory is now another thread's. */
function isDetached({ buffer }: View): boolean {
  try {
    buffer.slice(0, 0);
    return false;
  } catch {
    return true;
  }
}
