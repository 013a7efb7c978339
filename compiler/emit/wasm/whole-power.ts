/** x to the power of a count, in the module itself: a call of the host takes longer than its loop. As `wholePower` of the runtime, to the bit. */
import { FunctionWriter } from './function-writer.ts';
import { hostName, type WasmFunction } from './instruction.ts';

/** Stands where kernels would call the host's `pow`. */
const name = hostName('pow');
/** Larger counts are taken apart. */
const MOST = 2 ** 29;

export function wholePowerFunction(): WasmFunction {
  const writer = new FunctionWriter(name, [
    { name: 'x', type: 'f64' },
    { name: 'n', type: 'f64' },
  ]);
  const [x, n] = [writer.local('x', 'f64'), writer.local('n', 'f64')];
  writer.get(n);
  writer.constant('f64', MOST);
  writer.plain('f64.gt');
  writer.if('f64');
  writeApart(x, n, writer);
  writer.plain('else');
  writeSquares(x, n, writer);
  writer.plain('end');
  return writer.done(false, 'f64');
}

/** (x^MOST)^⌊n / MOST⌋ · x^(the rest). */
function writeApart(x: number, n: number, writer: FunctionWriter): void {
  const times = writer.local('times', 'f64');
  writer.get(x);
  writer.constant('f64', MOST);
  writer.call(name);
  writer.get(n);
  writer.constant('f64', 1 / MOST);
  writer.plain('f64.mul', 'f64.floor');
  writer.index('local.tee', times);
  writer.call(name);
  writer.get(x);
  writer.get(n);
  writer.get(times);
  writer.constant('f64', MOST);
  writer.plain('f64.mul', 'f64.sub');
  writer.call(name);
  writer.plain('f64.mul');
}

function writeSquares(x: number, n: number, writer: FunctionWriter): void {
  const [result, left] = [writer.local('result', 'f64'), writer.local('left', 'i32')];
  writer.constant('f64', 1);
  writer.set(result);
  writer.get(n);
  writer.plain('i32.trunc_sat_f64_s');
  writer.set(left);
  writer.plain('loop');
  writer.get(left);
  writer.if();
  writer.get(left);
  writer.i32(1);
  writer.plain('i32.and');
  writer.if();
  multiply(result, x, writer);
  writer.plain('end');
  multiply(x, x, writer);
  writer.get(left);
  writer.i32(1);
  writer.plain('i32.shr_s');
  writer.set(left);
  writer.index('br', 1);
  writer.plain('end', 'end');
  writer.get(result);
}

/** to ← to · by */
function multiply(to: number, by: number, writer: FunctionWriter): void {
  writer.get(to);
  writer.get(by);
  writer.plain('f64.mul');
  writer.set(to);
}
