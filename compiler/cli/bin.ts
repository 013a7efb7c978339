#!/usr/bin/env node
/** The executable: the only file that touches the process. */
import { run } from './main.ts';
import { nodeIo } from './node-io.ts';

// A reader that closes the pipe early, such as `head`, has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

// Not `exit`: what is still to be written goes out first.
process.exitCode = await run(process.argv.slice(2), nodeIo(process), () => import('../compile.ts'));
