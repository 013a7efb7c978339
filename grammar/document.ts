/** Text with places where lines may break, and how to lay it out within a width (after Wadler, "A prettier printer", 2003). */

export type Doc = string | readonly Doc[] | Line | Group | Indent | Suffix | Choice;

/** `space`: a space or a new line; `soft`: nothing or a new line; `hard`: a new line; `blank`: an empty line before a new line. */
interface Line {
  readonly kind: 'line';
  readonly style: 'space' | 'soft' | 'hard' | 'blank';
}

/** All of its own lines break, or none does: none if what it holds fits and no hard line is inside. */
interface Group {
  readonly kind: 'group';
  /** It would rather break than have anything to the left of it on its line break. */
  readonly yields: boolean;
  readonly body: Doc;
}

interface Indent {
  readonly kind: 'indent';
  readonly body: Doc;
}

/** Text for the end of the line that is being written, such as a comment. */
interface Suffix {
  readonly kind: 'suffix';
  readonly text: string;
  /** The groups around it break, so that nothing that follows shares its line. */
  readonly breaks: boolean;
}

/** One text where the group around it is broken, another where it is not. */
interface Choice {
  readonly kind: 'choice';
  readonly broken: string;
  readonly flat: string;
}

export const space: Doc = { kind: 'line', style: 'space' };
export const soft: Doc = { kind: 'line', style: 'soft' };
export const hard: Doc = { kind: 'line', style: 'hard' };
export const blank: Doc = { kind: 'line', style: 'blank' };

export function group(...body: readonly Doc[]): Doc {
  return { kind: 'group', body, yields: false };
}

export function yieldingGroup(...body: readonly Doc[]): Doc {
  return { kind: 'group', body, yields: true };
}

export function indent(...body: readonly Doc[]): Doc {
  return { kind: 'indent', body };
}

export function suffix(text: string, breaks: boolean): Doc {
  return { kind: 'suffix', text, breaks };
}

export function ifBroken(broken: string, flat = ''): Doc {
  return { kind: 'choice', broken, flat };
}

export function separated(docs: readonly Doc[], separator: Doc): readonly Doc[] {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

interface Task {
  readonly doc: Doc;
  readonly depth: number;
  readonly flat: boolean;
}

const isConcat = (doc: Doc): doc is readonly Doc[] => Array.isArray(doc);

/** Lays out on an explicit stack, so that no document is too deep for it. */
export function layOut(document: Doc, width: number, step: number): string {
  const breaking = findBreaking(document);
  const out: string[] = [];
  let pending: string[] = [];
  let column = 0;
  let margin = '';
  const newLine = (depth: number, empty: boolean): void => {
    out.push(...pending, empty ? '\n\n' : '\n');
    pending = [];
    margin = ' '.repeat(depth * step);
    column = depth * step;
  };
  const tasks: Task[] = [{ doc: document, depth: 0, flat: false }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { doc, depth, flat } = task;
    if (typeof doc === 'string') {
      // The margin waits for text, so that no line ends in spaces.
      if (doc !== '') out.push(margin, doc);
      if (doc !== '') margin = '';
      column += doc.length;
    } else if (isConcat(doc)) {
      for (let i = doc.length - 1; i >= 0; i--) tasks.push({ doc: doc[i]!, depth, flat });
    } else if (doc.kind === 'indent') {
      tasks.push({ doc: doc.body, depth: depth + 1, flat });
    } else if (doc.kind === 'group') {
      const next: Task = { doc: doc.body, depth, flat: flat || !breaking.has(doc) };
      tasks.push(next.flat && !flat && !fits(next, tasks, width - column, breaking) ? { ...next, flat: false } : next);
    } else if (doc.kind === 'suffix') {
      pending.push(doc.text);
    } else if (doc.kind === 'choice') {
      tasks.push({ doc: flat ? doc.flat : doc.broken, depth, flat });
    } else if (flat && doc.style === 'space') {
      tasks.push({ doc: ' ', depth, flat });
    } else if (!flat) {
      newLine(depth, doc.style === 'blank');
    }
  }
  return [...out, ...pending].join('');
}

/** Whether everything up to the next possible new line fits into `room` columns. */
function fits(start: Task, rest: readonly Task[], room: number, breaking: ReadonlySet<Doc>): boolean {
  let left = room;
  let behind = rest.length;
  const tasks: Task[] = [start];
  while (left >= 0) {
    const task = tasks.pop() ?? rest[--behind];
    if (task === undefined) return true;
    const { doc, depth, flat } = task;
    if (typeof doc === 'string') left -= doc.length;
    else if (isConcat(doc)) for (let i = doc.length - 1; i >= 0; i--) tasks.push({ doc: doc[i]!, depth, flat });
    else if (doc.kind === 'indent') tasks.push({ doc: doc.body, depth, flat });
    else if (doc.kind === 'group')
      tasks.push({ doc: doc.body, depth, flat: flat || !(doc.yields || breaking.has(doc)) });
    else if (doc.kind === 'choice') left -= (flat ? doc.flat : doc.broken).length;
    else if (doc.kind === 'line') {
      if (!flat) return true;
      if (doc.style === 'space') left -= 1;
    }
  }
  return false;
}

/** The groups that hold a hard line, or a comment that ends its line. */
function findBreaking(document: Doc): ReadonlySet<Doc> {
  const breaking = new Set<Doc>();
  // An `undefined` task closes the group that was opened last.
  const tasks: (Doc | undefined)[] = [document];
  const open: Group[] = [];
  while (tasks.length > 0) {
    const doc = tasks.pop();
    if (doc === undefined) {
      const inner = open.pop();
      const outer = open.at(-1);
      if (inner !== undefined && outer !== undefined && breaking.has(inner)) breaking.add(outer);
    } else if (typeof doc === 'string') {
      continue;
    } else if (isConcat(doc)) {
      for (let i = doc.length - 1; i >= 0; i--) tasks.push(doc[i]);
    } else if (doc.kind === 'group') {
      open.push(doc);
      tasks.push(undefined, doc.body);
    } else if (doc.kind === 'indent') {
      tasks.push(doc.body);
    } else if (endsLine(doc)) {
      const inner = open.at(-1);
      if (inner !== undefined) breaking.add(inner);
    }
  }
  return breaking;
}

function endsLine(doc: Line | Suffix | Choice): boolean {
  if (doc.kind === 'suffix') return doc.breaks;
  return doc.kind === 'line' && (doc.style === 'hard' || doc.style === 'blank');
}
