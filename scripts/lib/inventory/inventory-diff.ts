/** What changed between two inventories for those who cite the first, as Markdown. */

import { codeSpan, escapeMarkdown } from '../../../src/checks/reporters/markdown-text.ts';
import { type CitedStanding, standingsOf } from '../../../src/citations/what-changed.ts';
import { counted } from '../../../src/language/counts.ts';
import type { Inventory, InventoryCommitment } from '../../../src/model/inventory/inventory.ts';
import { citableCommitments, isCitable } from '../../../src/model/status.ts';
import { tokenOf } from '../../../src/model/token.ts';
import { currentNumber } from '../../../src/model/versions/current-version.ts';

/** What weighs most comes first. */
const headings: readonly (readonly [CitedStanding['standing'] | 'new', string])[] = [
  ['unknown', 'Not there any more'],
  ['ended', 'No longer promised'],
  ['less', 'Something was taken back'],
  ['changed', 'Something was changed, and nothing taken back'],
  ['kept', 'Other words that mean the same'],
  ['same', 'The same wording, and something else about it'],
  ['new', 'New'],
];

/**
 * @param name what the first inventory is called
 * @param today YYYY-MM-DD
 */
export function inventoryDiff(before: Inventory, now: Inventory, name: string, today: string): string {
  const line = (token: string, title: string, words: string) =>
    `- ${codeSpan(token)} ${escapeMarkdown(title)}: ${escapeMarkdown(words)}`;
  const changed = citableCommitments(before).flatMap(([id, commitment]) => {
    const token = tokenOf(id, currentNumber(commitment, today));
    const fields = differingFields(commitment, now.commitments[id]);
    const [is] = standingsOf(now, [token], today);
    if (!is || fields.length === 0) return [];
    const words = is.standing === 'same' ? `${is.words} Differs in: ${fields.join(', ')}.` : is.words;
    return [{ standing: is.standing, text: line(token, commitment.title, words) }];
  });
  const fresh = citableCommitments(now).flatMap(([id, commitment]) => {
    const version = commitment.versions[currentNumber(commitment, today) - 1];
    const isKnown = isCitable(before.commitments[id]);
    return isKnown || !version
      ? []
      : [{ standing: 'new' as const, text: line(version.token, commitment.title, version.statement) }];
  });
  const all = [...changed, ...fresh];
  const sections = headings.flatMap(([standing, heading]) => {
    const found = all.filter((one) => one.standing === standing);
    return found.length === 0 ? [] : ['', `### ${heading}`, '', ...found.map(({ text }) => text)];
  });
  return [
    '## What changed in the commitments',
    '',
    `Compared with ${codeSpan(name)}: ${counted(changed.length, 'commitment')} changed, ${fresh.length.toLocaleString('en')} new.`,
    ...sections,
    '',
  ].join('\n');
}

/** That somebody read it again is no news, and the digest follows from the rest. */
const noNews: ReadonlySet<string> = new Set(['review', 'entryDigest']);

function differingFields(before: InventoryCommitment, now: InventoryCommitment | undefined): readonly string[] {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(now ?? {}))];
  const names = [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => !noNews.has(name));
  return names.filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(fresh.get(name)));
}
