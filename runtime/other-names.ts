/** Options as other libraries call them, and what says the same here. */
import { InputError } from './errors.ts';
import { checkNames } from './given.ts';

/** Names without capitals and `_`: few of one mind write them alike. */
type Names = Readonly<Record<string, string>>;

const renamed: Names = {
  batchsize: 'batch',
  minibatchsize: 'batch',
  nepochs: 'epochs',
  numepochs: 'epochs',
  maxepochs: 'epochs',
  iterations: 'epochs',
  initialepoch: 'startStep',
  validationdata: 'validation',
  validationset: 'validation',
  val: 'validation',
  valdata: 'validation',
  testdata: 'validation',
  earlystopping: 'patience',
  restorebestweights: 'restoreBest',
  dropremainder: 'dropLast',
  onbatchend: 'onStep',
  onepochend: 'onEpoch',
  checkpoint: 'resume',
  testsize: 'test',
  randomstate: 'seed',
  randomseed: 'seed',
};

/**
 * As `checkNames`, and says what to write for an option of another library. `elsewhere` has sentences for what is no option under any name.
 */
export function checkOptions(options: unknown, known: readonly string[], what: string, elsewhere: Names = {}): void {
  const given = typeof options === 'object' && options !== null ? Object.keys(options) : [];
  for (const name of given.filter((each) => !known.includes(each))) {
    const plain = name.toLowerCase().replaceAll('_', '');
    const own = entry(renamed, plain);
    const hint = own !== undefined && known.includes(own) ? `Write ${own}.` : entry(elsewhere, plain);
    if (hint !== undefined) throw new InputError(`${what} has no option ${name}. ${hint}`);
  }
  checkNames(options, known, what);
}

function entry(names: Names, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
