import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^nnc\/runtime$/, replacement: here('runtime/index.ts') },
      { find: /^nnc$/, replacement: here('compiler/index.ts') },
    ],
  },
  test: {
    // The runtime's source as text, which standalone modules carry.
    globalSetup: ['scripts/embed-runtime.js'],
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // No module has mutable state, so test files share the modules that a worker has loaded: a quarter less time for the whole suite.
    isolate: false,
  },
});
