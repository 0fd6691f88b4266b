/** What every entry is in the words of common vocabularies; commitments stand in a file of their own. */
import { addressOf } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Kind } from '../../model/ids.ts';
import type { EntryOf, Instrument, Registry, Relation } from '../../model/schema.ts';
import type { InventorySite } from '../inventory.ts';
import { type Curie, date, iri, says, type Thing, text, truth, type Value } from './graph.ts';

/** What the makers of things need: the registry, and how its entries are named. */
export interface LinkedContext {
  readonly registry: Registry;
  readonly site: InventorySite;
  /** The whole address of a path below the base. */
  readonly at: (path: string) => string;
  /** An entry by its page. */
  readonly entry: (kind: Kind, id: string) => Value;
  /** Those who promise, and those to whom it is promised. */
  readonly provider: string;
  readonly customer: string;
}

export function linkedContext(registry: Registry, site: InventorySite): LinkedContext {
  const at = (path: string) => `${site.address}${path.slice(1)}`;
  return {
    ...{ registry, site, at },
    entry: (kind, id) => iri(at(addressOf(kind, id))),
    provider: at('/#provider'),
    customer: at('/#customer'),
  };
}

/** The registry itself, who promises and to whom. */
export function headThings({ site, provider, customer }: LinkedContext): Thing[] {
  const { name, note } = site.publisher;
  return [
    {
      iri: site.address,
      classes: ['schema:Dataset'],
      says: says(
        ['schema:name', text(site.title)],
        ['schema:about', iri(provider)],
        ['schema:description', text(note)],
      ),
    },
    {
      iri: provider,
      classes: ['dpv:ServiceProvider', 'schema:Organization'],
      says: says(['schema:name', text(name)]),
    },
    { iri: customer, classes: ['dpv:ServiceConsumer'], says: [] },
  ];
}

type Described =
  | 'principles'
  | 'topics'
  | 'jurisdictions'
  | 'authorities'
  | 'instruments'
  | 'services'
  | 'terms'
  | 'sources'
  | 'responsibilities';

const instrumentClasses: Readonly<Record<Instrument['kind'], Thing['classes']>> = {
  statute: ['dpv:Law', 'schema:Legislation'],
  regulation: ['dpv:Law', 'schema:Legislation'],
  guidance: ['dpv:Guideline'],
  standard: ['dpv:Standard'],
  agreement: ['dpv:LegalAgreement'],
  case: ['ns:Case'],
  publication: ['schema:CreativeWork'],
};

/** How relations of terms are told in SKOS; a relation that it has no word for is left out. */
const skosRelations: Readonly<Partial<Record<Relation, Curie>>> = {
  'equal-to': 'skos:exactMatch',
  'equivalent-to': 'skos:closeMatch',
  'subset-of': 'skos:broadMatch',
  'superset-of': 'skos:narrowMatch',
  'intersects-with': 'skos:relatedMatch',
};

type Describe<K extends Kind> = (
  entry: EntryOf[K],
  context: LinkedContext,
  id: string,
) => Pick<Thing, 'classes' | 'says'>;

