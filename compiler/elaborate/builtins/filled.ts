/** Tensors made from nothing but their dims: constants, positions, random draws. */
import { operators } from '../../ops/index.ts';
import type { Loop } from '../context.ts';
import { toDim } from '../dims.ts';
import { from } from '../report.ts';
import { applyOp } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import { dtypeStatic, restDims, type Builtin, type BuiltinCall } from './builtin.ts';

export const filledBuiltins = {
  zeros: (call) => filled(call, 0),
  ones: (call) => filled(call, 1),
  iota,
  uniform,
  normal,
} as const satisfies Readonly<Record<string, Builtin>>;

function filled(call: BuiltinCall, value: number): Value {
  const shape = restDims(call);
  const dtype = dtypeStatic(call) ?? call.frame.context.float;
  if (shape === undefined || dtype === 'none') return poison;
  const { builder } = call.frame.context;
  return tensorValue(from(call.frame, call.span, () => builder.expand(builder.scalar(value, dtype), shape)));
}

function iota({ frame, statics, span }: BuiltinCall): Value {
  const dim = toDim(frame, statics.get('n')!);
  if (dim === undefined) return poison;
  return applyOp(frame, operators.iota, [], [], span, { shape: [dim], axis: 0, dtype: 'i32' });
}

/**
 * Each draw has a place: the path it is made in and its number there, so that other layers do not move it. The stream is keyed by that
 * place, the model's seed, and a draw counter that is saved with the model.
 */
function uniform(call: BuiltinCall): Value {
  const { frame, span } = call;
  const shape = restDims(call);
  if (shape === undefined) return poison;
  const { builder, draws, float } = frame.context;
  const number = draws.get(frame.path) ?? 0;
  draws.set(frame.path, number + 1);
  const place = `${frame.path}#${number}`;
  const scalar = (role: 'seed' | 'draw') =>
    from(frame, span, () => builder.leaf({ role, name: role, type: { dtype: 'i32', shape: [] } }));
  // In a scan, all steps draw at once: the number of an element is keyed by the step, too.
  const loops = loopsAround(frame.loop);
  const random = applyOp(frame, operators.random, [scalar('seed'), scalar('draw')], [span, span], span, {
    place,
    shape: [...loops.map(({ length }) => length), ...shape],
  });
  if (random.kind !== 'tensor') return random;
  const drawn = from(frame, span, () => {
    const all = random.node.type.dtype === float ? random.node : builder.cast(random.node, { dtype: float });
    return loops.reduce((node, { open }) => open.element(node), all);
  });
  return tensorValue(drawn);
}

/** The outermost first. */
function loopsAround(innermost: Loop | undefined): readonly Loop[] {
  const loops: Loop[] = [];
  for (let loop = innermost; loop !== undefined; loop = loop.outer) loops.unshift(loop);
  return loops;
}

/** √(−2·ln(1 − u))·cos(2π·v) for uniform u and v; 1 − u is never 0. Box, Muller: A note on the generation of random normal deviates (1958). */
function normal(call: BuiltinCall): Value {
  const { frame, span } = call;
  const [u, v] = [uniform(call), uniform(call)];
  if (u.kind !== 'tensor' || v.kind !== 'tensor') return poison;
  const { builder } = frame.context;
  return tensorValue(
    from(frame, span, () => {
      const number = (value: number) => builder.scalar(value, u.node.type.dtype);
      const radius = builder.sqrt(builder.mul(number(-2), builder.log(builder.sub(number(1), u.node))));
      return builder.mul(radius, builder.cos(builder.mul(number(2 * Math.PI), v.node)));
    }),
  );
}
