#!/usr/bin/env node
/** The executable: the only file that touches the process. */
import { setFlagsFromString } from 'node:v8';
import { run } from './main.ts';
import { nodeIo } from './node-io.ts';

/**
 * Six times as many bytecodes as usual run before V8 optimises a function: a compilation ends before most of that would pay, and on two
 * threads of one core it slows the program down. (LeNet in 0.79 of the time, a GPT of 12 layers in 0.82) That is the V8 of Node 20; later ones
 * have no such flag, and a quicker compiler for the time between.
 */
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');

// A reader that closes the pipe early, such as `head`, has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`nnc: the standard output cannot be written: ${error.message}\n`, () => process.exit(2));
});

// Not `exit`: what is still to be written goes out first.
process.exitCode = await run(process.argv.slice(2), nodeIo(process), () => import('../compile.ts'));
