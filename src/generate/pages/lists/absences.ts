/** What a visitor may expect and does not find here, why, and where to look instead. */
import { absenceWords } from '../../../model/said/said.ts';
import type { Absence, Registry } from '../../../model/schema.ts';
import type { PageContext } from '../../context.ts';
import { markdown } from '../../nodes/markdown.ts';
import { type Block, link, p, strong } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { definition } from '../../parts/definition.ts';
import { reviewFacts, section } from '../../parts/parts.ts';

/** All of it on one page, by what it is about. */
export function absencesPage({ registry, fileOfKind }: PageContext): Page {
  const entries = Object.entries(registry.absences);
  return {
    file: 'not-covered.mdx',
    title: 'What this register does not cover',
    description:
      'Laws, places, services and subjects that a visitor may look for and does not find here, and where to look instead.',
    source: fileOfKind('absences'),
    content: [
      p(
        strong('Not being here says nothing about the provider.'),
        ' It means that the sources of this register do not speak of it, or that nobody has read them for it yet. Do not answer for it from here. What is known of today stands in ',
        link('/today/', 'Is it still promised?'),
        '.',
      ),
      ...Object.entries(absenceWords).flatMap(([about, title]) =>
        section(
          `about-${about}`,
          title,
          ...entries.flatMap(([id, entry]) => (entry.about === about ? [block(registry, id, entry)] : [])),
        ),
      ),
    ],
  };
}

function block(registry: Registry, id: string, entry: Absence): Block {
  return definition(
    registry,
    { ...entry, sources: [] },
    {
      id,
      title: entry.title,
      text: [p(`${entry.summary} ${entry.reason}`), p(strong('Instead:'), ' ', ...markdown(entry.instead))],
      rows: [
        entry.wordings.length > 0 && ['Search finds this by', entry.wordings.join('; ')],
        ...reviewFacts(entry.review),
      ],
    },
    3,
    0,
  );
}
