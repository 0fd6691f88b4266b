import { expect, test } from 'vitest';
import { evidenceMatchesSource } from '../../../src/checks/rules/evidence-matches-source.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const sources = { law: { type: 'official-text' }, page: { type: 'provider-page' }, firm: { type: 'secondary' } };
const term = (...remarks: unknown[]) => contextOf({ sources, terms: { t: { remarks } } });
const message = (named: string) =>
  `Unexpected evidence "official" with no source but ${named}, of type "secondary", expected "secondary", or the official source too`;

finds(evidenceMatchesSource, [
  ['an official source', term({ evidence: 'official', sources: ['law'] }), []],
  ['a primary source', term({ evidence: 'official', sources: ['page'] }), []],
  [
    'a secondary source',
    term({ evidence: 'official', sources: ['firm'] }),
    [`terms/t/remarks/0/evidence: ${message('"firm"')}`],
  ],
  ['a secondary source, marked as such', term({ evidence: 'secondary', sources: ['firm'] }), []],
  ['one official source of two', term({ evidence: 'official', sources: ['firm', 'law'] }), []],
  [
    'the source of another remark',
    term({ evidence: 'official', sources: ['law'] }, { evidence: 'inferred', sources: ['firm'] }),
    [],
  ],
  [
    'a citation',
    contextOf({
      sources,
      instruments: {
        i: {
          kind: 'statute',
          sources: [{ source: 'firm', basis: 'explicit' }],
          provisions: [
            { id: '1', evidence: 'official', sources: [{ source: 'firm', basis: 'explicit' }] },
            { id: '2', evidence: 'official', sources: [{ source: 'law', basis: 'explicit' }] },
            { id: '3', evidence: 'official' },
          ],
        },
      },
    }),
    [`instruments/i/provisions/0/evidence: ${message('"firm"')}`],
  ],
  ['a source that is not there', term({ evidence: 'official', sources: ['lost'] }), []],
]);

test('says how many marks it looked at', () => {
  const remarks = [
    { evidence: 'official', sources: ['law'] },
    { evidence: 'official' },
    { evidence: 'secondary', sources: ['firm'] },
  ];
  expect(evidenceMatchesSource.check(term(...remarks)).examined).toBe(1);
});
