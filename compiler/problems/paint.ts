/** The roles that the parts of a rendered problem have, so that whoever prints decides their colours. */

export type Style = 'error' | 'warning' | 'title' | 'gutter' | 'secondary' | 'help';

/** Wraps a text of each role for output; a text never holds a newline. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Paint = { error: same, warning: same, title: same, gutter: same, secondary: same, help: same };
