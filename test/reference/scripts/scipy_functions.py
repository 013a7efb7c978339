"""Functions of one and two numbers at extremes, by NumPy and SciPy: python3 test/reference/scripts/scipy_functions.py writes tables/functions.json."""
import numpy as np
import scipy
from scipy import special as s

from table import Table

np.seterr(all='ignore')
table = Table('functions')
magnitudes = [0, 2.0**-149, 1e-40, 2.0**-126, 1e-30, 1e-10, 1e-4, 0.25, 0.5, 0.999, 1, 1.5, 2, 2.5, 3.75, 7, 10.5, 26, 88.5, 89.5, 104, 355, 708, 710, 5000.5, 2.0**24 + 2, 1e10, 1e30, 3.4e38, np.inf]
xs = np.array([sign * float(np.float32(m)) for m in magnitudes for sign in (1, -1)] + [np.nan])


def numbers(values, digits=15):
    def one(value):
        if np.isnan(value) or np.isinf(value):
            return 'NaN' if np.isnan(value) else 'Infinity' if value > 0 else '-Infinity'
        return '-0' if value == 0 and np.signbit(value) else int(value) if value == int(value) and abs(value) < 2**53 else float(f'{value:.{digits}g}')
    return [one(value) for value in np.atleast_1d(np.asarray(values, dtype=float))]


def case(expression, values, points, *, pairs=False, within=lambda x: True, loose=False):
    """What `values` is at those points for which `within` holds, or at all pairs of points. A loose function may lose digits where its terms cancel."""
    points = np.array([point for point in points if within(float(point))])
    args = np.array([[x, y] for x in points for y in points]).T if pairs else [points]
    entry = {'expression': expression, 'type': 'i32' if points.dtype.kind == "i" else "float", 'points': numbers(points, 17)}
    table.cases.append({**entry, 'pairs': pairs, 'loose': loose, 'value': numbers(values(*args))})


def sigmoid(x):
    return np.where(x < 0, np.exp(x) / (1 + np.exp(x)), 1 / (1 + np.exp(-x)))


def softplus(x):
    return np.logaddexp(x, 0)


circular = {'within': lambda x: abs(x) <= 8192}
for expression, values in {
    'abs(x)': np.abs, 'sign(x)': np.sign, 'exp(x)': np.exp, 'expm1(x)': np.expm1, 'log(x)': np.log, 'log1p(x)': np.log1p, 'log2(x)': np.log2, 'sqrt(x)': np.sqrt,
    'rsqrt(x)': lambda x: 1 / np.sqrt(x), 'asin(x)': np.arcsin, 'acos(x)': np.arccos, 'atan(x)': np.arctan, 'sinh(x)': np.sinh, 'cosh(x)': np.cosh, 'tanh(x)': np.tanh,
    'sigmoid(x)': sigmoid, 'erf(x)': s.erf, 'erfc(x)': s.erfc, 'floor(x)': np.floor, 'ceil(x)': np.ceil, 'round(x)': np.rint, 'softplus(x)': softplus,
    'log_sigmoid(x)': lambda x: -softplus(-x), 'relu(x)': lambda x: np.maximum(x, 0), 'relu6(x)': lambda x: np.clip(x, 0, 6), 'gelu(x)': lambda x: x * s.ndtr(x),
    'silu(x)': lambda x: x * sigmoid(x), 'softsign(x)': lambda x: x / (1 + np.abs(x)), 'elu(x)': lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))),
    'mish(x)': lambda x: x * np.tanh(softplus(x)), 'gelu[form="tanh"](x)': lambda x: 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))),
    'tanhshrink(x)': lambda x: x - np.tanh(x), 'square(x)': np.square, 'reciprocal(x)': np.reciprocal, 'x^3': lambda x: x**3, 'x^0': lambda x: x**0,
    'x^-1': lambda x: x**-1.0, '2^x': np.exp2, 'hardswish(x)': lambda x: x * np.clip(x + 3, 0, 6) / 6, 'cast[f32](cast[i32](x))': lambda x: np.trunc(np.clip(np.nan_to_num(x), -2.0**31, 2.0**31 - 1)),
    'cast[f32](cast[u8](x))': lambda x: np.trunc(np.clip(np.nan_to_num(x), 0, 255)), 'cast[f32](cast[bool](x))': lambda x: x != 0,
}.items():
    case(expression, values, xs, loose=expression.startswith(('gelu', 'tanhshrink')))
for expression, values in {'sin(x)': np.sin, 'cos(x)': np.cos, 'tan(x)': np.tan}.items():
    case(expression, values, xs, **circular)
case('lgamma(x)', s.gammaln, xs, within=lambda x: x > 0, loose=True)
case('grad(lgamma(x), x)', s.digamma, xs, within=lambda x: 1e-30 < x < np.inf, loose=True)
few = np.array([0, 2.0**-149, 0.5, 1, 2.5, 3, 1e30, np.inf])
few = np.array([float(np.float32(sign * m)) for m in few for sign in (1, -1)] + [np.nan])
for expression, values in {
    'x^y': np.power, 'x % y': np.fmod, 'max(x, y)': np.maximum, 'min(x, y)': np.minimum, 'atan2(x, y)': np.arctan2, 'hypot(x, y)': lambda x, y: np.where(np.isnan(x) | np.isnan(y), np.nan, np.hypot(x, y)), 'logaddexp(x, y)': np.logaddexp,
    'x / y': np.divide, 'x * y': np.multiply, 'x - y': np.subtract, 'cast[f32](x < y)': np.less, 'cast[f32](x == y)': np.equal, 'cast[f32](x != y)': np.not_equal, 'cast[f32](x >= y)': np.greater_equal,
}.items():
    case(expression, values, few, pairs=True)
whole = np.array([0, 1, -1, 2, -3, 7, -10, 46341, 2**31 - 1, -(2**31)], dtype=np.int32)
for expression, values in {'x + y': np.add, 'x - y': np.subtract, 'x * y': np.multiply, 'max(x, y)': np.maximum, 'min(x, y)': np.minimum, 'x^2 + y': lambda x, y: x * x + y}.items():
    case(expression, values, whole, pairs=True)
case('x % y', np.fmod, whole[whole != 0], pairs=True)
case('cast[f32](x) / cast[f32](y)', lambda x, y: x.astype(float) / y.astype(float), whole, pairs=True)
for expression, values in {'-x': np.negative, 'abs(x)': np.abs, 'cast[f32](x)': lambda x: x, 'cumsum(x)': lambda x: np.cumsum(x, dtype=np.int32), 'cumprod(x + 3)': lambda x: np.cumprod(x + np.int32(3), dtype=np.int32),
                           'sort(x)': np.sort, 'argsort(x)': np.argsort, 'x^3': lambda x: x * x * x}.items():
    case(expression, values, whole)
tied = np.array([float(v) for v in [2, -1, np.inf, 2, 0, -0.0, -1, np.nan, np.inf, 2, -np.inf, np.nan]])
for expression, values in {'argsort(x)': lambda x: np.argsort(x, kind='stable'), 'sort(x)': np.sort, 'topk[5](x)[1]': lambda x: [7, 11, 2, 8, 0], 'argmax(x)': np.argmax, 'argmin(x)': np.argmin, 'max(x)': np.max, 'cumsum(x)': np.cumsum}.items():
    case(expression, values, tied)
case('argmax(x)', np.argmax, tied[[0, 2, 3, 4, 8]])
case('argmin(x)', np.argmin, tied[[0, 1, 3, 4, 6]])
table.write(f'scipy_functions.py with NumPy {np.__version__} and SciPy {scipy.__version__}')
