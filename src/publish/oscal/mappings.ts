/**
 * The mapping collection: how principles and commitments relate to laws, standards and guidance.
 *
 * OSCAL 1.1.3 has no model of mappings; the first that has is 1.2.0, so that this document alone follows 1.2.1. What is mapped to is
 * no catalog of OSCAL: its type is ours, and leads to the instrument's page.
 */
import { oscalAddresses } from '../../model/addresses/api-addresses.ts';
import { addressOf, provisionAnchor } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Evidence, Relation } from '../../model/schema.ts';
import { citableCommitments } from '../../model/status.ts';
import { tokenOf } from '../../model/token.ts';
import { principleControlId, versionPartId } from './catalog.ts';
import { metadata, type OscalContext, prose } from './elements.ts';

export const mappingVersion = '1.2.1';

/** The relations that OSCAL has words for; any other is ours. */
const known: ReadonlySet<Relation> = new Set([
  'equal-to',
  'equivalent-to',
  'subset-of',
  'superset-of',
  'intersects-with',
  'no-relationship',
]);

interface Mapped {
  /** What the map is called by. */
  readonly name: string;
  readonly source: { readonly type: 'control' | 'statement'; readonly 'id-ref': string };
  readonly instrument: string;
  readonly provision?: string | undefined;
  readonly relation: Relation;
  readonly rationale: string;
  readonly evidence: Evidence;
}

/** The collection, a mapping for each instrument; undefined where there is none, since a collection holds one at least. */
export function mappingCollection(context: OscalContext) {
  const { registry, uuid } = context;
  const all = mapped(context);
  const mappings = entriesOf(registry, 'instruments')
    .map(([id]) => [id, all.filter(({ instrument }) => instrument === id)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => mapping(context, id, own));
  if (mappings.length === 0) return undefined;
  return {
    'mapping-collection': {
      uuid: uuid(oscalAddresses.mappings),
      metadata: metadata(context, 'Mappings', oscalAddresses.mappings, mappingVersion),
      provenance: {
        method: 'human',
        'matching-rationale': 'semantic',
        status: 'not-complete',
        'mapping-description': prose(
          'How principles and commitments relate to laws, standards and guidance, each with the reason. A relation that is marked as inferred is our reading.',
        ),
      },
      mappings,
    },
  };
}

function mapped({ registry }: OscalContext): Mapped[] {
  const principles = entriesOf(registry, 'principles').flatMap(([id, { mappings }]) =>
    mappings.map(
      (one): Mapped => ({
        ...one,
        name: `principle ${id}`,
        source: { type: 'control', 'id-ref': principleControlId(id) },
      }),
    ),
  );
  const commitments = citableCommitments(registry).flatMap(([id, commitment]) =>
    commitment.versions.flatMap(({ supports }, index) =>
      supports.map(
        (one): Mapped => ({
          ...one,
          name: tokenOf(id, index + 1),
          source: { type: 'statement', 'id-ref': versionPartId(id, commitment, index + 1) },
        }),
      ),
    ),
  );
  return [...principles, ...commitments];
}

function mapping({ registry, site, uuid, at, ns, prop }: OscalContext, id: string, own: readonly Mapped[]) {
  const page = at(addressOf('instruments', id));
  return {
    uuid: uuid(`mapping ${id}`),
    'source-resource': { type: 'catalog', href: at(oscalAddresses.catalog) },
    'target-resource': { ns, type: 'instrument', href: page, remarks: prose(registry.instruments[id]?.title ?? id) },
    maps: own.map(({ name, source, provision, relation, rationale, evidence }) => ({
      uuid: uuid(`map ${name} ${relation} ${id} ${provision ?? ''}`),
      ...(!known.has(relation) && { ns }),
      relationship: relation,
      sources: [source],
      targets: [
        {
          type: 'control',
          'id-ref': provision ?? id,
          links: [{ href: provision === undefined ? page : `${page}#${provisionAnchor(provision)}`, rel: 'reference' }],
        },
      ],
      props: [prop('evidence', evidence)],
      remarks: prose(rationale),
    })),
    remarks: prose(`By ${site.title}.`),
  };
}
