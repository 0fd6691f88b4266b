/** Pages that hold all entries of a kind: the glossary, the claims, the open points. */

import { counted } from '../../../language/counts.ts';
import { languageInWords } from '../../../language/names/language-names.ts';
import { dateInWords } from '../../../language/time/dates-in-words.ts';
import { byTitle } from '../../../model/entries.ts';
import type { Kind } from '../../../model/ids.ts';
import { claimStandingWords, relationWords, schemeWords, sinceInWords } from '../../../model/said/said.ts';
import { type Claim, type OpenPoint, type Registry, shapes, type Term } from '../../../model/schema.ts';
import { isUnresolved } from '../../../model/shapes/is-unresolved.ts';
import { isObject } from '../../../model/shapes/walk.ts';
import type { PageContext } from '../../context.ts';
import {
  type Block,
  element,
  heading,
  type Inline,
  inline,
  join,
  p,
  strong,
  ul,
  unfolding,
} from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { definition, rangeFacts, recordLine } from '../../parts/definition.ts';
import { entryLink, entryLinks, namedEntry } from '../../parts/entry-links.ts';
import { evidenceMark, reviewFacts } from '../../parts/parts.ts';

/** The glossary. */
export function glossaryPage({ registry, fileOfKind }: PageContext): Page {
  const entries = Object.entries(registry.terms);
  return {
    file: 'glossary.mdx',
    title: 'Glossary',
    description:
      'The words of the commitments, the standard term that each stands for, and the term in each jurisdiction.',
    source: fileOfKind('terms'),
    content: [
      p(
        'Each word that the commitments use, in our own explanation, with the standard term that it maps to and the word of each jurisdiction.',
      ),
      ...byTitle(entries).map(([id, term]) => termBlock(registry, id, term)),
    ],
  };
}

function termBlock(registry: Registry, id: string, term: Term): Block {
  return definition(registry, term, {
    id,
    title: term.title,
    text: [p(term.definition)],
    rows: [
      term.synonyms.length > 0 && ['Also', term.synonyms.join(', ')],
      term.standardTerms.length > 0 && [
        'Standard term',
        ...join(
          term.standardTerms.map(({ scheme, term: word, relation, evidence }): Inline[] => [
            `${relationWords[relation]} `,
            strong(word),
            ` (${schemeWords[scheme]})`,
            ...evidenceMark(evidence === 'inferred' ? undefined : evidence),
          ]),
          '; ',
        ),
      ],
      ...term.perJurisdiction.map(({ jurisdiction, term: word, language, gloss, evidence }): [string, ...Inline[]] => [
        registry.jurisdictions[jurisdiction]?.title ?? jurisdiction,
        inline('span', { lang: language }, word),
        ` (${languageInWords(language)}${gloss ? `: ${gloss}` : ''})`,
        ...evidenceMark(evidence),
      ]),
      ['Defined by the source', term.definedInSource ? 'Yes' : 'No'],
    ],
  });
}

const natureWords: Readonly<Record<Claim['nature'], string>> = {
  description: 'Description',
  assessment: 'Assessment of its own',
  statistic: 'Statistic',
  belief: 'Belief',
  position: 'Position',
  capability: 'Capability',
  event: 'Event',
};
/** The claims, none of which is a commitment. */
export function claimsPage({ registry, fileOfKind }: PageContext): Page {
  const entries = Object.entries(registry.claims);
  return {
    file: 'claims.mdx',
    title: 'Claims',
    description:
      'What the provider said without promising it: beliefs, assessments, statistics, descriptions. Never to be cited as commitments.',
    source: fileOfKind('claims'),
    content: [
      p(
        strong('Nothing on this page is a commitment.'),
        ' These are beliefs, assessments, statistics and descriptions that stand beside the promises in the sources. They are listed so that nobody mistakes them for one. Each has an id, so that a citation of it can be noticed.',
      ),
      ...entries.map(([id, claim]) => claimBlock(registry, id, claim)),
    ],
  };
}

function claimBlock(registry: Registry, id: string, claim: Claim): Block {
  return definition(registry, claim, {
    id: id.toLowerCase(),
    title: `${id} ${claim.title}`,
    text: [p(claim.summary)],
    rows: [
      ['Kind', `${natureWords[claim.nature]}, not a commitment`],
      ['Said', sinceInWords(claim.asOf)],
      ['Standing', strong(claimStandingWords[claim.standing]), claim.standingDetail ? `. ${claim.standingDetail}` : ''],
      claim.covers && ['Names', claim.covers.join('; ')],
      claim.about.length > 0 && ['About', ...entryLinks(registry, 'instruments', claim.about)],
      claim.topic ? ['Topic', entryLink(registry, 'topics', claim.topic)] : undefined,
      ...rangeFacts(registry, claim),
      ...reviewFacts(claim.review),
    ],
  });
}

/** Everything that is open, in one place. */
export function openPointsPage(context: PageContext): Page {
  const { registry, fileOfKind } = context;
  const entries = Object.entries(registry.openPoints);
  return {
    file: 'open-points.mdx',
    title: 'Open points',
    description:
      'What is not settled: questions that a person has to answer, and fields that are marked open rather than guessed.',
    source: fileOfKind('openPoints'),
    content: [
      p('What we do not know is marked on the entries concerned, and gathered here. Nothing is guessed to fill a gap.'),
      ...entries.map(([id, entry]) => openPointBlock(context, id, entry)),
      heading(2, 'open-fields', 'Open fields'),
      p('Fields of entries that are marked open:'),
      ul(openFields(registry)),
    ],
  };
}

function openPointBlock({ registry, usage }: PageContext, id: string, entry: OpenPoint): Block {
  const users = usage('openPoints', id);
  const concerned = ul(users.map((user) => namedEntry(registry, user)));
  return element(
    'div',
    { className: 'definition' },
    heading(2, id, entry.title),
    p(entry.detail),
    ...recordLine([
      ['Who could settle it', entry.whoSettles],
      ['Open since', dateInWords(entry.opened)],
    ]),
    ...(users.length > 0 ? [unfolding([`Concerns ${counted(users.length, 'entry', 'entries')}`], concerned)] : []),
  );
}

/** Every unresolved field, with the entry that it stands in. */
function openFields(registry: Registry): Inline[][] {
  const found: Inline[][] = [];
  for (const kind of Object.keys(shapes) as Kind[])
    for (const [id, entry] of Object.entries(registry[kind])) {
      const open = new Set<string>();
      collectOpen(entry, open);
      for (const what of open) found.push([...namedEntry(registry, { kind, id }), `: ${what}`]);
    }
  return found;
}

function collectOpen(value: unknown, found: Set<string>): void {
  if (isUnresolved(value)) found.add(value.unresolved);
  else if (Array.isArray(value)) for (const item of value) collectOpen(item, found);
  else if (isObject(value)) for (const item of Object.values(value)) collectOpen(item, found);
}
