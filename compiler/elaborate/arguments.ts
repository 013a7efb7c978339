/** Evaluates what stands between parentheses and between brackets. */
import type { Argument, Item } from '../../grammar/syntax.ts';
import type { Frame, GivenArgument } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { fail, notCompiled } from './report.ts';
import { dimValue, type GivenStatic } from './values.ts';

export function argumentsOf(args: readonly Argument[], frame: Frame): readonly GivenArgument[] {
  // Schedules are numbers, and functions combine them.
  const inner = frame.prefer === 'schedule' ? frame : plain(frame);
  return args.map(({ name, value, span }) => ({
    value: frame.context.evaluator.evaluate(value, inner),
    span,
    ...(name === undefined ? {} : { name }),
  }));
}

/** The frame where a name means a value. */
function plain(frame: Frame): Frame {
  if (frame.prefer === undefined) return frame;
  const { prefer: _, ...rest } = frame;
  return rest;
}

/** `...` among static arguments stands for the dims that it stands for in the signature. */
export function staticsOf(items: readonly Item[], frame: Frame): readonly GivenStatic[] {
  // An optimiser's arguments may be schedules; everything else is a plain value.
  const inner: Frame = frame.prefer === 'optimizer' ? { ...frame, prefer: 'schedule' } : plain(frame);
  const { evaluate } = frame.context.evaluator;
  return items.flatMap((item): readonly GivenStatic[] => {
    switch (item.kind) {
      case 'positional':
        return [{ value: evaluate(item.value, inner), span: item.span }];
      case 'named':
        return [{ name: item.name, value: evaluate(item.value, inner), span: item.span }];
      case 'ellipsis': {
        const { dims } = frame.ellipsis;
        if (dims !== undefined) return dims.map((dim) => ({ value: dimValue(dim), span: item.span }));
        const message = 'no `...` in the signature says what this stands for';
        const help =
          'It stands for the axes that a function or a layer names so: `fn f(x: f32[..., D])`. Here, write the dims.';
        return [{ value: fail(frame, elaborateProblems.badDim, item.span, message, { help }), span: item.span }];
      }
      case 'slice':
        notCompiled(frame, item.span, 'a label among static arguments');
        return [];
      default:
        return item satisfies never;
    }
  });
}
