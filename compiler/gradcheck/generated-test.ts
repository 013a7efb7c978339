/** A test file that repeats a gradient check, for a user to keep beside the `.nn` file. */

const imports = [
  "import assert from 'node:assert/strict';",
  "import { readFile } from 'node:fs/promises';",
  "import { dirname, join } from 'node:path';",
  "import test from 'node:test';",
  "import { fileURLToPath } from 'node:url';",
  "import { gradcheck } from 'nnc';",
];

export function generatedTest(file: string, options: object): string {
  const settings = Object.entries(options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  return `// Made by \`nnc gradcheck ${file} --test\`: compares the compiled gradients of ${file} with central differences. Run it with \`node --test\`.
${imports.join('\n')}

const read = async (name) => ({ name, text: await readFile(name, 'utf8') });
const { name, text } = await read(fileURLToPath(new URL(${JSON.stringify(encodeURIComponent(file))}, import.meta.url)));
const { problems, parameters } = await gradcheck(text, {
  name,
  resolve: (specifier, from) => read(join(dirname(from), specifier)),
${settings.join('')}});

test('${file.replaceAll(/['\\]/g, '\\$&')} compiles', () => {
  assert.deepEqual(problems.filter(({ severity }) => severity === 'error').map(({ message }) => message), []);
});

for (const { model, train, parameter, error, verdict } of parameters) {
  test(\`gradient of \${[model, train, parameter].filter(Boolean).join(' ')}\`, () => {
    assert.ok(verdict !== 'wrong' && verdict !== 'not finite', \`\${verdict}: worst error \${error}\`);
  });
}
`;
}
