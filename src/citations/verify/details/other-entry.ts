/** What another entry says, told beside the id of this one. */
import { rememberedFor } from '../../../language/remembered.ts';
import { currentNumber } from '../../../model/versions/current-version.ts';
import type { InventoryIndex } from '../../inventory-index.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { substanceOf } from '../passage/substance.ts';
import { stemsOf } from '../passage/topic-words.ts';
import type { WrongDetail } from './detail.ts';

/** So much of another's statement has to be told, and so little of what this one alone says. */
const enough = 0.7;
const enoughOwn = 0.85;
const little = 0.15;
/** Who tells it in short has these words of it, and few of this one's. */
const fewest = 5;
const few = 0.2;

interface Known {
  readonly id: string;
  readonly token: string;
  readonly stems: ReadonlySet<string>;
}

/** What each entry says as it stands; and how much a word of it tells it from the others. */
const knownOf = rememberedFor(({ inventory }: InventoryIndex) => {
  const publisher = new Set(substanceOf(inventory.publisher.name));
  const stemsIn = (...texts: readonly string[]) =>
    new Set(texts.flatMap(substanceOf).filter((stem) => !publisher.has(stem)));
  const entries = Object.entries(inventory.commitments).flatMap(([id, commitment]): readonly Known[] => {
    const version = commitment.versions[currentNumber(commitment) - 1];
    return version ? [{ id, token: version.token, stems: stemsIn(version.statement) }] : [];
  });
  const counts = new Map<string, number>();
  for (const { stems } of entries) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weight = (stem: string) => Math.log((entries.length + 1) / (counts.get(stem) ?? 1));
  return {
    entries,
    stemsIn,
    weightOf: (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + weight(stem), 0),
  };
});

/** Words of a passage that tell another entry, and nothing that this one alone says. */
export function otherEntry(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const { citation, version, index, commitment, mentioned } = judged;
  if (!version || !commitment) return [];
  const { entries, stemsIn, weightOf } = knownOf(index);
  const told = stemsIn(text);
  const own = stemsIn(commitment.title, version.statement);
  const share = (stems: Iterable<string>, of: (stem: string) => boolean) =>
    weightOf([...stems].filter(of)) / weightOf(stems);
  const isTold = (stem: string) => told.has(stem);
  const beside = new Set((mentioned.get(citation.main.block) ?? []).map((one) => one.citation.id));
  const found = entries.flatMap((other) => {
    if ([...other.stems].filter(isTold).length < fewest || beside.has(other.id.toUpperCase())) return [];
    const theirs = [...other.stems].filter((stem) => !own.has(stem));
    const ours = [...own].filter((stem) => !other.stems.has(stem));
    if (ours.length === 0) return [];
    const isWhole = share(other.stems, isTold) >= enough && theirs.length > 0 && share(theirs, isTold) >= enoughOwn;
    const isShort =
      share(told, (stem) => other.stems.has(stem)) >= enoughOwn && share(told, (stem) => own.has(stem)) <= few;
    if (!(isWhole || isShort) || share(ours, isTold) > little) return [];
    return [{ ...other, theirs, share: share(other.stems, isTold) }];
  });
  const [nearest] = found.toSorted((a, b) => b.share - a.share);
  if (!nearest) return [];
  const word = stemsOf(text).find(({ start, end }) =>
    substanceOf(text.slice(start, end)).some((stem) => nearest.theirs.includes(stem)),
  );
  if (!word) return [];
  const { start, end } = word;
  const expected = `what it says itself, "${version.statement}": that is what ${nearest.token} says`;
  return [{ text: text.slice(start, end), start, end, expected }];
}
