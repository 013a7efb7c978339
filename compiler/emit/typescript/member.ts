/** Members of a class, printed as a class of either language or as a declaration of one. */
import { comment } from './comment.ts';
import type { Target } from './target.ts';

export interface Param {
  readonly name: string;
  readonly type: string;
  /** The value of an argument left out. */
  readonly initial?: string;
  /** May be left out without a value. */
  readonly optional?: boolean;
}

export type Member =
  | { readonly kind: 'field'; readonly doc: readonly string[]; readonly name: string; readonly type: string }
  /** Not declared to users. */
  | { readonly kind: 'private'; readonly name: string; readonly type: string }
  | {
      readonly kind: 'method';
      readonly doc: readonly string[];
      readonly name: string;
      /** `static `, `static async `. */
      readonly modifier?: string;
      readonly params: readonly Param[];
      readonly returns: string;
      readonly body: string;
    }
  | {
      readonly kind: 'constructor';
      readonly doc: readonly string[];
      readonly params: readonly Param[];
      readonly body: string;
    }
  /** Read and, with `set`, written like a property. */
  | {
      readonly kind: 'accessor';
      readonly doc: readonly string[];
      readonly name: string;
      readonly type: string;
      readonly get: string;
      readonly set?: string;
    };

export interface ClassText {
  readonly name: string;
  readonly doc: readonly string[];
  readonly members: readonly Member[];
}

export function printClass({ name, doc, members }: ClassText, exported: boolean, target: Target): string {
  const body = members.map((member) => printMember(member, target)).join('\n');
  return `${comment(doc)}${exported ? 'export ' : ''}class ${name} {\n${body}\n}\n`;
}

function printMember(member: Member, target: Target): string {
  const params = (list: readonly Param[]): string => list.map((param) => printParam(param, target)).join(', ');
  switch (member.kind) {
    case 'private':
      return `${target.type('readonly ')}#${member.name}${target.type(`: ${member.type}`)};`;
    case 'field':
      return `${comment(member.doc)}${target.type('readonly ')}${member.name}${target.type(`: ${member.type}`)};`;
    case 'constructor':
      return `\n${comment(member.doc)}constructor(${params(member.params)}) {\n${member.body}\n}`;
    case 'method': {
      const head = `${member.modifier ?? ''}${member.name}(${params(member.params)})${target.type(`: ${member.returns}`)}`;
      return `\n${comment(member.doc)}${head} {\n${member.body}\n}`;
    }
    case 'accessor': {
      const get = `get ${member.name}()${target.type(`: ${member.type}`)} {\n${member.get}\n}`;
      if (member.set === undefined) return `\n${comment(member.doc)}${get}`;
      return `\n${comment(member.doc)}${get}\n\nset ${member.name}(value${target.type(`: ${member.type}`)}) {\n${member.set}\n}`;
    }
    default:
      return member satisfies never;
  }
}

function printParam({ name, type, initial, optional = false }: Param, target: Target): string {
  const mark = optional ? target.type('?') : '';
  return `${name}${mark}${target.type(`: ${type}`)}${initial === undefined ? '' : ` = ${initial}`}`;
}

/** The class without its bodies, for a declaration file. */
export function declareClass({ name, doc, members }: ClassText, exported: boolean): string {
  const body = members.map(declareMember).join('');
  return `${comment(doc)}${exported ? 'export ' : ''}declare class ${name} {\n${body}}\n`;
}

function declareMember(member: Member): string {
  const params = (list: readonly Param[]): string =>
    list
      .map(
        ({ name, type, initial, optional }) =>
          `${name}${initial !== undefined || optional === true ? '?' : ''}: ${type}`,
      )
      .join(', ');
  switch (member.kind) {
    case 'private':
      return '';
    case 'field':
      return `${comment(member.doc)}readonly ${member.name}: ${member.type};\n`;
    case 'constructor':
      return `${comment(member.doc)}constructor(${params(member.params)});\n`;
    case 'method': {
      const modifier = member.modifier?.replace('async ', '') ?? '';
      return `${comment(member.doc)}${modifier}${member.name}(${params(member.params)}): ${member.returns};\n`;
    }
    case 'accessor':
      return `${comment(member.doc)}${member.set === undefined ? 'readonly ' : ''}${member.name}: ${member.type};\n`;
    default:
      return member satisfies never;
  }
}
