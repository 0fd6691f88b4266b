import { expect, test } from 'vitest';
import { versionDifferences } from '../../../src/model/versions/version-difference.ts';
import { type Change, companyWith, inventoryFor, qualifierOf, versionWith } from '../said/said-company.ts';

const { scope } = versionWith();
const one = qualifierOf('limit', 'explicit');
const narrowed = (change: Change): Change => ({ scope: { ...scope, ...change } });

/** `label: what went → what came`, a word by word one with its runs in brackets. */
function differences(before: Change, now: Change): string[] {
  return versionDifferences(companyWith(), versionWith(before), versionWith(now)).map(
    ({ label, qualifier, gone, come, runs }) => {
      const name = qualifier === undefined ? label : `${label} ${qualifier}`;
      if (!runs) return `${name}: ${gone.join(' | ')} → ${come.join(' | ')}`;
      const shown = { same: '', removed: '-', added: '+' };
      return `${name}: ${runs.map(({ kind, text }) => (kind === 'same' ? text : `[${shown[kind]}${text}]`)).join('')}`;
    },
  );
}

test.each<[string, Change, Change, readonly string[]]>([
  ['nothing', {}, {}, []],
  ['when it was seen', {}, { from: { date: '2021', basis: 'stated' }, lastAttested: { date: '2022' } }, []],
  ['the statement', { statement: 'A b c.' }, { statement: 'A d c.' }, ['Statement: A [-b][+d] c.']],
  [
    'a qualifier that came',
    {},
    { qualifiers: [one] },
    ['Limit trials:  → Free trials are treated otherwise. Narrows: within 30 days. Reason: The law asks for it.'],
  ],
  [
    'a qualifier that went, without a reason',
    { qualifiers: [{ ...one, reason: 'not-stated' }] },
    {},
    ['Limit trials: Free trials are treated otherwise. Narrows: within 30 days → '],
  ],
  [
    'the words of a qualifier under another id of the same kind',
    { qualifiers: [{ id: 'a', kind: 'limit', text: 'Not for trials.', basis: 'explicit', reason: 'not-stated' }] },
    { qualifiers: [{ id: 'b', kind: 'limit', text: 'Not for previews.', basis: 'explicit', reason: 'not-stated' }] },
    ['Limit a: Not for [-trials][+previews].'],
  ],
  [
    'the basis of a qualifier alone',
    { qualifiers: [{ ...one, reason: 'not-stated' }] },
    { qualifiers: [{ ...one, reason: 'not-stated', basis: 'ambiguous' }] },
    ['Limit, now limit (ambiguous) trials: Free trials are treated otherwise. Narrows: within 30 days'],
  ],
  [
    'services: names come and go',
    narrowed({ services: ['vault'] }),
    narrowed({ services: ['mail'] }),
    ['Services: Vault → Mail'],
  ],
  ['services: a limit', {}, narrowed({ services: ['mail'] }), ['Services: No limit named → Mail']],
  ['the order of services', narrowed({ services: ['vault', 'mail'] }), narrowed({ services: ['mail', 'vault'] }), []],
  ['places', narrowed({ jurisdictions: ['jp'] }), {}, ['Places: Japan → No limit named']],
  [
    'what is left out',
    {},
    narrowed({ excluded: [{ service: 'mail', basis: 'inferred', reason: 'It is new.' }] }),
    ['Excluded:  → Mail (in our reading). Reason: It is new.'],
  ],
  ['the strength', {}, { strength: 'contractual' }, ['Strength: [-Public statement][+Contractual]']],
  [
    'the agreement',
    {},
    { binding: [{ instrument: 'new-terms', subject: 'data-protection', provision: '2' }] },
    ['Bound by:  → New Terms, 2'],
  ],
  ['who owes it', {}, { obligor: 'customer' }, ['Promised by: The [-provider][+customer]']],
  [
    'the time limit',
    {},
    { timeLimit: { within: 'P1Y', after: 'it' } },
    ['Time limit:  → Within 1 year; counted from: it'],
  ],
])('%s', (_, before, now, expected) => {
  expect(differences(before, now)).toEqual(expected);
});

test('versions of an inventory differ alike', () => {
  const inventory = inventoryFor(companyWith(versionWith({ statement: 'A b.' }), versionWith({ statement: 'A c.' })));
  const [before, now] = inventory.commitments['PC-A-1']?.versions ?? [];
  expect.assert(before && now);
  expect(versionDifferences(inventory, before, now).map(({ label }) => label)).toEqual(['Statement']);
});
