/** A net small enough to follow: y = weight·x + bias by gradient descent with momentum and noise, in the interface of emitted modules. */

import { InputError } from '../../../runtime/errors.ts';
import { normal01 } from '../../../runtime/normal.ts';
import { threefry } from '../../../runtime/random.ts';
import { readSafetensors, writeSafetensors } from '../../../runtime/safetensors/index.ts';

export interface LineInputs {
  readonly x: Float32Array;
  readonly y: Float64Array;
}

export interface LineReport {
  readonly loss: number;
  readonly penalty: number;
}

export interface LineTrainReport extends LineReport {
  readonly lr: number;
  readonly step: number;
}

/** weight, bias, their velocities, step. */
const SIZE = 5;

export class Line {
  readonly capacity: { readonly B: number };
  /** The examples of every training step so far, as their x. */
  readonly seen: number[][] = [];
  /** The sizes of the batches evaluated. */
  readonly evaluated: number[] = [];
  lr = 0.02;
  #values = new Float64Array(SIZE);

  constructor(capacity = { B: 4 }) {
    this.capacity = capacity;
  }

  get step(): number {
    return this.#values[4]!;
  }

  get weights(): readonly number[] {
    return [...this.#values.subarray(0, 2)];
  }

  trainStep({ x, y }: LineInputs): LineTrainReport {
    this.#check(x, y);
    this.seen.push([...x]);
    const loss = this.#loss(x, y);
    const [weight, bias] = this.weights;
    let [dw, db] = [0, 0];
    for (const [i, xi] of x.entries()) {
      // Noise that depends on the step, as dropout does.
      const residual = weight! * xi + bias! - y[i]! + 0.01 * normal01(threefry(1, 2, this.step, i));
      dw += (2 * residual * xi) / x.length;
      db += (2 * residual) / x.length;
    }
    const v = this.#values;
    v[2] = 0.5 * v[2]! - this.lr * dw;
    v[3] = 0.5 * v[3]! - this.lr * db;
    v[0]! += v[2];
    v[1]! += v[3];
    v[4]! += 1;
    return { loss, penalty: 0, lr: this.lr / this.step, step: this.step };
  }

  evaluate({ x, y }: LineInputs): LineReport {
    this.#check(x, y);
    this.evaluated.push(x.length);
    return { loss: this.#loss(x, y), penalty: x.length };
  }

  save(what: 'params' | 'all' = 'params'): Uint8Array {
    const data = what === 'all' ? this.#values.slice() : this.#values.slice(0, 2);
    return writeSafetensors([['values', { dtype: 'F64', shape: [data.length], data }]]);
  }

  load(file: Uint8Array): void {
    const values = readSafetensors(file).tensors.get('values')?.data;
    if (!(values instanceof Float64Array)) throw new InputError('no values');
    this.#values.set(values);
  }

  #check(x: Float32Array, y: Float64Array): void {
    if (x.length === y.length && x.length <= this.capacity.B) return;
    throw new InputError(`x has ${x.length} elements, y has ${y.length}, and B is at most ${this.capacity.B}`);
  }

  #loss(x: Float32Array, y: Float64Array): number {
    const [weight, bias] = this.weights;
    return x.reduce((sum, xi, i) => sum + (weight! * xi + bias! - y[i]!) ** 2 / x.length, 0);
  }
}
