/** The package as others install it: exact pins, a lock file that serves every platform and names no host. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// Ours, that of what the bench compares with, and that of other hosts.
describe.each(['', 'test/bench/', 'test/hosts/'])('%spackage.json', (folder) => {
  const manifest: Manifest = JSON.parse(read(`${folder}package.json`));
  const lock: Lock = JSON.parse(read(`${folder}package-lock.json`));

  test('has exact versions, those of its lock file', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      expect(`${name}@${version}`).toMatch(/@\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(`${name}@${lock.packages[`node_modules/${name}`]?.version}`).toBe(`${name}@${version}`);
    }
  });

  describe('its lock file', () => {
    test('leaves the choice of the registry to the reader', () => {
      expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    });

    // `npm ci` refuses a lock file from which another platform's packages are missing, as a registry that lacks them makes one.
    test('has every package that another asks for, those of other platforms too', () => {
      const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(lock, path, name)),
      );
      expect(missing).toEqual([]);
    });
  });
});

/** Whether a package at `path` finds `name` in the folders from its own up to the root's. */
function isLocked({ packages }: Lock, path: string, name: string): boolean {
  const parents = path.split(/(?<=^|\/)node_modules\//);
  return parents.some((_, i) => {
    const folder = parents.slice(0, parents.length - i).join('node_modules/');
    const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
    return packages[`${prefix}node_modules/${name}`] !== undefined;
  });
}
