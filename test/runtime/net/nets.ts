/** Emitted nets of small models, for tests of the machinery under them. */
import { differentiate } from '../../../compiler/autodiff/program.ts';
import { createBuilder } from '../../../compiler/graph/builder.ts';
import { mulDims, shapeOf } from '../../../compiler/graph/dim.ts';
import type { Node } from '../../../compiler/graph/node.ts';
import { operators } from '../../../compiler/ops/index.ts';
import { optimize } from '../../../compiler/passes/optimize.ts';
import type { Constraint, Model } from '../../../compiler/program/model.ts';
import { load, modelOf, nameOf, programOf, type NetClass } from '../../emit/load.ts';
import { mlpModel, span, type MlpOptions } from '../../schedule/models.ts';

/** Inputs x: f32[B, 4] and label: i32[B] below 3; parameters fc1.weight, fc1.bias, fc2.weight, fc2.bias. */
export function mlp(options: MlpOptions = {}): NetClass {
  return load(optimize(differentiate(withFreeze(mlpModel([4, 5, 3], options)))));
}

/** Updates only where a parameter's `active` is not 0, as elaborated train blocks do. */
function withFreeze(model: Model): Model {
  const b = model.builder;
  const [train] = model.trains;
  const writes = [...train!.writes].map(([leaf, value]): readonly [Node, Node] => {
    const path = nameOf(leaf).replace(/^\w+:/, '');
    const active = b.leaf({ role: 'active', name: path, type: { dtype: 'f64', shape: [] } });
    return [leaf, b.where(b.notEqual(active, b.scalar(0, 'f64')), value, leaf)];
  });
  return { ...model, trains: [{ ...train!, writes: new Map(writes) }] };
}

/** y: f32[B, T] = 2x of the input x: f32[B, T]; z: i32[K] and a mask: bool[K] come along. */
export function plane(constraints: readonly Constraint[] = []): NetClass {
  const b = createBuilder(operators);
  const leaf = (name: string, dtype: 'f32' | 'i32' | 'bool' | 'u8', ...shape: readonly (number | string)[]): Node =>
    b.leaf({ role: 'input', name, type: { dtype, shape: shapeOf(...shape) } });
  const [x, z, mask, bytes] = [
    leaf('x', 'f32', 'B', 'T'),
    leaf('z', 'i32', 'K'),
    leaf('mask', 'bool', 'K'),
    leaf('bytes', 'u8', 3),
  ];
  const outputs = new Map([
    ['y', b.mul(x, b.scalar(2, 'f32'))],
    ['chosen', b.where(mask, z, b.neg(z))],
    ['flat', b.reshape(x, { shape: [x.type.shape.reduce(mulDims)] })],
    ['plain', b.cast(bytes, { dtype: 'f32' })],
  ]);
  return load(programOf({ ...modelOf(b, [x, z, mask, bytes], outputs), dims: ['B', 'T', 'K'], constraints }));
}

/** `requires left op right` over dims. */
export function requirement(left: string, op: Constraint['op'], right: number): Constraint {
  return { left: shapeOf(left)[0]!, op, right: shapeOf(right)[0]!, text: `${left} ${op} ${right}`, span };
}