const describe: { readonly [K in Described]: Describe<K> } = {
  principles: ({ title, summary, promise }) => ({
    classes: ['dpv:Principle'],
    says: says(['dct:title', text(title)], ['dct:description', text(summary)], ['schema:text', text(promise)]),
  }),
  topics: ({ title, summary }) => ({
    classes: ['skos:Concept'],
    says: says(['skos:prefLabel', text(title)], ['dct:description', text(summary)]),
  }),
  jurisdictions: ({ title, summary, code, level, parent, members = [] }, { entry }) => ({
    classes: ['dpv:Jurisdiction', 'schema:AdministrativeArea'],
    says: says(
      ['dct:title', text(title)],
      ['dct:description', text(summary)],
      ['ns:code', text(code)],
      ['ns:level', text(level)],
      ['schema:containedInPlace', parent === undefined ? undefined : entry('jurisdictions', parent)],
      [
        'ns:member',
        ...members.filter(({ until }) => until === undefined).map((one) => entry('jurisdictions', one.jurisdiction)),
      ],
    ),
  }),
  authorities: ({ title, summary, role, jurisdiction, site }, { entry }) => ({
    classes: [
      role === 'data-protection-authority' ? 'dpv:DataProtectionAuthority' : 'dpv:Authority',
      'schema:GovernmentOrganization',
    ],
    says: says(
      ['dct:title', text(title)],
      ['dct:description', text(summary)],
      ['dpv:hasJurisdiction', entry('jurisdictions', jurisdiction)],
      ['schema:url', typeof site === 'string' ? iri(site) : undefined],
    ),
  }),
  instruments: (instrument, { entry }) => {
    const { kind, title, summary, standing, jurisdiction, supersededBy = [], shortNames = [] } = instrument;
    return {
      classes: instrumentClasses[kind],
      says: says(
        ['dct:title', text(title)],
        ['dct:description', text(summary)],
        ['dct:alternative', ...shortNames.map(text)],
        ['ns:instrumentKind', text(kind)],
        ['ns:standing', text(standing)],
        ['dpv:hasJurisdiction', jurisdiction === undefined ? undefined : entry('jurisdictions', jurisdiction)],
        // Where it took over a part alone, it is no replacement.
        [
          'dct:isReplacedBy',
          ...supersededBy.filter(({ subject }) => !subject).map((one) => entry('instruments', one.instrument)),
        ],
      ),
    };
  },
  services: ({ title, summary, umbrella, members, alsoKnownAs = [] }, { entry, provider }) => ({
    classes: ['dpv:Service', 'schema:Service'],
    says: says(
      ['dct:title', text(title)],
      ['dct:description', text(summary)],
      ['dct:alternative', ...alsoKnownAs.map(text)],
      ['schema:provider', iri(provider)],
      ['ns:umbrella', truth(umbrella)],
      ['dct:hasPart', ...(Array.isArray(members) ? members.map(({ service }) => entry('services', service)) : [])],
    ),
  }),
  terms: ({ title, definition, synonyms, standardTerms }) => ({
    classes: ['skos:Concept', 'schema:DefinedTerm'],
    says: says(
      ['skos:prefLabel', text(title)],
      ['skos:definition', text(definition)],
      ['skos:altLabel', ...synonyms.map(text)],
      ...standardTerms.flatMap(({ scheme, term, relation }): [Curie, Value][] => {
        const property = skosRelations[relation];
        // A name with a prefix is of an extension, whose address the registry does not say.
        return property && scheme === 'dpv' && /^\w+$/.test(term)
          ? [[property, iri(`https://w3id.org/dpv#${term}`)]]
          : [];
      }),
    ),
  }),
  sources: ({ title, publisher, url, dated }) => ({
    classes: ['prov:Entity', 'schema:CreativeWork'],
    says: says(
      ['dct:title', text(title)],
      ['dct:publisher', text(publisher)],
      ['schema:url', typeof url === 'string' ? iri(url) : undefined],
      ['dct:date', 'date' in dated ? date(dated.date) : undefined],
    ),
  }),
  responsibilities: ({ title, summary, effect, party, conditions }) => ({
    classes: ['ns:Responsibility'],
    says: says(
      ['dct:title', text(title)],
      ['dct:description', text(summary)],
      ['ns:effect', text(effect)],
      ['ns:party', text(party)],
      ['ns:condition', ...conditions.map(text)],
    ),
  }),
};

/** The entries of all kinds that commitments name. */
export function entryThings(context: LinkedContext): Thing[] {
  return (Object.keys(describe) as Described[]).flatMap((kind) => thingsOf(kind, context));
}

function thingsOf<K extends Described>(kind: K, context: LinkedContext): Thing[] {
  return entriesOf(context.registry, kind).map(([id, entry]) => {
    const described = (describe[kind] as Describe<K>)(entry, context, id);
    return {
      iri: context.at(addressOf(kind, id)),
      classes: described.classes,
      says: [...says(['dct:identifier', text(id)]), ...described.says],
    };
  });
}
