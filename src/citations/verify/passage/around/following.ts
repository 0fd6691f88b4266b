/** What goes on behind a citation, and may be about it: `NC-ACC-1@1 says so. A major outage was no exception.` */
import { rememberedFor } from '../../../../language/remembered.ts';
import { sentencesOf } from '../../../../language/sentences.ts';
import type { JudgedCitation } from '../../citation-rule.ts';
import { pathOf } from '../../quotation/matched-words.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';
import { withoutLineEnds } from '../foreign-words.ts';

/** Blocks behind that of the citation; more of them are items of a list. */
const reach = 3;
const reachOfItems = 12;

/** The sentences behind that of a citation, in its block and in the next ones of its section, up to where something is cited again; several rules ask for it. */
export const followingOf = rememberedFor((judged: JudgedCitation): readonly CitedPassage[] => {
  const { blocks, mentioned, citation } = judged;
  const { main } = citation;
  const own = blocks[main.block];
  const known = new Set(judged.text().layers.flatMap((layer) => layer.map(({ at }) => `${at?.block} ${at?.offset}`)));
  const found: CitedPassage[] = [];
  for (const [further, block] of blocks.slice(main.block, main.block + reachOfItems + 1).entries()) {
    const at = main.block + further;
    if (block.row !== undefined || block.role === 'heading' || block.role === 'quotation') break;
    // A line of dashes parts what was said from what comes.
    if (!/[\p{L}\p{N}]/u.test(block.text)) break;
    if (further > reach && block.role !== 'list-item') break;
    if (pathOf(block).join('\n') !== pathOf(own).join('\n')) break;
    const said = mentioned.get(at) ?? [];
    // What stands before a citation is said of that one.
    if (further > 0 && said.length > 0) break;
    const others = said.filter((one) => one.citation !== citation && one.mention.start > main.start);
    const until = Math.min(...others.map(({ mention }) => mention.start));
    for (const { text, start } of sentencesOf(withoutLineEnds(block.text))) {
      if (further === 0 && start <= main.start) continue;
      if (start + text.length > until) return found;
      // A line without an end may be the title of what comes next.
      const isSentence = further === 0 || block.role === 'list-item' || /[.!?:。]["”’»)\]]{0,3}$/u.test(text.trimEnd());
      if (isSentence && !known.has(`${at} ${start}`))
        found.push(passageOf('sentence', text, { block: at, offset: start }));
    }
  }
  return found;
});
