/** Types as written to types of the graph, where every dim is known. */
import type { TensorType, Type as TypeSyntax } from '../../grammar/syntax.ts';
import { elementTypes } from '../check/intrinsics.ts';
import type { Dim } from '../graph/dim.ts';
import type { DType, Type } from '../graph/type.ts';
import type { Frame } from './context.ts';
import { toDim } from './dims.ts';
import { elaborateProblems } from './problems.ts';
import { dtypeOf } from './names.ts';
import { fail } from './report.ts';

/** `f32` where none is written; undefined where check has said that there is no such type. */
export function elementOf({ element }: TensorType, frame: Frame): DType | undefined {
  if (element === undefined) return dtypeOf('f32', frame);
  const known = elementTypes.find((name) => name === element.text);
  return known === undefined ? undefined : dtypeOf(known, frame);
}

/** The type of an input, a stored tensor or an annotation whose dims are all known by now. */
export function typeOf(type: TypeSyntax, frame: Frame): Type | undefined {
  if (type.kind === 'tupleType') {
    fail(frame, elaborateProblems.notATensor, type.span, 'expected the type of one tensor');
    return undefined;
  }
  const dtype = elementOf(type, frame);
  const shape: Dim[] = [];
  let complete = true;
  for (const dim of type.dims ?? []) {
    if (dim.kind === 'ellipsis') {
      if (frame.ellipsis.dims !== undefined) shape.push(...frame.ellipsis.dims);
      else {
        complete = false;
        fail(frame, elaborateProblems.unsolvableDim, dim.span, 'nothing says what this `...` stands for');
      }
      continue;
    }
    const value = frame.context.evaluator.evaluate(dim, frame);
    const extent = toDim(frame, { value, span: dim.span });
    if (extent === undefined) complete = false;
    else shape.push(extent);
  }
  return dtype === undefined || !complete ? undefined : { dtype, shape };
}
