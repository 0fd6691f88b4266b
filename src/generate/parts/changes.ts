/** What a later version of a commitment says otherwise, word by word, as rows of a fact list. */
import type { Registry, Version } from '../../model/schema.ts';
import { type VersionDifference, versionDifferences } from '../../model/versions/version-difference.ts';
import { type Inline, inline, join } from '../nodes/nodes.ts';
import type { Fact } from './parts.ts';

/**
 * A row for the statement, and one for every qualifier and every other part of the promise that changed. What went stands
 * in `del`, what came in `ins`, each with words for readers who see neither.
 */
export function changeFacts(registry: Registry, before: Version, now: Version): Fact[] {
  const same = before.statement === now.statement ? [['Statement', 'The same words.'] as const] : [];
  return [
    ...same,
    ...versionDifferences(registry, before, now).map((one): Fact => [one.label, ...differenceNodes(one)]),
  ];
}

function differenceNodes({ gone, come, runs }: VersionDifference): Inline[] {
  if (!runs) return join([...gone.map((text) => [removed(text)]), ...come.map((text) => [added(text)])], ' ');
  return runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? removed(text) : added(text)));
}

function removed(text: string): Inline {
  return inline('del', {}, hidden('[removed: '), text, hidden(']'));
}

function added(text: string): Inline {
  return inline('ins', {}, hidden('[added: '), text, hidden(']'));
}

/** For screen readers, which mostly do not tell `del` and `ins` from other text. */
function hidden(text: string): Inline {
  return inline('span', { className: 'visually-hidden' }, text);
}
