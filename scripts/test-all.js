/**
 * `npm run test:all [-- PATHS]`: every test, and all that the test command takes a slice of, on the Node that runs this and on Node 24;
 * each goes over the interpreter, TypeScript, WebAssembly and WebAssembly with threads, and Chromium, where that is installed. Ends with
 * a table, and with 1 where anything failed. NODE24 names a binary to take instead of the one that is installed into node_modules/.cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE24_VERSION = '24.21.0';

const root = fileURLToPath(new URL('../', import.meta.url));
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const paths = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'nnc-test-all-'));

/** Of the packages that hold nothing but one binary for one platform. Undefined where there is none for this one. */
function installedNode24() {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', '.cache', `node-${NODE24_VERSION}`);
  const binary = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    const given = ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${NODE24_VERSION}`]; // prettier-ignore
    spawnSync('npm', given, { cwd: root, stdio: 'inherit', shell: windows });
  }
  return existsSync(binary) ? binary : undefined;
}

function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** One row of the table: the tests at `paths`, or all of them. */
function run(node, id) {
  const file = join(results, `${id}.json`);
  const began = performance.now();
  const { status } = spawnSync(
    node,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...paths],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ALL: '1' } },
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { node: versionOf(node), status, seconds, files: found?.testResults ?? [] };
}

/** What each part of the suite says: of Chromium apart, since that may be missing. */
function rowsOf({ node, status, seconds, files }) {
  const isBrowser = ({ name }) => name.replaceAll('\\', '/').includes('/test/browser/');
  const parts = [
    [`Node ${node.slice(1)}`, files.filter((file) => !isBrowser(file)), seconds],
    [`Chromium, beside Node ${node.slice(1)}`, files.filter(isBrowser), ''],
  ];
  const rows = parts.map(([what, part, time]) => {
    const tests = part.flatMap(({ assertionResults }) => assertionResults);
    const count = (outcomes) => tests.filter(({ status: outcome }) => outcomes.includes(outcome)).length;
    // A file that does not load has no tests to count, and fails all the same.
    const unloaded = part.filter(({ status: outcome, assertionResults }) => outcome === 'failed' && assertionResults.every((test) => test.status !== 'failed')).length; // prettier-ignore
    return { what, passed: count(['passed']), failed: count(['failed']) + unloaded, skipped: count(['skipped', 'pending', 'todo']), seconds: time }; // prettier-ignore
  });
  // What failed without a test counts as one.
  if (status !== 0 && rows.every(({ failed }) => failed === 0)) rows[0].failed = 1;
  return rows.filter(({ passed, failed, skipped }) => passed + failed + skipped > 0);
}

try {
  const other = process.env.NODE24 ?? installedNode24();
  const rows = rowsOf(run(process.execPath, 'here'));
  if (other === undefined)
    rows.push({ what: 'Node 24, which cannot be installed here', passed: 0, failed: 1, skipped: 0, seconds: '' }); // prettier-ignore
  else if (versionOf(other) !== process.version) rows.push(...rowsOf(run(other, 'other')));
  const columns = ['what', 'passed', 'failed', 'skipped', 'seconds'];
  const lines = [columns.map((column) => (column === 'what' ? '' : column)), ...rows.map((row) => columns.map((column) => String(row[column])))]; // prettier-ignore
  const width = (at) => Math.max(...lines.map((line) => line[at].length));
  const padded = (line) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(width(i)) : cell.padStart(width(i)))).join('  ');
  process.stdout.write(`\n${lines.map(padded).join('\n')}\n`);
  if (rows.some(({ failed }) => failed > 0)) process.exitCode = 1;
} finally {
  rmSync(results, { recursive: true });
}
