// Prints `N passed, M failed` from vitest's JSON: `node scripts/count-tests.js RESULTS EXIT_CODE`.
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);

/** Undefined where vitest never came to write its results. */
function read() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const results = read();
const passed = results?.numPassedTests ?? 0;
// A file that does not load has no tests to count, and fails all the same.
const unloaded = (results?.testResults ?? []).filter(
  ({ status: outcome, assertionResults }) => outcome === 'failed' && assertionResults.length === 0,
).length;
const counted = (results?.numFailedTests ?? 0) + unloaded;
// What failed without a test, such as the type check, counts as one.
const failed = status === '0' ? counted : Math.max(1, counted);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
