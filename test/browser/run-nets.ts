/** What runs in Node and in other hosts alike. */
import type { View } from '../../runtime/net/index.ts';
import type { NetClass } from '../emit/load.ts';

/** What a net was and made of its inputs; arrays as hexadecimal bytes. */
export interface Run {
  readonly what: string;
  readonly threads: number;
  readonly notes: readonly string[];
  readonly bytes: Readonly<Record<string, string>>;
}

/** A class, and the sizes to make it for: 5 of B. */
export interface Runnable {
  readonly Net: NetClass;
  readonly capacity: Readonly<Record<string, number>>;
  /** Where the host compiles none when it runs. */
  readonly module?: object;
}

/**
 * Three training steps and a prediction by a net of every class on every backend, at five and at one of B. Others get this function as text: nothing
 * outside of it is there.
 */
export async function runNets(models: readonly Runnable[]): Promise<readonly Run[]> {
  const ways = [
    { backend: 'ts', threads: 1 },
    { backend: 'wasm', threads: 1 },
    { backend: 'wasm', threads: 2 },
  ];
  /** What a NaN holds beside being one is the host's choice. */
  const hex = (view: View): string => {
    const values = view.slice();
    const bytes = new Uint8Array(values.buffer);
    const width = values.BYTES_PER_ELEMENT;
    const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
    return Array.from(values, (value, i) => (Number.isNaN(value) ? 'NaN' : digits.slice(i * width, (i + 1) * width).join(''))).join(''); // prettier-ignore
  };
  /** Small whole numbers for indices, else in [-2, 2), with what is special among them where a net is to meet it. */
  const filled = <T extends View>(array: T, seed: number, withSpecial: boolean): T => {
    const isFloat = array instanceof Float32Array || array instanceof Float64Array;
    let state = seed;
    for (let i = 0; i < array.length; i++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      array[i] = isFloat ? state / 2 ** 30 - 2 : state >>> 31;
    }
    if (withSpecial) array.set([NaN, Infinity, -0, 0, -Infinity, 1].slice(0, array.length));
    return array;
  };
  const runs: Run[] = [];
  for (const { Net, capacity, module } of models) {
    for (const options of ways) {
      const net = await Net.create(capacity, { ...options, module, seed: 3 });
      const bytes: Record<string, string> = {};
      for (const B of [5, 1]) {
        // B is the first dim of every input.
        const inputs = (seed: number): Record<string, View> => {
          const pinned = Object.entries(net.inputs);
          return Object.fromEntries(pinned.map(([name, view], i) => [name, filled(view.slice(0, (view.length / 5) * B), seed + i, Net.name === 'Sorting')])); // prettier-ignore
        };
        for (let step = 0; step < 3; step++) {
          bytes[`step ${step} of ${B}`] = hex(Float64Array.from(Object.values(net.trainStep(inputs(step)))));
        }
        for (const [name, view] of Object.entries(net.predict(inputs(9)))) bytes[`${name} of ${B}`] = hex(view);
      }
      bytes['file'] = hex(net.save('all'));
      const { backend, threads, notes } = net;
      net.dispose();
      runs.push({ what: `${Net.name} in ${backend}, asked for ${options.threads}`, threads, notes: [...notes], bytes });
    }
  }
  return runs;
}
