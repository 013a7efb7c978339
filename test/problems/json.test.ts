/** A problem as JSON: every field, every place with offset, line and column. */
import { expect, test } from 'vitest';
import { toJson } from '../../compiler/problems/json.ts';

const file = { name: 'model.nn', text: 'a = 1\r\n  b = 2\n' };

test('every field is present, with its positions', () => {
  const json = toJson({
    code: 'NN9999',
    severity: 'warning',
    message: 'something is wrong',
    span: { file, start: 9, end: 10 },
    label: 'here',
    labels: [{ span: { file: { name: 'other.nn', text: '' }, start: 0, end: 0 }, text: 'there' }],
    help: 'write this',
  });
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    code: 'NN9999',
    severity: 'warning',
    message: 'something is wrong',
    span: {
      file: 'model.nn',
      start: { offset: 9, line: 2, column: 3 },
      end: { offset: 10, line: 2, column: 4 },
    },
    label: 'here',
    labels: [
      {
        span: { file: 'other.nn', start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } },
        text: 'there',
      },
    ],
    help: 'write this',
  });
});

test('what a problem does not have is null or empty', () => {
  const json = toJson({ code: 'NN9999', severity: 'error', message: 'm', span: { file, start: 0, end: 1 } });
  expect(json).toMatchObject({ label: null, labels: [], help: null });
});
