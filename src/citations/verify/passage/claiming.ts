/** Which of the words around a citation claim something of what is cited. */
import { rememberedFor } from '../../../language/remembered.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import type { CitedPassage } from './cited-passage.ts';
import { sayings } from './foreign-words.ts';
import { ofStanding } from './standing-words.ts';
import { sharedTopics } from './topic-words.ts';

/** The sentences and cells beside a citation that say something of it: not what is denied, asked, or said of something else. */
export function claiming(judged: JudgedCitation): readonly CitedPassage[] {
  return claims(judged).filter(({ loose }) => !loose);
}

/** Words of a citation's own cell that say what is promised. */
const fewestOwn = 6;
/** A line that tells when it was said. */
const dated = /^\W*(?:date\s+of\s+the\s+(?:source|statement|post|promise|page)|last\s+seen)\b/iu;
/** What refers to another cell of the row: `deleted on this day`. */
const ofRow = /\b(?:at|on|by|within)\s+(?:this|that)\s+(?:day|date|time|point|period|term)\b/iu;
/** So many words of substance in common tell that a sentence before a bare citation is about what is cited. */
const ofTheSame = 2;

/** The same with a sentence that only stands before a bare citation in its paragraph, where it speaks of the same; several rules ask for it. */
export const claimingLoosely = rememberedFor((judged: JudgedCitation): readonly CitedPassage[] => {
  const found = claims(judged);
  // A cell that tells the promise itself is not told by those beside it.
  const tellsItself = found.some(
    ({ own, text }) => own && sayings(text.replace(ofStanding, ' ')) >= fewestOwn && !ofRow.test(text),
  );
  return found.filter(
    ({ loose, text, role, own, at }) =>
      (!loose ||
        ((at?.block ?? 0) >= judged.citation.main.block &&
          (sharedTopics(judged, text) >= ofTheSame || dated.test(text)))) &&
      (own || role !== 'cell' || !tellsItself),
  );
});

function claims(judged: JudgedCitation): readonly CitedPassage[] {
  const { layers, affirmed } = judged.text();
  return (layers[0] ?? []).filter(
    ({ role, asks, denied }) => !denied && (!asks || affirmed) && (role === 'sentence' || role === 'cell'),
  );
}
