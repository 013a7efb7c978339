/** Whatever the source holds and wherever the spans are, a problem is rendered, safely and with all its words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '../../compiler/problems/json.ts';
import { renderProblem } from '../../compiler/problems/render.ts';

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a = b', ' ', '\t', '\n', '\r\n', '\r', 'é', 'e\u0301', '日本', '👩‍👩‍👧', '🇫🇷', '\u200d'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(300), '\u0301\u0302', '\ud83d', '\u202e', '\u001b[2J', '\ufeff') },
);
const file = fc.array(piece, { maxLength: 40 }).map((pieces) => ({ name: 'model.nn', text: pieces.join('') }));

const problem = fc.array(file, { minLength: 1, maxLength: 2 }).chain((files) => {
  const span = fc
    .record({
      file: fc.constantFrom(...files),
      a: fc.integer({ min: -3, max: 700 }),
      b: fc.integer({ min: -3, max: 700 }),
    })
    .map((place) => ({ file: place.file, start: Math.min(place.a, place.b), end: Math.max(place.a, place.b) }));
  const label = fc.record({ span, text: fc.stringMatching(/^[a-z]{0,8}$/) });
  return fc.record({
    code: fc.constant('NN9999'),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    message: fc.constant('something is wrong'),
    span,
    label: fc.constant('primary'),
    labels: fc.array(label, { maxLength: 6 }),
    help: fc.constant('helpful'),
  });
});

test('render never throws, shows every label, and sends nothing that acts on the terminal', () => {
  fc.assert(
    fc.property(problem, fc.integer({ min: 0, max: 200 }), (value, width) => {
      const text = renderProblem(value, { width });
      const words = text.split(/[\s|]+/);
      for (const { text: label } of value.labels) if (label !== '') expect(words).toContain(label);
      expect(words).toContain('primary');
      expect(words).toContain('helpful');
      expect(text).toContain('^');
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      expect(text).not.toMatch(/ $/m);
    }),
    { numRuns: 200 },
  );
});

test('JSON places lie inside the file', () => {
  fc.assert(
    fc.property(problem, (value) => {
      const { span } = toJson(value);
      const lines = value.span.file.text.split('\n');
      for (const { line, column } of [span.start, span.end]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      }
    }),
  );
});
