/** What a file of `save('all')` says beside its tensors, so that a run goes on to the same bits. */
import { LoadError, OrderError } from '../errors.ts';
import { keepFrozen } from './freeze.ts';
import type { Life, Resume } from './life.ts';

/** A function, as modules ask for it before what is no function exists. */
export function resuming(): Resume {
  return {
    metadata({ seed, draw, frozen, trainers }) {
      if (trainers.some(({ hasGradients }) => hasGradients)) {
        throw new OrderError("save('all') would lose the gradients of backward: update first.");
      }
      const counts = [['seed', String(seed)] as const, ['draw', String(draw)] as const];
      const names = frozen.size > 0 ? [['frozen', JSON.stringify([...frozen])] as const] : [];
      const training = trainers.flatMap(({ stepKey, step, hyperKey, hyperText }) => [
        [stepKey, String(step)] as const,
        [hyperKey, hyperText] as const,
      ]);
      return [...counts, ...names, ...training];
    },

    /** All of it is checked before anything is loaded. */
    read(net, metadata) {
      const { trainers } = net;
      const counts = readCounts(metadata, ['seed', 'draw', ...trainers.map(({ stepKey }) => stepKey)]);
      // Only a file of `save('all')` has a seed.
      if (!counts.has('seed')) return () => {};
      const setHypers = trainers.flatMap((trainer) => {
        const text = metadata.get(trainer.hyperKey);
        return text === undefined ? [] : [trainer.readHyper(text)];
      });
      const frozen = readNames(metadata.get('frozen') ?? '[]', 'frozen');
      return () => resume(net, counts, frozen, setHypers);
    },
  };
}

function resume(
  net: Life,
  counts: ReadonlyMap<string, number>,
  frozen: readonly string[],
  setHypers: readonly (() => void)[],
): void {
  net.seed = counts.get('seed')!;
  net.draw = counts.get('draw') ?? 0;
  for (const trainer of net.trainers) trainer.step = counts.get(trainer.stepKey) ?? trainer.step;
  for (const set of setHypers) set();
  keepFrozen(net, (path) => frozen.includes(path));
}

/** Throws a LoadError where the text is no JSON. */
export function readJson(text: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(`The weight file's ${key} is no JSON: ${text}`);
  }
}

/** A list of names. Throws a LoadError. */
export function readNames(text: string, key: string): readonly string[] {
  const names = readJson(text, key);
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names;
  throw new LoadError(`The weight file's ${key} is no list of names: ${text}`);
}

/** Whole numbers by key, of those that the file has: a seed of 32 bits with a sign, others from 0. Throws a LoadError. */
function readCounts(metadata: ReadonlyMap<string, string>, keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const text = metadata.get(key);
    if (text === undefined) continue;
    const value = Number(text);
    const isCount = key === 'seed' ? value === (value | 0) : Number.isSafeInteger(value) && value >= 0;
    if (text === '' || !isCount) throw new LoadError(`The weight file's ${key} cannot be ${text}.`);
    counts.set(key, value);
  }
  return counts;
}
