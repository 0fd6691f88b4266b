/** What goes on behind a citation, and may be about it: `NC-ACC-1@1 says so. A major outage was no exception.` */
import { rememberedFor } from '../../../../language/remembered.ts';
import { sentencesOf } from '../../../../language/sentences.ts';
import type { JudgedCitation } from '../../citation-rule.ts';
import { pathOf } from '../../quotation/matched-words.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';

/** Blocks behind that of the citation. */
const reach = 3;

/** The sentences behind that of a citation, in its block and in the next ones of its section, up to where another entry is cited; several rules ask for it. */
export const followingOf = rememberedFor((judged: JudgedCitation): readonly CitedPassage[] => {
  const { blocks, mentioned, citation } = judged;
  const { main, id } = citation;
  const own = blocks[main.block];
  const known = new Set(judged.text().layers.flatMap((layer) => layer.map(({ at }) => `${at?.block} ${at?.offset}`)));
  const found: CitedPassage[] = [];
  for (const [further, block] of blocks.slice(main.block, main.block + reach + 1).entries()) {
    const at = main.block + further;
    if (block.row !== undefined || block.role === 'heading' || block.role === 'quotation') break;
    if (pathOf(block).join('\n') !== pathOf(own).join('\n')) break;
    const others = (mentioned.get(at) ?? []).filter(
      (one) => one.citation.id !== id && one.mention.start > (further === 0 ? main.start : -1),
    );
    const until = Math.min(...others.map(({ mention }) => mention.start));
    for (const { text, start } of sentencesOf(block.text)) {
      if (further === 0 && start <= main.start) continue;
      if (start + text.length > until) return found;
      if (!known.has(`${at} ${start}`)) found.push(passageOf('sentence', text, { block: at, offset: start }));
    }
    if (others.length > 0) break;
  }
  return found;
});
