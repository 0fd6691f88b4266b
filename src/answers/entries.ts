/** What an inventory has to answer with: its commitments, and what else a question may be about. */

import { span } from '../language/time/dates.ts';
import type { Inventory } from '../model/inventory/inventory.ts';
import { kindFacts } from '../model/kinds.ts';
import { titleOf } from '../model/said/said.ts';
import { isMade } from '../model/status.ts';
import { readToken } from '../model/token.ts';
import { currentVersion } from '../model/versions/current-version.ts';
import type { SearchRecord } from '../search/records/record.ts';
import { searchKinds } from '../search/records/record.ts';

/** What an entry is: commitments are promises, questions lead to some, and all others promise nothing. */
export type EntryKind =
  | 'commitment'
  | 'question'
  | 'absence'
  | 'claim'
  | 'responsibility'
  | 'certification'
  | 'subprocessors';

/** An entry as far as questions are held against it. */
export interface AnsweringEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** Where it stands. */
  readonly address: string;
  /** What it is called, its title first. */
  readonly names: readonly string[];
  /** What it says. */
  readonly statement: string;
  /** What stands around that. */
  readonly rest: string;
  /** Ids of the commitments that a question leads to, in the order of its answer. */
  readonly leadsTo: readonly string[];
  /** Ids of absences that a question names. */
  readonly absences: readonly string[];
}

const none = { leadsTo: [], absences: [], rest: '' };

/**
 * The entries of an inventory that a question is held against, commitments in the wording that holds on a day.
 *
 * @param records search records, whose responsibilities are taken: an inventory has none
 * @param today YYYY-MM-DD
 */
export function answeringEntries(
  inventory: Inventory,
  records: readonly SearchRecord[],
  today: string,
): readonly AnsweringEntry[] {
  return [
    ...Object.entries(inventory.commitments).flatMap(([id, commitment]): AnsweringEntry[] => {
      if (!isMade(commitment)) return [];
      const { statement, qualifiers, scope } = currentVersion(commitment, today);
      const data = scope.dataScope.map((term) => titleOf(inventory, 'terms', term));
      const { title, topic, address } = commitment;
      const rest = [topic.title, ...data, ...qualifiers.map(({ text }) => text)].join(' · ');
      return [{ ...none, kind: 'commitment', id, title, address, names: [title], statement, rest }];
    }),
    ...Object.entries(inventory.questions ?? {}).map(([id, { title, address, wordings, answer, absences }]) => {
      const leadsTo = tokensIn(inventory, answer);
      const names = [title, ...wordings];
      return { kind: 'question' as const, id, title, address, names, statement: answer, rest: '', leadsTo, absences };
    }),
    ...Object.entries(inventory.absences ?? {}).map(([id, { title, address, wordings, summary, reason }]) => {
      const names = [title, ...wordings];
      return { ...none, kind: 'absence' as const, id, title, address, names, statement: summary, rest: reason };
    }),
    ...Object.entries(inventory.claims).map(([id, { title, address, statement }]) => {
      return { ...none, kind: 'claim' as const, id, title, address, names: [title], statement };
    }),
    ...certificationsOn(inventory, today),
    ...subprocessorList(inventory),
    ...records.flatMap((record): AnsweringEntry[] => {
      if (record.kind !== searchKinds.responsibilities) return [];
      const { objectID: id, title, path, statement, qualifiers } = record;
      const address = `${inventory.site.address}${path.slice(1)}`;
      return [
        {
          ...none,
          kind: 'responsibility',
          id,
          title,
          address,
          names: [title],
          statement,
          rest: qualifiers.join(' '),
        },
      ];
    }),
  ];
}

/** Certificates that hold on a day, and reports, the newest first. */
function certificationsOn(inventory: Inventory, today: string): readonly AnsweringEntry[] {
  const dayOf = ({ issued, period }: { issued?: string; period?: { to: string } }) => issued ?? period?.to ?? '';
  return Object.entries(inventory.certifications ?? {})
    .filter(([, { expires }]) => expires === undefined || span(expires).last >= today)
    .sort(([, a], [, b]) => dayOf(b).localeCompare(dayOf(a)))
    .map(([id, { title, address, instrument, edition = '', type, reportType = '', issuer }]) => {
      const names = [title, titleOf(inventory, 'instruments', instrument)];
      const statement = [type, reportType, edition, issuer].join(' ');
      return { ...none, kind: 'certification', id, title, address, names, statement };
    });
}

/** The list of those who are engaged now; there is none where nobody is. */
function subprocessorList({ subprocessors = {}, site }: Inventory): readonly AnsweringEntry[] {
  const engaged = Object.values(subprocessors).filter(({ until }) => until === undefined);
  if (engaged.length === 0) return [];
  const { id, title } = { id: 'subprocessors', title: 'Subprocessors' };
  const statement = engaged.map((one) => `${one.title}: ${one.purpose}`).join(' ');
  const address = `${site.address}${kindFacts.subprocessors.path.slice(1)}`;
  return [{ ...none, kind: 'subprocessors', id, title, address, names: [title, 'List of subprocessors'], statement }];
}

/** The commitments whose tokens a text has, in its order. */
function tokensIn({ commitments, citationPrefix }: Inventory, text: string): readonly string[] {
  const found = text.match(new RegExp(`${citationPrefix}-[A-Z0-9-]+@\\d+`, 'g')) ?? [];
  return [...new Set(found.map((token) => readToken(token).id))].filter((id) => Object.hasOwn(commitments, id));
}
