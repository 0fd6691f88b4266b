/** What each page says of itself to machines (schema.org in JSON-LD): what it is, and the entries that it is about. */

import { toString as textOf } from 'mdast-util-to-string';
import { parseInline } from '../../language/markdown/parse.ts';
import { addressOf, asOfAddress, versionAddress } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import { kinds } from '../../model/ids.ts';
import { kindFacts, sharesPage } from '../../model/kinds.ts';
import type { Instrument, Question, Registry } from '../../model/schema.ts';
import { isLaw } from '../../model/schema.ts';
import { citableCommitments } from '../../model/status.ts';
import { namedVersions } from '../../model/versions/named-versions.ts';

/** What is known of a page beside its title and description. */
export interface PageFacts {
  readonly type?: 'FAQPage';
  /** YYYY-MM-DD */
  readonly dateModified?: string;
  readonly mainEntity?: object;
  /** The way to it from the front page; pages with a side column have theirs in a block of its own. */
  readonly breadcrumb?: object;
}

/** What the head of a page says. */
export interface PageHead {
  /** Its whole address. */
  readonly url: string;
  readonly name: string;
  readonly description: string | undefined;
}

/**
 * Address of a page → what is known of it; other pages say no more than their heads do.
 *
 * @param siteAddress origin and base path, with a slash at the end
 */
export function pageFacts(registry: Registry, siteAddress: string): ReadonlyMap<string, PageFacts> {
  const at = (path: string) => `${siteAddress}${path.slice(1)}`;
  const reviewed = kinds
    .filter((kind) => !sharesPage(kind))
    .flatMap((kind) =>
      entriesOf(registry, kind).flatMap(([id, entry]): [string, PageFacts][] =>
        'review' in entry ? [[addressOf(kind, id), { dateModified: entry.review.reviewed }]] : [],
      ),
    );
  const facts = new Map(reviewed);
  for (const [id, instrument] of entriesOf(registry, 'instruments')) {
    const address = addressOf('instruments', id);
    const law = legislation(registry, instrument, at(address));
    if (law) facts.set(address, { ...facts.get(address), mainEntity: law });
  }
  for (const [id, commitment] of citableCommitments(registry)) {
    const trail = (name: string) =>
      breadcrumb(at, [['Commitments', kindFacts.commitments.path], [id, addressOf('commitments', id)], [name]]);
    for (const number of commitment.versions.keys())
      facts.set(versionAddress(id, number + 1), { breadcrumb: trail(`Version ${number + 1}`) });
    facts.set(asOfAddress(id), { breadcrumb: trail('As of a day') });
  }
  facts.set(kindFacts.terms.path, { mainEntity: glossary(registry, at) });
  for (const [id, entry] of entriesOf(registry, 'questions')) {
    const address = addressOf('questions', id);
    facts.set(address, {
      ...facts.get(address),
      type: 'FAQPage',
      mainEntity: question(registry, entry, at(address)),
    });
  }
  return facts;
}

/** The JSON of a page's own description; nothing in it can end the element that holds it. */
export function pageData({ url, name, description }: PageHead, { type, ...facts }: PageFacts = {}): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': type ?? 'WebPage',
    '@id': url,
    url,
    name,
    ...(description !== undefined && { description }),
    ...facts,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The last step is the page itself, which needs no address. */
function breadcrumb(at: (path: string) => string, steps: readonly (readonly [name: string, path?: string])[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path !== undefined && { item: at(path) }),
    })),
  };
}

function glossary(registry: Registry, at: (path: string) => string) {
  return {
    '@type': 'DefinedTermSet',
    '@id': at(kindFacts.terms.path),
    hasDefinedTerm: entriesOf(registry, 'terms').map(([id, { title, definition }]) => ({
      '@type': 'DefinedTerm',
      '@id': at(addressOf('terms', id)),
      name: title,
      description: definition,
    })),
  };
}

const legalForce: Readonly<Partial<Record<Instrument['standing'], string>>> = {
  'in-force': 'https://schema.org/InForce',
  superseded: 'https://schema.org/NotInForce',
  repealed: 'https://schema.org/NotInForce',
  retired: 'https://schema.org/NotInForce',
};

/** A law as the page tells of it; what is open is left out. */
function legislation(registry: Registry, instrument: Instrument, url: string): object | undefined {
  if (!isLaw(instrument)) return undefined;
  const { title, shortNames, citation, standing, jurisdiction, dates } = instrument;
  const adopted = dates.find(({ stage, what }) => (stage === 'adopted' || stage === 'signed') && what === undefined);
  return {
    '@type': 'Legislation',
    '@id': url,
    name: title,
    ...(shortNames && { alternateName: shortNames }),
    ...(typeof citation === 'string' && { legislationIdentifier: citation }),
    ...(adopted && { legislationDate: adopted.date }),
    ...(legalForce[standing] && { legislationLegalForce: legalForce[standing] }),
    legislationJurisdiction: registry.jurisdictions[jurisdiction]?.title ?? jurisdiction,
  };
}

/** An answer says where that stands which narrows the wordings behind it. */
function question(registry: Registry, { title, answer }: Question, url: string): object {
  const isNarrowed = namedVersions(registry, answer).some(({ version }) => version.qualifiers.length > 0);
  const where = isNarrowed ? ' Conditions apply: they stand below the answer, with the wordings.' : '';
  return {
    '@type': 'Question',
    '@id': url,
    name: title,
    acceptedAnswer: { '@type': 'Answer', url, text: `${textOf(parseInline(answer))}${where}` },
  };
}
