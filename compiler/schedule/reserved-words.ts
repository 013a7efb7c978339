/** Names that parameters and lets of a kernel must not take: words of JavaScript, and what emitted modules import or use. */
export const reservedWords: readonly string[] = [
  ...'arguments await break case catch class const continue debugger default delete do else enum eval export extends false'.split(
    ' ',
  ),
  ...'finally for function if implements import in instanceof interface let new null package private protected public'.split(
    ' ',
  ),
  ...'return static super switch this throw true try typeof undefined var void while with yield async of'.split(' '),
  ...'Math Infinity NaN Float32Array Float64Array Int32Array Uint8Array'.split(' '),
  ...'exp expm1 log log1p log2 sin cos tan asin acos atan sinh cosh tanh sigmoid erf erfc pow atan2'.split(' '),
  ...'threefry nearest toInt32 wholePower checkFinite schema'.split(' '),
];
