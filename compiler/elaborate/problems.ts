/** The codes of the problems that elaboration reports: shapes and types, the model's structure, training, what is not compiled yet. */
import { error, warning, type ProblemEntry } from '../check/problems.ts';

export const elaborateProblems = {
  shapeMismatch: error('NN3001', 'shapes that do not fit', 'Broadcasting repeats only a missing axis or a literal 1.'),
  rankMismatch: error('NN3002', 'wrong number of axes'),
  dimConflict: error('NN3003', 'one dim with two sizes'),
  unsolvableDim: error(
    'NN3004',
    'dim that cannot be solved',
    'A dim is solved where one unknown stands alone, or linearly and divisibly; otherwise make it a static argument.',
  ),
  badDim: error('NN3005', 'not a size', 'A dim is a whole number that is not negative.'),
  openStored: error(
    'NN3006',
    'stored tensor with an open dim',
    'What is saved has one shape for all batches: only numbers and static arguments may stand in it.',
  ),
  dtypeMismatch: error(
    'NN3007',
    'element types that do not mix',
    'Convert one of them: `cast[f32](x)`. Only numbers convert by themselves, and u8 where it meets floats.',
  ),
  notATensor: error('NN3008', 'tensor expected'),
  badAxis: error('NN3009', 'axis that does not exist', 'Axes count from 0; −1 is the last.'),
  badOperands: error('NN3010', 'operands that an operation does not take'),
  requirement: error('NN3011', 'requirement that does not hold'),
  outOfRange: error('NN3012', 'position out of range'),
  badReshape: error('NN3013', 'reshape that changes the number of elements'),
  badDestructuring: error('NN3014', 'wrong number of values'),
  notStatic: error(
    'NN3015',
    'constant expected',
    'This must be known when the file is compiled: numbers, constants, and static arguments that are numbers.',
  ),
  badCondition: error('NN3016', 'condition that is no truth value'),
  overflow: error(
    'NN3018',
    'size beyond what can be counted',
    'Whole numbers are exact up to 2^53: check the sizes, a power or product may be meant to be smaller.',
  ),
  badNumber: error('NN3017', 'number that its element type cannot hold'),

  noLoss: error(
    'NN4001',
    'training without a loss',
    'Write `loss = …` in the model: a scalar that falls as the network gets better.',
  ),
  notScalar: error('NN4002', 'loss or metric that is not one number', 'Reduce it: `mean(…)` or `sum(…)`.'),
  emptyModel: error('NN4003', 'model that computes nothing', 'A model needs an `output` or a `loss`.'),
  unusedParameter: warning('NN4004', 'parameter on which the loss does not depend', 'It will never change.'),
  noValue: error('NN4005', 'function without a result', 'End it with `return …`.'),
  sharedMismatch: error('NN4006', 'shared layer used with other shapes'),
  tooLarge: error(
    'NN4007',
    'model too large to build',
    'A layer that builds itself, or a count that was meant to be smaller?',
  ),
  openModel: error('NN4008', 'model with a static argument that has no value'),
  layerInFunction: error(
    'NN4009',
    'layer inside a function',
    'A function owns no parameters. Make it a layer, or pass it what the layer computes.',
  ),
  badOutput: error('NN4011', 'output that is no tensor'),
  noDerivative: error('NN4012', 'derivative that does not exist'),
  zeroDerivative: warning(
    'NN4013',
    'derivative that is 0 everywhere',
    'relu, comparisons and rounding have no second derivative; take a smooth function such as tanh.',
  ),
  tooMuchMemory: error(
    'NN4016',
    'more memory than there is',
    'A model has at most 8 GiB: make the largest tensors smaller.',
  ),
  takenModelName: error('NN4014', 'model with a name that its module needs itself'),
  takenName: error('NN4015', 'name that every report, class or weight file has already'),

  stateInScan: error(
    'NN4031',
    'state in a scan',
    'A state has one next value per step of training, but a scan runs its body many times.',
  ),
  noNext: error('NN4032', 'carry without a next value', "Every carry of a scan gets one in its body: `h' = …`."),
  badScanAxis: error(
    'NN4033',
    'scan without one axis to go over',
    '`over T` names the dim; exactly one axis of each sequence has it.',
  ),

  noOptimizer: error('NN5001', 'train block without an optimizer', 'Write `optimizer adam[lr=1e-3]`.'),
  twoOptimizers: error('NN5002', 'train item given twice'),
  noMatch: error('NN5003', 'pattern that matches no parameter', 'In a pattern `*` stands for anything, dots included.'),
  badTrainItem: error('NN5004', 'train item that says nothing'),
  unknownSetting: error('NN5005', 'unknown train scalar'),
  badOptimizer: error('NN5006', 'optimizer that does not update its parameter'),
  unknownLoss: error('NN5007', 'unknown loss'),
  nothingToTrain: error('NN5008', 'nothing to train'),
  badSchedule: error('NN5009', 'schedule that is not one number'),
  badInitializer: error('NN5010', 'first value that is none'),
  notUpdated: warning('NN5011', 'optimiser state that never changes'),
  twoTrainBlocks: error('NN5012', 'two train blocks of one name'),
  badFixedDim: error('NN5013', 'dim that cannot be fixed'),
  badScalar: error(
    'NN5014',
    'train scalar out of range',
    'Scalars of a train block are finite numbers; a penalty is not negative, and a limit of `clip` is above 0.',
  ),

  notCompiled: error(
    'NN9001',
    'not compiled yet',
    'The file reads well, but this version cannot compile this construct yet.',
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
