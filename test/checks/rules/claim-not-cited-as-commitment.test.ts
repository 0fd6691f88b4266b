import { expect, test } from 'vitest';
import { claimNotCitedAsCommitment } from '../../../src/checks/rules/claim-not-cited-as-commitment.ts';
import { contextOf } from '../context.ts';

const registry = { claims: { 'PC-CLM-1': {} }, commitments: { 'PC-GOV-1': { versions: [{}] } } };

/** What is found on a page, as `line:column: word`. */
function onPage(text: string): string[] {
  const { findings } = claimNotCitedAsCommitment.check(contextOf(registry, { documents: { 'docs/a.mdx': text } }));
  return findings.map(({ place, message }) => {
    const where = 'file' in place ? `${place.line}:${place.column}` : place.at.join('/');
    return `${where}: ${/as a commitment \("(.*)"\)/.exec(message)?.[1]}`;
  });
}

test.each<[string, string[]]>([
  ['The commitment PC-CLM-1 holds.', ['1:16: commitment']],
  ['It is promised in [[PC-CLM-1]].', ['1:21: promised']],
  ['[PC-CLM-1](/claims/#pc-clm-1) is a commitment.', ['1:2: commitment']],
  ['PC-CLM-1 guarantees deletion.', ['1:1: guarantees']],
  ['Here is [our commitment](/claims/#pc-clm-1).', ['1:9: commitment']],
  ['## Commitments\n\n- PC-GOV-1\n- PC-CLM-1\n', ['4:3: Commitments']],
  ['## Commitments and claims\n\n- PC-CLM-1\n', []],
  ['## Claims\n\n- PC-CLM-1\n', []],
  ['PC-CLM-1 is not a commitment.', []],
  ['The commitment is PC-GOV-1, and the claim PC-CLM-1 is no part of it.', []],
  ['The belief is PC-CLM-1. It is promised in PC-GOV-1.', []],
  ['The promise PC-GOV-1 goes back to a belief, PC-CLM-1.', []],
  ['The commitment PC-CLM-99 does not exist.', []],
  ['> The commitment PC-CLM-1 holds.', []],
  ['See “the commitment PC-CLM-1”.', []],
])('%s', (text, expected) => {
  expect(onPage(text)).toEqual(expected);
});

test('in the registry, with a message that mends it, and counted', () => {
  const topics = {
    t: { summary: 'The commitment PC-CLM-1.', remarks: [{ text: 'See [PC-CLM-1](/claims/#pc-clm-1).' }] },
  };
  const { findings, examined } = claimNotCitedAsCommitment.check(contextOf({ ...registry, topics }));
  expect(findings).toEqual([
    {
      place: { at: ['topics', 't', 'summary'], offset: 15 },
      message:
        'Unexpected claim "PC-CLM-1" as a commitment ("commitment"), expected the id of a commitment, or words that call it a claim',
    },
  ]);
  expect(examined).toBe(2);
});
