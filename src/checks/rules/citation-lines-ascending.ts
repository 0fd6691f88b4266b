import { citationsOf } from '../../model/source-citations.ts';
import type { Fix } from '../fix.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** The lines that a citation names stand in ascending order, each once. */
export const citationLinesAscending: Rule = {
  id: 'citation-lines-ascending',
  description: 'The lines that a citation names stand in ascending order, each once.',
  why: 'Their order means nothing, so that two orders of the same lines would only be two ways to write one thing, and every change of order a change to look at.',
  level: 'warning',
  unit: 'citations with lines',
  example: {
    bad: "claims: { 'EX-CLM-1': { sources: [{ source: 'trust-page', lines: [11, 7, 8], basis: 'explicit' }] } }",
    good: "claims: { 'EX-CLM-1': { sources: [{ source: 'trust-page', lines: [7, 8, 11], basis: 'explicit' }] } }",
    message: 'Unexpected order of lines 11, 7, 8, expected 7, 8, 11; "npm run check -- --fix" puts them so',
  },
  check(context) {
    const all = withLines(context);
    return {
      examined: all.length,
      findings: all
        .filter(({ lines, sorted }) => !isSame(lines, sorted))
        .map(({ at, lines, sorted }) => ({
          place: { at },
          message: `Unexpected order of lines ${lines.join(', ')}, expected ${sorted.join(', ')}; "npm run check -- --fix" puts them so`,
        })),
    };
  },
  fix(context) {
    return withLines(context)
      .filter(({ lines, sorted }) => !isSame(lines, sorted))
      .map(({ at, lines, sorted }): Fix => {
        return { at, from: lines, to: sorted, description: `lines ${lines.join(', ')} → ${sorted.join(', ')}` };
      });
  },
};

function withLines({ registry }: CheckContext) {
  return citationsOf(registry).flatMap(({ citation, at }) => {
    const { lines = [] } = citation;
    const sorted = [...new Set(lines)].sort((a, b) => a - b);
    return lines.length === 0 ? [] : [{ at: [...at, 'lines'], lines, sorted }];
  });
}

function isSame(lines: readonly number[], sorted: readonly number[]): boolean {
  return lines.length === sorted.length && lines.every((line, index) => line === sorted[index]);
}
