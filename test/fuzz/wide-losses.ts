/** Steps of losses: of every element, of rows, of all rows together; each by itself, or their mean or sum. */
import { isKnown, oneOf, without, type Maker } from './wide-step.ts';

/** Of every element; t and o are two tensors of one shape. */
const ofElements: readonly string[] = [
  'mse(t, o)', 'l1(t, o)', 'smooth_l1[beta=0.7](t, o)', 'smooth_l1[beta=0](t, o)', 'huber[delta=0.6](t, o)', 'bce(sigmoid(t), sigmoid(o))',
  'bce_with_logits(t, sigmoid(o))', 'focal(t, cast[f32](o > 0))', 'focal[gamma=1.5, alpha=0.3](5 * t, sigmoid(o))', 'focal[gamma=0, alpha=1](t, sigmoid(o))',
  'hinge(t, sign(o))', 'gaussian_nll(t, o, 0.3 + o^2)', 'poisson_nll(tanh(t), o^2)', 'poisson_nll[log_input=false](0.5 + t^2, o^2)',
]; // prettier-ignore

/** Of rows along the last axis. */
const ofRows: readonly string[] = [
  'cross_entropy(t, softmax(o))', 'cross_entropy(9 * t, softmax(o))', 'cross_entropy[smoothing=0.1](t, softmax(o))', 'cross_entropy(t, argmax(o))', 'cross_entropy[smoothing=0.2, ignore=0](t, argmax(o))',
  'cross_entropy(t, argmax(o), weight=1.5 + sin(cast[f32](iota[C])))', 'nll(log_softmax(t), argmin(o))', 'kl_div(log_softmax(t), softmax(o))',
  'kl_div(log_softmax(t), relu(o))', 'cosine_similarity(t, o)', 'cosine_similarity(t, 0.3 + t)', 'triplet_margin(t, o, sin(t + o))',
]; // prettier-ignore

/** `text` as each value, or as the mean or sum of those that `mask` keeps. */
const withEnds = (text: string, reduction: string, mask: string | undefined): string => {
  const [, name, args, operands] = /^(\w+)(?:\[([^\]]*)\])?\((.*)\)$/.exec(text)!;
  const all = [...(args === undefined ? [] : [args]), `reduction="${reduction}"`];
  return `${name}[${all.join(', ')}](${operands}${mask === undefined ? '' : `, mask=${mask}`})`;
};

const filled = (text: string, one: string, other: string, classes = ''): string =>
  text.replaceAll(/\b[toC]\b/g, (word) => ({ t: one, o: other })[word] ?? classes);

export const lossSteps: Readonly<Record<string, Maker>> = {
  lossOfElements({ name, shape }, { dice, like }) {
    const other = like(shape, name);
    const reduction = oneOf(dice, ['none', 'mean', 'sum']);
    const mask = dice(3) === 0 ? `${other} > -0.2` : undefined;
    const text = withEnds(filled(oneOf(dice, ofElements), name, other), reduction, mask);
    return { text, shape: reduction === 'none' ? shape : [] };
  },
  lossOfRows({ name, shape }, { dice, like }) {
    if (shape.length === 0 || !isKnown(shape.at(-1)!)) return undefined;
    const other = like(shape, name);
    const reduction = oneOf(dice, ['none', 'mean', 'sum']);
    const mask = dice(3) === 0 ? `sum(${other}, axis=-1) > -0.2` : undefined;
    const text = withEnds(filled(oneOf(dice, ofRows), name, other, shape.at(-1)), reduction, mask);
    return { text: `tanh(${text})`, shape: reduction === 'none' ? without(shape, shape.length - 1) : [] };
  },
  dice({ name, shape }, { dice, like }) {
    if (shape.length === 0) return undefined;
    const other = like(shape, name);
    const reduction = oneOf(dice, ['none', 'mean', 'sum']);
    const mask = dice(3) === 0 ? `${other} > -0.2` : undefined;
    const text = withEnds(`dice[smooth=0.8](sigmoid(${name}), sigmoid(${other}))`, reduction, mask);
    return { text, shape: reduction === 'none' ? shape.slice(0, 1) : [] };
  },
  infoNce({ name, shape }, { dice, like }) {
    if (shape.length !== 2 || !isKnown(shape[1]!)) return undefined;
    const other = like(shape, name);
    const reduction = oneOf(dice, ['none', 'mean', 'sum']);
    const mask = dice(3) === 0 ? `sum(${other}, axis=-1) > -0.2` : undefined;
    const text = withEnds(`info_nce[temperature=0.6](${name}, ${other})`, reduction, mask);
    return { text, shape: reduction === 'none' ? shape.slice(0, 1) : [] };
  },
};
