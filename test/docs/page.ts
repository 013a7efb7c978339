/** A page for readers: its code blocks, and what the compiler and its commands say to them, which stands in the blocks that follow. */
import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../grammar/source.ts';
import { check, compile, readModels } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/options.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import { renderProblem } from '../../compiler/problems/render.ts';
import { nnc } from '../cli/harness.ts';
import { libraryReference } from './library-reference.ts';

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** Where the text begins in the page. */
  readonly start: number;
  /** Its file: the line before the block names it, `` `file.nn`: ``, as a link or not. */
  readonly name?: string;
}

export interface Page {
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
  /** The blocks that are files, by name, for imports and commands. */
  readonly files: Readonly<Record<string, string>>;
}

/** The pages whose networks, programs and commands the tests try. */
export const pages = ['README.md', 'docs/language.md', 'docs/tour.md', 'docs/module.md', 'docs/operators.md'] as const;

/** What follows this line of a page derives from the library. */
const libraryMark = '<!-- What follows is written by `npm run docs`. -->\n';

const root = new URL('../../', import.meta.url);

export function readPage(path: string): Page {
  return pageOf(readFileSync(new URL(path, root), 'utf8'));
}

function pageOf(text: string): Page {
  const pattern = /(?:^\[?`([\w./-]+)`(?:\]\([^)]*\))?:\n\n)?^```(\w*)\n(.*?)^```$/gms;
  const blocks = [...text.matchAll(pattern)].map(({ 0: whole, 1: name, 2: language = '', 3: body = '', index }) => {
    const start = index + whole.length - body.length - '```'.length;
    return { language, text: body, start, ...(name === undefined ? {} : { name }) };
  });
  const files = Object.fromEntries(
    blocks.flatMap(({ name, text: body }) => (name === undefined ? [] : [[name, body]])),
  );
  return { text, blocks, files };
}

/** What a network's block is compiled with. */
export function optionsOf({ files }: Page, { name = 'model.nn' }: CodeBlock): CompileOptions {
  const resolve = (specifier: string): SourceFile | undefined => {
    const file = specifier.replace(/^\.\//, '');
    return files[file] === undefined ? undefined : { name: file, text: files[file] };
  };
  return { name, resolve };
}

/** The network that a block is about: the last one before it. */
export function networkBefore({ blocks }: Page, block: CodeBlock): CodeBlock {
  return blocks.slice(0, blocks.indexOf(block)).findLast(({ language }) => language === 'nn')!;
}

/** All problems of a network as `nnc` prints them; empty where there are none. */
export async function problemsOf(page: Page, block: CodeBlock, find = check): Promise<string> {
  const { problems } = await find(block.text, optionsOf(page, block));
  return problems.map((problem) => `${renderProblem(problem)}\n`).join('\n');
}

interface Answer {
  readonly printed: string;
  /** Files that were written, by name. */
  readonly written: Readonly<Record<string, string>>;
}

/** What the commands of a block print and write; those that fail throw. */
async function run(page: Page, { text }: CodeBlock): Promise<Answer> {
  let answer: Answer = { printed: '', written: {} };
  for (const line of text.trim().split('\n')) {
    const words = line.split('#')[0]!.trim().split(/\s+/).slice(2);
    const { code, stdout, stderr, written } = await nnc(words, {
      files: page.files,
      compiler: { check, compile, readModels },
    });
    if (code !== 0) throw new Error(`${line}\n${stderr}`);
    answer = { printed: answer.printed + stdout, written: { ...answer.written, ...written } };
  }
  return answer;
}

const isCommand = ({ language, text }: CodeBlock): boolean => language === 'sh' && text.startsWith('npx nnc');

/** The pictures that the commands of a page write, by file name. */
export async function picturesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const drawing = page.blocks.filter((block) => isCommand(block) && block.text.includes('.svg'));
  const answers = await Promise.all(drawing.map((block) => run(page, block)));
  return new Map(answers.flatMap(({ written }) => Object.entries(written)));
}

/** The functions that a block of the emitted module shows, as the module has them now. */
async function shownFunctions(page: Page, block: CodeBlock): Promise<string> {
  const network = networkBefore(page, block);
  const { files } = await compile(network.text, optionsOf(page, network));
  const names = [...block.text.matchAll(/^function (\w+)/gm)].map(([, name]) => name!);
  return names
    .map((name) => {
      const found = new RegExp(`^/\\*\\*(?:(?!\\*/).)*\\*/\\nfunction ${name}\\(.*?^}\\n`, 'ms').exec(
        files[0]?.text ?? '',
      );
      if (found === null) throw new Error(`the module has no function \`${name}\``);
      return found[0];
    })
    .join('\n');
}

/** What stands in a block that shows an answer; undefined where the block shows something else. */
async function answerOf(page: Page, block: CodeBlock): Promise<string | undefined> {
  if (block.language === 'ts') return shownFunctions(page, block);
  const question = page.blocks[page.blocks.indexOf(block) - 1];
  if (block.language !== 'text' || question === undefined) return undefined;
  if (question.language === 'nn') return problemsOf(page, question);
  return isCommand(question) ? (await run(page, question)).printed : undefined;
}

/** The page brought up to date: problems, output of commands, parts of modules, and the reference of the library. */
export async function refreshed(page: Page): Promise<string> {
  let text = '';
  let end = 0;
  for (const block of page.blocks) {
    const answer = await answerOf(page, block);
    if (answer === undefined) continue;
    text += page.text.slice(end, block.start) + answer;
    end = block.start + block.text.length;
  }
  text += page.text.slice(end);
  const [written, derived] = text.split(libraryMark);
  if (derived === undefined) return text;
  return `${written}${libraryMark}\n${libraryReference(libraryFiles())}`;
}
