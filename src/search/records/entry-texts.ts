/** All words of an entry, so that whatever its page shows of it is found. */
import type { Kind } from '../../model/ids.ts';
import { type EntryOf, shapes } from '../../model/schema.ts';
import { walk } from '../../model/shapes/walk.ts';
import { currentVersion } from '../../model/versions/current-version.ts';
import { terms } from '../words/tokenizer.ts';
import { plain } from './plain.ts';

/**
 * The texts of an entry that have a word which what a record has of it already has not, in their order; of versions those of the
 * current one, since an old wording never answers a question.
 *
 * @param has the text of the record
 */
export function furtherTexts(kind: Kind, entry: EntryOf[Kind], has: string): string[] {
  const known = new Set(terms(has));
  const further: string[] = [];
  const { review: _, ...own } = { review: undefined, ...entry };
  const current = 'versions' in own ? { ...own, versions: [currentVersion(own)] } : own;
  walk(shapes[kind], current, [], {
    leaf({ type }, value) {
      if (typeof value !== 'string' || !(type === 'text' || type === 'markdown')) return;
      const text = type === 'markdown' ? plain(value) : value;
      const words = terms(text);
      if (words.every((word) => known.has(word))) return;
      for (const word of words) known.add(word);
      further.push(text);
    },
  });
  return further;
}
