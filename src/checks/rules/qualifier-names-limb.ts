import { versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';
import { wordsAlone } from '../wording/shingles.ts';

/** Where a qualifier narrows a part of the statement only, the statement has that part. */
export const qualifierNamesLimb: Rule = {
  id: 'qualifier-names-limb',
  description: 'A qualifier that narrows a part of the statement names that part in words that the statement has.',
  why: 'Without "limits" a qualifier narrows the whole statement. With it, the reader must find the part; one that the statement no longer has narrows nothing, and the promise has silently grown.',
  level: 'warning',
  unit: 'qualifiers',
  example: {
    bad: "commitments: { 'EX-DATA-1': { versions: [{}, { qualifiers: [{ id: 'orders', kind: 'exclusion', text: 'Data that a court has ordered to keep is left out.', limits: 'deletes the backups', basis: 'explicit', reason: 'not-stated' }] }] } }",
    good: "commitments: { 'EX-DATA-1': { versions: [{}, { qualifiers: [{ id: 'orders', kind: 'exclusion', text: 'Data that a court has ordered to keep is left out.', limits: 'deletes the customer data', basis: 'explicit', reason: 'not-stated' }] }] } }",
    message:
      'Unexpected part "deletes the backups" that the statement does not have, expected words of the statement; leave "limits" out where the whole is narrowed',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { version, at } of versionsOf(registry)) {
      for (const { item, at: where } of itemsAt(version.qualifiers, [...at, 'qualifiers'])) {
        examined++;
        const { limits } = item;
        if (limits === undefined) continue;
        if (plain(version.statement).includes(plain(limits))) continue;
        const message = `Unexpected part "${limits}" that the statement does not have, expected words of the statement; leave "limits" out where the whole is narrowed`;
        findings.push({ place: { at: [...where, 'limits'] }, message });
      }
    }
    return { examined, findings };
  },
};

/** The words with a space on either side, so that a part ends where a word ends. */
function plain(text: string): string {
  return ` ${wordsAlone(text).join(' ')} `;
}
