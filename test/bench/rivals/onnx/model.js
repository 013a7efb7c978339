/** What the programs for onnxruntime-web share: models as ONNX files from our weights, and sessions on one thread. */
import onnxProto from 'onnx-proto';
import * as ort from 'onnxruntime-web';

const { AttributeProto, ModelProto, TensorProto } = onnxProto.onnx;

/** A graph from input `x` to output `y`, node by node; every method gives the name of its result. */
export class Graph {
  nodes = [];
  constants = [];

  node(op, inputs, attributes = {}, results = 1) {
    const output = Array.from({ length: results }, (_, i) => `${op}${this.nodes.length}_${i}`);
    const attribute = Object.entries(attributes).map(([name, value]) => attributeOf(name, value));
    this.nodes.push({ opType: op, input: inputs, output, attribute });
    return results === 1 ? output[0] : output;
  }

  floats(data, shape) {
    return this.#constant({ dataType: TensorProto.DataType.FLOAT, rawData: bytesOf(Float32Array.from(data)) }, shape);
  }

  longs(values) {
    const data = BigInt64Array.from(values, BigInt);
    return this.#constant({ dataType: TensorProto.DataType.INT64, rawData: bytesOf(data) }, [values.length]);
  }

  dense(x, params, name) {
    const [weight, bias] = [`${name}.weight`, `${name}.bias`].map((key) =>
      this.floats(params[key].data, params[key].shape),
    );
    return this.node('Add', [this.node('MatMul', [x, weight]), bias]);
  }

  #constant(tensor, dims) {
    const name = `constant${this.constants.length}`;
    this.constants.push({ ...tensor, name, dims });
    return name;
  }

  /** The file. `x` and `y` are [type, shape]. */
  file(y, [xType, xShape], yShape) {
    this.nodes.push({ opType: 'Identity', input: [y], output: ['y'] });
    const value = (name, elemType, shape) => ({
      name,
      type: { tensorType: { elemType, shape: { dim: shape.map((dimValue) => ({ dimValue })) } } },
    });
    const { FLOAT } = TensorProto.DataType;
    return ModelProto.encode({
      irVersion: 9,
      opsetImport: [{ domain: '', version: 20 }],
      graph: {
        name: 'bench',
        node: this.nodes,
        initializer: this.constants,
        input: [value('x', TensorProto.DataType[xType], xShape)],
        output: [value('y', FLOAT, yShape)],
      },
    }).finish();
  }
}

/** A program's step, which gives what the model makes of `x`. */
export async function runner(file, { data, shape }) {
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(file, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const x = new ort.Tensor(data, shape);
  return async () => {
    const { y } = await session.run({ x });
    return y.data;
  };
}

function attributeOf(name, value) {
  const { AttributeType } = AttributeProto;
  if (Array.isArray(value)) return { name, type: AttributeType.INTS, ints: value };
  if (typeof value === 'string') return { name, type: AttributeType.STRING, s: new TextEncoder().encode(value) };
  if (Number.isInteger(value)) return { name, type: AttributeType.INT, i: value };
  return { name, type: AttributeType.FLOAT, f: value };
}

function bytesOf({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
