/** Parts of Node, by a name that stands apart so that bundlers for browsers do not look for it. */

export async function nodeModule<T>(name: string): Promise<T> {
  return import(/* @vite-ignore */ /* webpackIgnore: true */ name);
}
