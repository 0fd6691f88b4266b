/** The page of an authority: its names, since when it exists, what it issued and supervises. */

import { dateInWords } from '../../../language/time/dates-in-words.ts';
import type { Authority } from '../../../model/schema.ts';
import type { PageContext } from '../../context.ts';
import { link, p, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink } from '../../parts/entry-links.ts';
import { endOfPage, entryPage } from '../../parts/entry-page.ts';
import { entryLine, evidenceMark, facts, names, orOpen, reviewFacts, section } from '../../parts/parts.ts';

export function authorityPage(context: PageContext, id: string, authority: Authority): Page {
  const { registry } = context;
  const { established, ended, site } = authority;
  const instruments = context.usage('authorities', id).filter(({ kind }) => kind === 'instruments');
  return entryPage(
    context,
    'authorities',
    id,
    authority,
    { description: authority.summary },
    entryLine(authority.role === 'data-protection-authority' ? 'Data protection authority' : 'Authority', []),
    p(authority.summary),
    ...section(
      'facts',
      'Facts',
      facts([
        ['Names', ...names(authority.names)],
        authority.abbreviations.length > 0 && ['Short', authority.abbreviations.join(', ')],
        authority.wrongAbbreviations && ['Also seen, but not its own', authority.wrongAbbreviations.join(', ')],
        ['Place', entryLink(registry, 'jurisdictions', authority.jurisdiction)],
        ['Site', ...orOpen(site, (url) => [link(url, url)])],
        [
          'Since',
          ...orOpen(established, ({ date, how, evidence }) => [
            `${dateInWords(date)}. ${how}`,
            ...evidenceMark(evidence),
          ]),
        ],
        ended && ['Until', `${dateInWords(ended.date)}. ${ended.how}`, ...evidenceMark(ended.evidence)],
        authority.predecessor ? ['Before it', entryLink(registry, 'authorities', authority.predecessor)] : undefined,
        authority.successor ? ['After it', entryLink(registry, 'authorities', authority.successor)] : undefined,
        ...reviewFacts(authority.review),
      ]),
    ),
    ...section(
      'instruments',
      'Laws and guidance that name it',
      instruments.length > 0
        ? ul(instruments.map(({ id: key }) => [entryLink(registry, 'instruments', key)]))
        : p('None in this registry.'),
    ),
    ...endOfPage(registry, authority),
  );
}
