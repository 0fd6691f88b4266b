/** What the page of every entry has, whatever its kind: its frame, and how it ends. */
import type { Kind } from '../../model/ids.ts';
import type { Citation, EntryOf, Link, Registry, Remark } from '../../model/schema.ts';
import type { PageContext } from '../context.ts';
import type { Block } from '../nodes/nodes.ts';
import type { Page } from '../page.ts';
import { documents, openPoints, remarks, sources } from './parts.ts';

/**
 * The page of an entry.
 *
 * @param description of a kind that has no summary
 * @param own what else its front matter has
 */
export function entryPage<K extends Kind>(
  { fileOf }: PageContext,
  kind: K,
  id: string,
  entry: EntryOf[K],
  { description, ...own }: Pick<Page, 'description'> & Partial<Page>,
  ...content: readonly Block[]
): Page {
  return {
    file: `${kind}/${id.toLowerCase()}.mdx`,
    title: entry.title,
    description,
    source: fileOf(kind, id),
    ...('review' in entry && { reviewed: { date: entry.review.reviewed, owner: entry.review.owner } }),
    ...own,
    content,
  };
}

/** What else is to be known, what to read, what is open, and where it stands. */
export function endOfPage(
  registry: Registry,
  entry: {
    readonly remarks?: readonly Remark[];
    readonly links?: readonly Link[];
    readonly openPoints?: readonly string[];
    readonly sources: readonly Citation[];
  },
): Block[] {
  return [
    ...remarks(registry, entry.remarks),
    ...documents(registry, entry.links),
    ...openPoints(registry, entry.openPoints),
    ...sources(registry, entry.sources),
  ];
}
