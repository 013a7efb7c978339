/** Writes what every file has in scope as Markdown: the built-in names, then the library, from the comments of its own declarations. */
import { spanText } from '../../grammar/source.ts';
import type { Callable, FileSyntax } from '../../grammar/syntax.ts';
import { intrinsics, primitives, type Intrinsic } from '../../compiler/check/intrinsics.ts';

export function libraryReference(library: readonly FileSyntax[]): string {
  const builtIn = Object.entries<Intrinsic>(intrinsics).map(
    ([name, signature]) => `- \`${name}${parameters(signature)}\`: ${signature.doc}`,
  );
  const drawn = Object.entries(primitives).map(([name, { doc, statics }]) => {
    const given = Object.entries(statics).map(([parameter, value]) => `${parameter}=${value}`);
    return `- \`${name}${given.length === 0 ? '' : `[${given.join(', ')}]`}\`: ${doc}`;
  });
  return `## Built in

What the language cannot say itself. An argument written with \`=…\` may be left out. [\`operators.md\`](operators.md) has the derivative of each.

${builtIn.join('\n')}

These initializers are built in too:

${drawn.join('\n')}

## The standard library

Every file can use what follows. It is written in the language: read it, copy it, change it. A declaration of your own may have the name of
one here, and then counts in its place. [...] stands for any shape.

${library.map(fileReference).join('\n')}`;
}

function parameters({ statics, others, params, required, variadic, masks }: Intrinsic): string {
  const brackets = statics.map(({ name, optional, rest }) => {
    if (rest === true) return `${name}…`;
    return optional === true ? `${name}=…` : name;
  });
  if (others === true) brackets.push('…');
  const tensors = params.map((name, at) => (at < (required ?? params.length) ? name : `${name}=…`));
  if (variadic === true) tensors.push('…');
  if (masks === true) tensors.push('mask=…');
  return (
    (brackets.length === 0 ? '' : `[${brackets.join(', ')}]`) + (params.length === 0 ? '' : `(${tensors.join(', ')})`)
  );
}

function fileReference({ span, declarations }: FileSyntax): string {
  const path = span.file.name;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const title = file.slice(0, 1).toUpperCase() + file.slice(1, file.lastIndexOf('.'));
  const items = declarations.filter((declaration) => declaration.kind === 'callable').map(item);
  return `### ${title}\n\nIn [\`${file}\`](../compiler/library/${file}).\n\n${items.join('\n')}`;
}

function item(callable: Callable): string {
  return `#### ${callable.name.text}\n\n\`${headerOf(callable)}\`\n\n${paragraphs(callable.doc ?? '')}\n`;
}

/** All that stands before the body, on one line. */
function headerOf({ span, body }: Callable): string {
  return spanText({ ...span, end: body.span.start })
    .replace(/=\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([[(]) /g, '$1')
    .replaceAll(/,? ([\])])/g, '$1')
    .trim();
}

/** A line of a comment that begins after a full stop begins a paragraph. */
function paragraphs(doc: string): string {
  return doc.replaceAll('.\n', '.\n\n');
}
