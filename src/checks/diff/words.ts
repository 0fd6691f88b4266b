/** Differences between two texts, word by word, as Markdown. */
import { wordChanges } from '../../language/word-changes.ts';
import { escapeMarkdown } from '../reporters/markdown-text.ts';

const marks = { same: ['', ''], removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const;

/** The new text with what was added in `<ins>` and what went in `<del>`. */
export function wordDiff(before: string, now: string): string {
  return wordChanges(before, now)
    .map(({ kind, text }) => {
      const [open, close] = marks[kind];
      return `${open}${escapeMarkdown(text)}${close}`;
    })
    .join('');
}
