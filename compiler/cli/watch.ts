/** Repeats a round of work whenever a file that it read changes, until Ctrl-C. */
import { relative } from 'node:path';
import type { Io } from './io.ts';
import { plural } from './report.ts';

/** Editors write a file in several steps; changes this close together, in milliseconds, are one. */
const settling = 30;

/** `round` does the work and answers which files to watch, absolute; it must not reject. */
export async function watch(round: () => Promise<readonly string[]>, io: Io): Promise<number> {
  const changed = new Set<string>();
  const stop = new AbortController();
  let wake: (() => void) | undefined;
  const watcher = await io.startWatcher((path) => {
    changed.add(path);
    wake?.();
  });
  io.onInterrupt(() => {
    stop.abort();
    wake?.();
  });
  while (!stop.signal.aborted) {
    const paths = await round();
    watcher.watch(paths);
    status(io, `watching ${plural(paths.length, 'file')}; Ctrl-C ends`);
    if (!stop.signal.aborted && changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
    await new Promise((resolve) => setTimeout(resolve, settling));
    for (const path of changed) status(io, `${relative(io.cwd, path)} changed`);
    changed.clear();
  }
  await watcher.close();
  return 0;
}

function status(io: Io, text: string): void {
  io.stderr.write(`[${io.now().toTimeString().slice(0, 8)}] ${text}\n`);
}
