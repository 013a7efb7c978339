// Writes the parts of `docs/` that derive from the code; run by `npm run docs`, through tsx, which reads TypeScript.
import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { check } from '../compiler/compile.ts';
import { explanations } from '../compiler/problems/catalogue.ts';
import { problemReference } from '../test/docs/problem-reference.ts';
import { operatorsPage } from '../test/docs/operators-page.ts';
import { pages, picturesOf, readPage, refreshed } from '../test/docs/page.ts';

await write('docs/operators.md', operatorsPage());
await write('docs/problems.md', await problemReference(explanations, check));
for (const path of pages) {
  const page = readPage(path);
  await write(path, await refreshed(page));
  for (const [name, picture] of await picturesOf(page))
    writeFileSync(new URL(`../docs/tour/${name}`, import.meta.url), picture);
}

async function write(path, text) {
  const target = new URL(`../${path}`, import.meta.url);
  const options = await prettier.resolveConfig(target);
  writeFileSync(target, await prettier.format(text, { ...options, parser: 'markdown' }));
}
