/** The page of a principle: its promise, the commitments that carry it out, and how it relates to published frameworks. */

import { provisionTitle, relationWords } from '../../../model/said/said.ts';
import type { Principle, Registry } from '../../../model/schema.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, heading, type Inline, image, line, p, strong, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink } from '../../parts/entry-links.ts';
import { endOfPage, entryPage } from '../../parts/entry-page.ts';
import { basisBehind, entryLine, evidenceMark, facts, reviewFacts, section } from '../../parts/parts.ts';
import { promises } from '../../parts/promises.ts';

export function principlePage(context: PageContext, id: string, principle: Principle): Page {
  const { registry } = context;
  const { heading: title, icon } = principle;
  return entryPage(
    context,
    'principles',
    id,
    principle,
    { description: principle.promise },
    entryLine('Principle', title.basis === 'explicit' ? [] : [{ text: 'Heading inferred', style: 'kind' }]),
    line('p', { className: 'principle-mark' }, image(icon.file, icon.idea)),
    element('section', { className: 'statement', id: 'statement' }, p(principle.promise)),
    p(principle.summary),
    ...section('commitments', 'Commitments that carry it out', ...commitments(context, id)),
    ...section(
      'facts',
      'Facts',
      facts([
        ['Heading', `${principle.title}`, ...basisBehind(title.basis), title.reason ? `. ${title.reason}` : ''],
        title.otherForms && ['Also written', title.otherForms.join(', ')],
        ['Icon', `${icon.idea} (drawn for this site)`],
        ...reviewFacts(principle.review),
      ]),
    ),
    ...section('mappings', 'In the words of published frameworks', ...mappings(registry, principle)),
    ...endOfPage(registry, { ...principle, sources: [...principle.sources, ...icon.sources] }),
  );
}

/** The commitments that name a principle, or that there are none. */
function commitments({ registry }: PageContext, principle: string): Block[] {
  const ids = Object.entries(registry.commitments)
    .filter(([, { principles }]) => principles.some((one) => one === principle))
    .map(([id]) => id);
  if (ids.length === 0) return [p('No commitment names this principle.')];
  return promises(registry, ids);
}

function mappings(registry: Registry, principle: Principle): Block[] {
  const frameworks = [...new Set(principle.mappings.map(({ instrument }) => instrument))];
  if (frameworks.length === 0) return [];
  return [
    p('How far the principle and a framework say the same is our own judgement, and waits for a lawyer to confirm it.'),
    ...frameworks.flatMap((framework): Block[] => [
      heading(3, `mapping-${framework}`, entryLink(registry, 'instruments', framework)),
      ul(
        principle.mappings
          .filter(({ instrument }) => instrument === framework)
          .map(({ provision, relation, rationale, evidence }): Inline[] => [
            `${relationWords[relation]} `,
            strong(provisionTitle(registry, framework, provision)),
            `: ${rationale}`,
            ...evidenceMark(evidence === 'inferred' ? undefined : evidence),
          ]),
      ),
    ]),
  ];
}

/** Which principles of published frameworks that are listed whole no principle of the provider maps to. */
export function uncoveredPrinciples({ registry, settings }: PageContext): Block[] {
  return (settings.completeFrameworks ?? []).flatMap((framework) => {
    const provisions = registry.instruments[framework]?.provisions ?? [];
    const mapped = new Set(
      Object.values(registry.principles).flatMap(({ mappings: all }) =>
        all
          .filter(({ instrument, relation }) => instrument === framework && relation !== 'no-relationship')
          .map(({ provision }) => provision),
      ),
    );
    // A number with dots in it is a part of a principle.
    const open = provisions.filter(({ id }) => !id.includes('.') && !mapped.has(id));
    if (open.length === 0) return [];
    return [
      heading(3, `uncovered-${framework}`, entryLink(registry, 'instruments', framework)),
      ul(open.map(({ title }) => [title])),
    ];
  });
}
