/** `nnc derive`: the chain rule from the loss to one parameter, step by step. */
import type { Model, Tensor } from '../program/model.ts';
import type { Command } from './command.ts';
import { dimOption, dtypeOption, helpOption, jsonOption, settingsOf } from './compile-settings.ts';
import { chooseModel, chooseTrain, modelOption, near, trainOption } from './model-choice.ts';
import { given } from './parse-arguments.ts';
import { hasErrors, printJson, printProblems } from './report.ts';
import { openSources } from './sources.ts';
import { UsageError } from './usage-error.ts';

const ownTrainOption = {
  ...trainOption,
  help: 'the train block whose loss is differentiated; by default the first that changes PATH',
};

export const deriveCommand: Command = {
  name: 'derive',
  operands: 'FILE PATH',
  summary: 'print the chain rule from the loss to one parameter',
  notes: [
    'PATH is a parameter, such as fc1.weight, or an input of floats. Each step names an operation and its line, the gradient',
    'with respect to its result (in), the shape of its Jacobian (J), and their product, the gradient with respect to an operand',
    '(out). The gradient of a value that is used more than once is the sum of several products. v1, v2 … are the values that',
    'have no name, in the order of computation.',
  ],
  options: [modelOption, ownTrainOption, dimOption, dtypeOption, jsonOption, helpOption],
  async run(args, { io, loadCompiler }) {
    const [operand, path, ...more] = args.operands;
    if (operand === undefined) throw new UsageError('no FILE is given');
    if (path === undefined) throw new UsageError('no PATH is given: name a parameter, such as `fc1.weight`');
    if (more.length > 0) throw new UsageError('`derive` takes one FILE and one PATH');
    const sources = openSources(io);
    const { name, text } = await sources.read(operand);
    const compiler = await loadCompiler();
    const { problems, models } = await compiler.readModels(text, {
      ...settingsOf(args),
      // What is computed again is the same mathematics.
      remat: false,
      name,
      resolve: sources.resolve,
    });
    if (!given(args, 'json')) printProblems(problems, io);
    if (hasErrors(problems)) {
      if (given(args, 'json')) printJson(problems, { derivation: null }, io);
      return 1;
    }
    const model = chooseModel(args, models, name);
    // It reads the text, as the compiler does, and with the same parser.
    const { derivable, derive, printDerivation } = await import('../draw/derivation/index.ts');
    const derivation = derive(model, tensorAt(model, path, derivable(model)), chooseTrain(args, model));
    if (given(args, 'json')) printJson(problems, { derivation }, io);
    else io.stdout.write(`${printDerivation(derivation)}\n`);
    return 0;
  },
};

function tensorAt(model: Model, path: string, known: readonly Tensor[]): Tensor {
  if (model.training.losses.size === 0) throw new UsageError(`the model ${model.name} has no loss to differentiate`);
  const found = known.find(({ name }) => name === path);
  if (found !== undefined) return found;
  if (model.state.some(({ name }) => name === path)) {
    throw new UsageError(`\`${path}\` is a state, which is measured and not learnt: it has no gradient`);
  }
  if (model.inputs.some(({ name }) => name === path)) {
    throw new UsageError(`\`${path}\` is an input of integers: it has no gradient`);
  }
  const names = known.map(({ name }) => name);
  throw new UsageError(`the model ${model.name} has no parameter \`${path}\`${near(path, names)}`);
}
