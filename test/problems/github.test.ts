/** Annotations: one line each, whatever the text. */
import { expect, test } from 'vitest';
import { toAnnotation } from '../../compiler/problems/github.ts';
import type { Problem, SourceFile } from '../../grammar/source.ts';

const file: SourceFile = { name: 'a,b:c%.nn', text: 'first\nsecond line\r\nthird\n' };
const at = (start: number, end: number): Problem['span'] => ({ file, start, end });

const problem: Problem = { code: 'NN2001', severity: 'error', message: '50 % of it', span: at(6, 12) };

test('a problem on one line has columns; what GitHub would read otherwise is escaped', () => {
  expect(toAnnotation(problem)).toBe(
    '::error file=a%2Cb%3Ac%25.nn,line=2,endLine=2,col=1,endColumn=7,title=NN2001::50 %25 of it',
  );
});

test('a problem over several lines has none', () => {
  expect(toAnnotation({ ...problem, severity: 'warning', span: at(0, 21) })).toBe(
    '::warning file=a%2Cb%3Ac%25.nn,line=1,endLine=3,title=NN2001::50 %25 of it',
  );
});

test('label, labels and help become lines of the message', () => {
  const full: Problem = {
    ...problem,
    label: 'f32[3]',
    labels: [{ span: at(13, 17), text: 'because of this' }],
    help: 'Write\r\nanother.',
  };
  expect(toAnnotation(full)).toMatch(
    /::50 %25 of it \(f32\[3\]\)%0Aa,b:c%25\.nn:2:8: because of this%0Ahelp: Write%0D%0Aanother\.$/,
  );
});

test('an empty place at the end of the file', () => {
  expect(toAnnotation({ ...problem, span: at(25, 25) })).toContain('line=4,endLine=4,col=1,endColumn=1,');
});
