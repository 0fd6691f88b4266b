/** Where a sentence speaks of the provider, and where of somebody else. */
import { nameFinder } from '../../language/names/name-finder.ts';
import { escaped } from '../../language/phrase-table.ts';
import { madeOnce } from '../../language/remembered.ts';
import type { FoundWord } from '../../model/certification-words.ts';
import { namesOf } from '../../model/names.ts';
import type { InventoryIndex } from '../inventory-index.ts';
import type { SpeakerKind } from './vocabulary/promising-words.ts';
import { japaneseProvider, otherWords, providerWords } from './vocabulary/speakers.ts';

/** Words for the provider. */
export interface Speaker extends FoundWord {
  readonly kind: SpeakerKind;
}

/** The speakers of a sentence, in order. */
export interface Speakers {
  /** The provider, its services, and what a sentence calls them. */
  readonly own: readonly Speaker[];
  /** The one that stands nearest before an offset, where that is the provider. */
  readonly ownBefore: (offset: number) => Speaker | undefined;
  /** Whether the sentence speaks for its provider in Japanese, which has no order of words that would tell more. */
  readonly isJapanese: boolean;
}

/** A finder of speakers; made once for all sentences. */
export function speakerFinder({ inventory }: InventoryIndex): (sentence: string) => Speakers {
  const serviceNames = namesOf(inventory).filter(({ ref }) => ref.kind === 'services');
  const find = nameFinder(serviceNames);
  // A sentence without the first word of a name has none.
  const firsts = [...new Set(serviceNames.map(({ text }) => /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? text))];
  const hint = new RegExp(firsts.map(escaped).join('|') || '$^', 'i');
  const publisher = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(inventory.publisher.name)}(?![\\p{L}\\p{N}])`, 'gu');
  return (sentence) => {
    const services = hint.test(sentence) ? find(sentence) : [];
    const others = madeOnce(() => found(sentence, otherWords.pattern));
    const own = [
      ...of('name', found(sentence, publisher)),
      ...found(sentence, providerWords.pattern).map((one) => ({ ...one, kind: kindOf(one.text) })),
      ...of('service', services),
    ]
      // `Your Stratus`, `the use of Stratus`, `employees of Norland` are somebody else's.
      .filter(({ start }) => !ofOthers.test(sentence.slice(Math.max(0, start - 40), start)))
      .sort((a, b) => a.start - b.start);
    return {
      own,
      isJapanese: japaneseProvider.test(sentence),
      ownBefore: (offset) => {
        const last = own.findLast(({ start }) => start < offset);
        return last && !others().some(({ start }) => last.end <= start && start < offset) ? last : undefined;
      },
    };
  };
}

const ofOthers = /\b(?:your|use|usage|users?|customers?)\s+(?:of\s+)?$/iu;

function of(kind: SpeakerKind, words: readonly FoundWord[]): readonly Speaker[] {
  return words.map((one) => ({ ...one, kind }));
}

function kindOf(word: string): SpeakerKind {
  if (/^(?:we|wir|nous|nosotros)$/iu.test(word)) return 'we';
  return /^(?:the|this)\s/iu.test(word) ? 'name' : 'our';
}

function found(text: string, pattern: RegExp): readonly FoundWord[] {
  return [...text.matchAll(pattern)].map(({ index: start, 0: word }) => ({
    text: word,
    start,
    end: start + word.length,
  }));
}
