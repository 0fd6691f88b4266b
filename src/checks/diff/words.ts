/** Differences between two texts, word by word, as Markdown. */
import { changedRuns, type WordRun } from '../../language/word-changes.ts';
import { escapeMarkdown } from '../reporters/markdown-text.ts';

const marks = { same: ['', ''], removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const;

/** What was added in `<ins>` and what went in `<del>`. */
export function markedRuns(runs: readonly WordRun[]): string {
  return runs
    .map(({ kind, text }) => {
      const [open, close] = marks[kind];
      return `${open}${escapeMarkdown(text)}${close}`;
    })
    .join('');
}

/** The new text with its differences from the old one. */
export function wordDiff(before: string, now: string): string {
  return markedRuns(changedRuns(before, now));
}
