// Writes the pages of `docs/` that derive from the code; run by `npm run docs`, through tsx, which reads TypeScript.
import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { check } from '../compiler/compile.ts';
import { explanations } from '../compiler/problems/catalogue.ts';
import { problemReference } from '../compiler/problems/reference.ts';

const target = new URL('../docs/problems.md', import.meta.url);
const options = await prettier.resolveConfig(target);
const text = await problemReference(explanations, check);
writeFileSync(target, await prettier.format(text, { ...options, parser: 'markdown' }));
