/** Pictures by Graphviz, which is loaded only when one is asked for: it is as large as the rest of the program. */
import { portableFonts } from '../draw/picture/index.ts';
import { UsageError } from './usage-error.ts';

/** The part of the package that is used. */
interface Graphviz {
  dot(text: string): string;
}

export type LoadGraphviz = () => Promise<Graphviz>;

const packageName = '@hpcc-js/wasm-graphviz';

const load: LoadGraphviz = async () => {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  return Graphviz.load();
};

/** DOT text to SVG. Throws UsageError where the package is not installed, and where the picture is more than it can take. */
export async function toSvg(dot: string, loadGraphviz: LoadGraphviz = load): Promise<string> {
  // It remarks on how it draws curves, through the console that it finds while loading; only a failure is of interest.
  /* oxlint-disable no-console */
  const { error } = console;
  const remarks: string[] = [];
  console.error = (...parts: readonly unknown[]) => void remarks.push(parts.join(' '));
  try {
    const graphviz = await loadGraphviz();
    console.error = error;
    return portableFonts(graphviz.dot(dot));
  } catch (cause) {
    throw new UsageError(isMissing(cause) ? missing : `${tooLarge} (${[...remarks, String(cause)].join('; ')})`);
  } finally {
    console.error = error;
  }
  /* oxlint-enable no-console */
}

const missing = `an SVG needs the package ${packageName}, which is not installed: run \`npm install ${packageName}\`, or write DOT with \`-o x.dot\``;
const tooLarge = 'Graphviz cannot lay out a picture of this size: expand less, or write DOT with `-o x.dot`';

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
}
