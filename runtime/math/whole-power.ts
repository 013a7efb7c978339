/** x to the power of a count. */
import { productTail } from './product-tail.ts';

/**
 * x^n for a whole n from 0, within 1 ulp where neither it nor x·x leaves the range of normal numbers; what optimisers need of `pow`, in a fifth of
 * its code. By repeated squaring, every factor kept as the sum of two numbers.
 */
export function wholePower(x: number, n: number): number {
  if (!(n >= 0)) return NaN;
  let [result, resultTail] = [1, 0];
  let [square, squareTail] = [x, 0];
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) {
      const product = result * square;
      resultTail = productTail(result, square, product) + (result * squareTail + resultTail * square);
      result = product;
    }
    const product = square * square;
    squareTail = productTail(square, square, product) + 2 * square * squareTail;
    square = product;
  }
  const sum = result + resultTail;
  // Beyond the range a tail is NaN; and it has not the sign of a result that is 0.
  return sum !== sum || sum === 0 ? result : sum;
}
