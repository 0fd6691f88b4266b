/** The page of a source: what it is, its concordance line by line, and the entries that cite it. */

import { capitalised } from '../../../language/letters.ts';
import { languageInWords } from '../../../language/names/language-names.ts';
import { dateInWords, whenInWords } from '../../../language/time/dates-in-words.ts';
import { lineAnchor } from '../../../model/addresses/routes.ts';
import { spokenOfInWords } from '../../../model/said/said.ts';
import type { Registry, Source } from '../../../model/schema.ts';
import type { PageContext } from '../../context.ts';
import { type Block, code, element, type Inline, inline, join, line, link, p, strong, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { namedEntry } from '../../parts/entry-links.ts';
import { entryPage } from '../../parts/entry-page.ts';
import { entryLine, facts, orOpen, remarks, section } from '../../parts/parts.ts';
import { type EntryKey, entriesByLine } from '../../usage.ts';

const typeWords = {
  'provider-page': 'Page of the provider',
  'provider-document': 'Document of the provider',
  'official-text': 'Official text',
  secondary: 'Secondary source',
  'archive-copy': 'Archived copy',
} as const;

export function sourcePage(context: PageContext, id: string, source: Source): Page {
  const { registry } = context;
  const users = context.usage('sources', id);
  return entryPage(
    context,
    'sources',
    id,
    source,
    { description: source.summary },
    entryLine(typeWords[source.type], []),
    p(source.summary),
    ...section(
      'facts',
      'Facts',
      facts([
        ['Published by', source.publisher],
        ['Language', languageInWords(source.language)],
        ['Address', ...orOpen(source.url, (url) => [link(url, url)])],
        ['Dated', ...orOpen(source.dated, (when) => [capitalised(whenInWords(when))])],
        source.copy && ['Copy', ...copyInWords(source.copy)],
        source.about && ['Speaks of', capitalised(spokenOfInWords(registry, source.about))],
        ['Read', dateInWords(source.accessed)],
      ]),
    ),
    ...concordance(registry, id, source),
    ...remarks(registry, source.remarks),
    ...section(
      'cited-by',
      'Entries that cite it',
      users.length > 0 ? ul(users.map((user) => namedEntry(registry, user))) : p('No entry cites it.'),
    ),
  );
}

function copyInWords({ address, commit, date }: NonNullable<Source['copy']>): Inline[] {
  return [
    link(address, address),
    `, of ${dateInWords(date)}`,
    ...(commit === undefined ? [] : [', commit ', code(commit)]),
  ];
}

function concordance(registry: Registry, id: string, source: Source): Block[] {
  if (!source.lines) return [];
  const byLine = entriesByLine(registry, id);
  const items = source.lines.list.map(({ line: number, gist, furniture, lost }) =>
    line(
      'li',
      { id: lineAnchor(number), value: String(number), className: furniture ? 'furniture' : undefined },
      ...(lost ? [inline('span', { className: 'evidence evidence--inferred' }, 'lost'), ' '] : []),
      `${gist} `,
      ...(furniture
        ? [inline('em', {}, `Page furniture: ${furniture}`)]
        : restingOn(registry, byLine.get(number) ?? [])),
    ),
  );
  return section(
    'concordance',
    'Line by line',
    p(
      `The copy that we work from has ${source.lines.count} lines. Here is each one that is not blank, in our words, with the entries that rest on exactly that line. `,
      strong(`${items.length} lines are listed; the others are blank.`),
    ),
    element('ol', { className: 'concordance' }, ...items),
  );
}

/** Services stand last, in a sentence of their own: beside a promise they would seem to be told of it. */
function restingOn(registry: Registry, entries: readonly EntryKey[]): Inline[] {
  const named = (isService: boolean) =>
    join(
      entries.filter(({ kind }) => (kind === 'services') === isService).map((entry) => namedEntry(registry, entry)),
      '; ',
    );
  const [others, services] = [named(false), named(true)];
  return ['→ ', ...others, ...(others.length > 0 && services.length > 0 ? ['. Also: '] : []), ...services];
}
