// Writes compiler/emit/runtime-declarations.ts: the runtime's source as text, for modules that are compiled with --standalone.
// The file is generated, and not kept in the repository: installing, building and testing each bring it up to date.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync, parseSync, transformSync } from 'rolldown/experimental';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'compiler/emit/runtime-declarations.ts');

const importing = /^import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']+)';.*\n/gm;
const reexporting = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s+'([^']+)';.*\n/gm;
// Prettier puts declarations of the module, and only those, at the first column.
const declaring = /^(export )?(?:async )?(?:function\*?|const|let|class|interface|type) +([\w$]+)/gm;

/** One file of the runtime, its imports resolved to paths below runtime/. */
function readModule(path) {
  const text = readFileSync(join(root, 'runtime', path), 'utf8');
  const at = (specifier) => posix.join(posix.dirname(path), specifier);
  const imports = new Set();
  const imported = new Set();
  const aliases = [];
  for (const [, names, specifier] of text.matchAll(importing)) {
    imports.add(at(specifier));
    for (const [, name] of names.matchAll(/([\w$]+)\s*(?:,|$)/g)) imported.add(name);
    for (const [, name, alias] of names.matchAll(/([\w$]+)\s+as\s+([\w$]+)/g)) aliases.push({ name, alias });
  }
  for (const [, specifier] of text.matchAll(reexporting)) imports.add(at(specifier));
  const body = text.replace(importing, '').replace(reexporting, '');
  const left = /^(import|export (type )?[*{]|const [{[]).*$/m.exec(body);
  if (left !== null) throw new Error(`runtime/${path}: cannot embed \`${left[0]}\``);
  const declared = [...body.matchAll(declaring)].map(([, exported, name]) => ({
    name,
    exported: exported !== undefined,
  }));
  return { path, imports: [...imports], imported, aliases, declared, body };
}

/** Every module after those that it imports. */
function inOrder(modules) {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const ordered = new Set();
  const visit = (path, trail) => {
    if (trail.includes(path)) throw new Error(`circle in the runtime: ${[...trail, path].join(' → ')}`);
    const module = byPath.get(path);
    for (const imported of module.imports) visit(imported, [...trail, path]);
    ordered.add(module);
  };
  for (const { path } of modules) visit(path, []);
  return [...ordered];
}

/** All modules end up in one scope: a private name that another module has as well gets its file's name in front. */
function withOwnNames(modules) {
  const owners = ownersByName(modules);
  return modules.map((module) => {
    const shared = module.declared.filter(({ name, exported }) => !exported && owners.get(name).length > 1);
    const body = shared.reduce((text, { name }) => rename(text, name, `${stem(module.path)}_${name}`), module.body);
    return { ...module, body };
  });
}

/** Name → paths of the modules that declare it. */
function ownersByName(modules) {
  const owners = new Map();
  for (const { path, declared } of modules) {
    for (const { name } of declared) owners.set(name, [...(owners.get(name) ?? []), path]);
  }
  return owners;
}

function stem(path) {
  return posix.basename(path, '.ts').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** Not in comments, not in strings, not as the name of a property, which a colon follows but where it is declared. */
function rename(text, from, to) {
  const name = from.replace('$', '\\$');
  const pattern = new RegExp(
    String.raw`//.*|/\*[^]*?\*/|'(?:\\.|[^'\\\n])*'|(?<![\w$.])${name}(?![\w$])(?!:)|(?<=\b(?:const|let) )${name}(?=:)`,
    'g',
  );
  return text.replace(pattern, (found) => (found === from ? to : found));
}

/** The declarations of a file, each with the comments before it; the file's own comment is in front of all. */
function split({ path, body, imported, declared, aliases }) {
  const aliased = aliases.map(({ name, alias }) => `\n\nconst ${alias} = ${name};`).join('');
  const text = body.replace(/^export /gm, '').trim() + aliased;
  const { about } = /^(?<about>\/\*\*(?:[^*]|\*(?!\/))*\*\/\n(?=\n)|\/\/.*\n(?=\n))?/.exec(text).groups;
  const { program } = parseSync(path, text, { lang: 'ts', sourceType: 'module' });
  const parts = [];
  let from = about?.length ?? 0;
  for (const statement of program.body) {
    const name = nameOf(statement);
    if (name === undefined)
      throw new Error(`runtime/${path}: cannot embed \`${text.slice(statement.start, statement.end)}\``);
    const part = { name, typescript: text.slice(from, statement.end), nodes: [statement] };
    const last = parts.at(-1);
    // The signatures of an overloaded function are one declaration.
    if (last?.name === name)
      Object.assign(last, { typescript: last.typescript + part.typescript, nodes: [...last.nodes, statement] });
    else parts.push(part);
    from = statement.end;
  }
  const exported = new Set(declared.filter((declaration) => declaration.exported).map(({ name }) => name));
  // Other files may have names that this one has for its variables.
  const seen = new Set([...imported, ...aliases.map(({ name }) => name), ...parts.map(({ name }) => name)]);
  return parts.map(({ name, typescript, nodes }) => {
    const needs = [...namesIn(nodes)].filter((used) => used !== name && seen.has(used));
    return { path, about: about?.trim() ?? '', name, exported: exported.has(name), typescript, needs };
  });
}

function nameOf({ id, declarations }) {
  if (declarations === undefined) return id?.name;
  return declarations.length === 1 ? declarations[0].id.name : undefined;
}

/** Every name in a piece of syntax that is no property's. */
function namesIn(node, names = new Set(), parent = {}, key = '') {
  if (Array.isArray(node)) for (const inner of node) namesIn(inner, names, parent, key);
  else if (typeof node === 'object' && node !== null) {
    if (node.type === 'Identifier' && !isKey(parent, key)) names.add(node.name);
    for (const [at, inner] of Object.entries(node)) namesIn(inner, names, node, at);
  }
  return names;
}

function isKey(parent, key) {
  return (key === 'property' || key === 'key') && !parent.computed;
}

function withoutTypes(path, typescript) {
  const { code, errors } = transformSync(path, typescript, { lang: 'ts', sourceType: 'module', target: 'es2022' });
  if (errors.length > 0) throw new Error(`runtime/${path}: ${errors[0].message}`);
  return code.replace(/^export \{\s*\};\s*$/gm, '').trim();
}

/** Without comments and spaces, and with short names inside; as a script, so that what it declares stays. */
function minified(path, javascript) {
  const options = { module: false, compress: { target: 'es2022' }, mangle: { toplevel: false } };
  const { code, errors } = minifySync(`${path}.js`, javascript, options);
  if (errors.length > 0) throw new Error(`runtime/${path}: ${errors[0].message}`);
  return code.trim();
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Names of short numbers, each with the number: in its place it is shorter than a declaration. */
function shortNumbers(declarations) {
  const found = declarations.flatMap(({ name, code }) => {
    const number = /^const \w+=(\d[\d.e]{0,5});$/.exec(code)?.[1];
    return number === undefined ? [] : [[name, number]];
  });
  return new Map(found);
}

/** The text with `$0`, `$1` … for what modules declare: the compiler says what each is called in the end; private members are `#a`, `#b` … */
function numbered(path, code, numbers, shorts) {
  if (/\$\d/.test(code)) throw new Error(`runtime/${path}: \`$\` before a digit is for names that are numbered`);
  const edits = [];
  const privates = new Map();
  const visit = (node, parent, key) => {
    if (Array.isArray(node)) return node.forEach((inner) => visit(inner, parent, key));
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'Identifier' && numbers.has(node.name)) {
      const isDeclared = parent.type === 'VariableDeclarator' && key === 'id';
      const text = (!isDeclared && shorts.get(node.name)) || `$${numbers.get(node.name)}`;
      if (!isKey(parent, key)) edits.push({ ...node, text: `${parent.shorthand ? `${node.name}:` : ''}${text}` });
    }
    if (node.type === 'PrivateIdentifier') {
      if (!privates.has(node.name)) {
        if (privates.size === letters.length) throw new Error(`more private members than letters, at ${node.name}`);
        privates.set(node.name, `#${letters[privates.size]}`);
      }
      edits.push({ ...node, text: privates.get(node.name) });
    }
    for (const [name, inner] of Object.entries(node)) visit(inner, node, name);
  };
  visit(parseSync(`${path}.js`, code, { sourceType: 'script' }).program, {}, '');
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: name }) => text.slice(0, start) + name + text.slice(end), code);
}

/** An exported name is how emitted modules ask for a declaration, so it must have one owner. */
function refuseSharedExports(declarations) {
  const seen = new Map();
  for (const { path, name, exported } of declarations) {
    if (!exported) continue;
    if (seen.has(name)) throw new Error(`runtime/: \`${name}\` is exported by ${seen.get(name)} and ${path}`);
    seen.set(name, path);
  }
}

function generate() {
  const paths = readdirSync(join(root, 'runtime'), { recursive: true })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => path.endsWith('.ts'))
    .toSorted();
  const declarations = withOwnNames(inOrder(paths.map(readModule)))
    .flatMap(split)
    .map((each) => ({ ...each, code: minified(each.path, withoutTypes(each.path, each.typescript)) }));
  refuseSharedExports(declarations);
  const numbers = new Map(declarations.map(({ name }, number) => [name, number]));
  const shorts = shortNumbers(declarations);
  const entries = declarations.map(({ code, ...declaration }) => {
    const javascript = numbered(declaration.path, code, numbers, shorts);
    return { ...declaration, needs: declaration.needs.map((name) => numbers.get(name)), javascript };
  });
  return `// Generated by scripts/embed-runtime.js from runtime/: change that, not this.
import type { RuntimeDeclaration } from './runtime-text.ts';

/** Everything that the runtime declares, after what it is made with. */
export const runtimeDeclarations: readonly RuntimeDeclaration[] = ${JSON.stringify(entries, null, 2)};
`;
}

/** Writes the file where it is out of date. */
export function embedRuntime() {
  const text = generate();
  const before = readOr(target, '');
  if (text === before) return;
  // Renamed into place: another process may be reading.
  writeFileSync(`${target}.${process.pid}`, text);
  renameSync(`${target}.${process.pid}`, target);
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

// vitest calls this before the tests.
export { embedRuntime as setup };

if (process.argv[1] === fileURLToPath(import.meta.url)) embedRuntime();
