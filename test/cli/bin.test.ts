/** The program as a process: what only a real one has, pipes and exit codes. The rest is tested in this process. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { version } from '../../compiler/version.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(argv: readonly string[], input: string, closeStdout = false): Promise<Finished> {
  const child = spawn(process.execPath, ['--import', 'tsx', path('compiler/cli/bin.ts'), ...argv], {
    cwd: path('.'),
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  if (closeStdout) child.stdout.destroy();
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

test('the version, a usage error, a source with and without problems', async () => {
  const outcomes = await Promise.all([
    start(['--version'], ''),
    start(['compile', 'none.nn'], ''),
    start(['check', '-'], 'model {'),
    start(['check', '-'], 'model M[B] {\n  input x: f32[B, 3]\n  output y = 2 * x\n}\n'),
  ]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 2, 1, 0]);
  const [printed, usage, wrong, right] = outcomes;
  expect(printed).toMatchObject({ stdout: `${version}\n`, stderr: '' });
  expect(usage).toMatchObject({ stdout: '' });
  expect(wrong.stderr).toMatch(/^error\[NN\d{4}\]: [^]*\n --> <stdin>:1:\d+\n[^]*\d errors?\n$/);
  expect(right).toMatchObject({ stdout: '', stderr: 'no problems in 1 file\n' });
});

test('a reader that closes the pipe early is no failure', async () => {
  expect(await start(['--help'], '', true)).toEqual({ code: 0, stdout: '', stderr: '' });
});
