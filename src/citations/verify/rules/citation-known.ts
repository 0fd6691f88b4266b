import { nearest, quotedList } from '../../../language/message.ts';
import { areaOf, tokenOf } from '../../../model/token.ts';
import type { InventoryIndex } from '../../inventory-index.ts';
import { at, citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import { mentionEdit } from '../edits.ts';
import { knownBeside } from '../quotation/altered-quotation.ts';
import { tokensInWords } from '../quotation/foreign-quotations.ts';

/** What is cited exists, and is written as it is called. */
export const citationKnown = citationRule({
  id: 'citation-known',
  description: 'A citation names an id and a version that the inventory has, in capitals.',
  why: 'A reader who looks up an id that does not exist finds nothing, and cannot tell what was promised.',
  level: 'error',
  example: {
    bad: 'Requests are reviewed (NC-GOVT-8@1).',
    good: 'Requests are reviewed (NC-GOV-8@1).',
    message: 'Unexpected citation of "NC-GOVT-8@1", which the inventory does not have; did you mean "NC-GOV-8@1"?',
  },
  check(judged) {
    const { citation, commitment, version } = judged;
    const foreign = foreignLetters(judged);
    if (!citation.entry) return [...foreign, unknown(judged)];
    if (commitment ? version === undefined : citation.version !== undefined)
      return [...foreign, unknownVersion(judged)];
    return [...foreign, ...miswritten(judged)];
  },
});

/** Nobody finds by search what is written with letters that only look right. */
function foreignLetters({ citation, blocks }: JudgedCitation): readonly Verdict[] {
  return citation.mentions.flatMap((mention) => {
    if (mention.foreign === undefined) return [];
    const token = tokenOf(mention.id, mention.version);
    const edit = mentionEdit(blocks, mention, token);
    const message = `Unexpected letter "${mention.foreign}" of another script in "${mention.written}", expected "${token}" in Latin letters`;
    return [{ ...at(mention), message, ...(edit && { fix: [edit] }) }];
  });
}

function unknown(judged: JudgedCitation): Verdict {
  const { main, id } = judged.citation;
  return {
    ...at(main),
    message: `Unexpected citation of "${shown(main.written, id)}", which the inventory does not have${hint(judged)}`,
  };
}

/** What is meant: that whose words stand beside it, or that whose id is much alike. */
function hint(judged: JudgedCitation): string {
  const { citation, index } = judged;
  const { id, version } = citation;
  const beside = knownBeside(judged);
  if (beside.length > 0) return `; did you mean "${tokensInWords(beside)}", whose words stand beside it?`;
  const ids = [...index.entries.values()].map((entry) => entry.id);
  const sameArea = ids.filter((one) => areaOf(one) === areaOf(id));
  const close = nearest(id, sameArea) ?? nearest(id, ids, mostSlips(id));
  return close === undefined ? ', expected an id that it has' : `; did you mean "${pinned(index, close, version)}"?`;
}

/** In another area, an id is a guess unless a letter of the area is right. */
function mostSlips(id: string): number {
  const [, area = ''] = id.split('-');
  return Math.min(2, area.length - 1);
}

/** With the version, where the commitment has that one. */
function pinned(index: InventoryIndex, id: string, version: number | undefined): string {
  const entry = index.entries.get(id.toUpperCase());
  const exists =
    version !== undefined && entry?.kind === 'commitment' && entry.commitment.versions[version - 1] !== undefined;
  return exists ? tokenOf(id, version) : id;
}

/** An address is named by the id in it. */
function shown(written: string, id: string): string {
  return /[/:]/.test(written) ? `${id}" at "${written}` : written;
}

function unknownVersion({ citation: { main, entry, mentions } }: JudgedCitation): Verdict {
  const count = entry?.kind === 'commitment' ? entry.commitment.versions.length : 0;
  // Beside it may stand the address of a version that there is.
  const mention = mentions.find(({ version }) => version !== undefined && !(version >= 1 && version <= count)) ?? main;
  const known = Array.from({ length: count }, (_, number) => tokenOf(entry?.id ?? '', number + 1));
  const expected =
    count === 0
      ? `"${entry?.id}", which is a claim and has no versions`
      : `${quotedList(known)}, the ${count === 1 ? 'only version' : 'versions'} that there ${count === 1 ? 'is' : 'are'}`;
  return {
    ...at(mention),
    message: `Unexpected version in "${mention.written}", expected ${expected}`,
  };
}

function miswritten({ citation: { mentions, entry }, blocks }: JudgedCitation): readonly Verdict[] {
  return mentions.flatMap((mention) => {
    const [id = ''] = mention.written.split('@');
    if (mention.kind !== 'token' || !entry || id === entry.id || id.toUpperCase() !== entry.id.toUpperCase()) return [];
    const token = tokenOf(entry.id, mention.version);
    const edit = mentionEdit(blocks, mention, token);
    const message = `Unexpected "${mention.written}", expected "${token}", in capitals`;
    return [
      { block: mention.block, offset: mention.start, level: 'warning', message, ...(edit && { fix: [edit] }) } as const,
    ];
  });
}
