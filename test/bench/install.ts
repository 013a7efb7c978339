/** Makes sure that the packages that only the bench needs are there. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const command = 'npm ci --ignore-scripts --prefix test/bench';

/** Installs what is missing or of another version than `package.json` says. */
export function installRivals(say: (line: string) => void): void {
  const { dependencies } = JSON.parse(read('package.json')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const missing = Object.entries(dependencies).filter(([name, version]) => installed(name) !== version);
  if (missing.length === 0) return;
  say(`The bench compares with packages of its own, about 480 MB, which it installs once: ${command}`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`they could not be installed; try it yourself: ${command}`);
}

function installed(name: string): string | undefined {
  try {
    return (JSON.parse(read(`node_modules/${name}/package.json`)) as { readonly version: string }).version;
  } catch {
    return undefined;
  }
}

function read(path: string): string {
  return readFileSync(`${folder}${path}`, 'utf8');
}
