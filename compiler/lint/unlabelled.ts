/** Instances with parameters whose names in weight files are counted: another layer before them changes the names. */
import { spanText } from '../../grammar/source.ts';
import { defineLint } from './lint.ts';

const text = (first: string, second: string): string => `model M[B] {
  input x: f32[B, 4]
  y = x |> ${first}Dense[8] |> relu |> ${second}Dense[1]
  loss = mean(y^2)
  train { optimizer adam[lr=1e-3] }
}
`;

function helpOf(written: string): string {
  return `Its number changes with the layers before it, and weights that were saved no longer fit: write \`${written}\`.`;
}

/** `Decoder[8](x, h)` as it is with a label. */
function labelled(written: string): string {
  const [, name = 'Dense', brackets, more] = /^(\w+)(\[.*?\]+)?(\([^()]*,)?/s.exec(written) ?? [];
  return `x |> name: ${name}${brackets === undefined ? '' : '[…]'}${more === undefined ? '' : '(…)'}`;
}

export const unlabelled = defineLint({
  code: 'NN6006',
  name: 'unlabelled',
  title: 'layer with parameters and without a label',
  help: helpOf('x |> name: Dense[…]'),
  example: { wrong: text('', ''), right: text('hidden: ', 'head: ') },
  find({ unlabelled: instances = [], params, trains }) {
    // What is not trained is not saved either, or has its names from elsewhere.
    if (trains.length === 0) return [];
    const owning = instances.filter(({ path }) => params.some(({ name }) => name.startsWith(`${path}.`)));
    const [first, ...others] = owning;
    if (first === undefined) return [];
    const names = owning.map(({ path }) => `\`${path}\``).slice(0, 3).join(', '); // prettier-ignore
    const message = `${owning.length === 1 ? 'this layer is' : `${owning.length} layers are`} called ${names}${owning.length > 3 ? ' …' : ''} in weight files, for want of a label`;
    const labels = others.slice(0, 5).map(({ span }) => ({ span, text: 'and this' }));
    return [
      {
        span: first.span,
        message,
        help: helpOf(labelled(spanText(first.span))),
        ...(labels.length === 0 ? {} : { labels }),
      },
    ];
  },
});
