/**
 * The inventory: everything of a registry that has a citable id, as it is published with the site for other people's tools.
 *
 * It holds what a citation is verified against, and each version's parts that its digest covers, so that anybody can compute
 * the digest again. This shape is its type, its validation and (in `src/publish`) its JSON Schema.
 */
import {
  beneficiary,
  binding,
  changeMade,
  copy,
  customers,
  jurisdictions,
  plans,
  qualifier,
  retention,
  review,
  role,
  scope,
  services,
  sightingFields,
  since,
  supersession,
} from '../schema.ts';
import {
  boolean,
  either,
  type Infer,
  integer,
  key,
  list,
  nonEmpty,
  object,
  oneOf,
  optional,
  partialDate,
  record,
  reference,
  text,
  url,
} from '../shapes/shape.ts';

/** The version of the inventory's form (semantic versioning): a reader of 1.x may rely on every field of 1.0. */
export const inventorySchemaVersion = '1.7.0';

/** One wording of a commitment, or what a claim says. Fields named as in the registry mean the same. */
export const inventoryVersion = object({
  /** From 1. */
  version: integer,
  /** `PC-GOV-2@2`. */
  token: text,
  /** `sha256-` and 64 hex digits; see `digest.ts`. */
  digest: text,
  /** The page that shows this version for ever; of a draft, whose wording may still change, the living page. */
  permalink: url,
  from: since,
  lastAttested: either(object({ date: partialDate }), object({ notBefore: partialDate, notAfter: partialDate })),
  statement: text,
  qualifiers: list(qualifier),
  modality: oneOf('obligation', 'prohibition', 'assurance'),
  strength: oneOf('contractual', 'public-statement'),
  strengthBasis: optional(oneOf('inferred')),
  binding: list(binding),
  scope,
  role: optional(role),
  retention: optional(retention),
  /** Copies, in an archive or a repository, of what its sources said. */
  copies: optional(nonEmpty(object({ title: text, ...copy }))),
  change: changeMade,
});
export type InventoryVersion = Infer<typeof inventoryVersion>;

/** A dated text that says the same as a version again, or less, or more, or leaves it out. */
export const inventorySighting = object({
  title: text,
  /** The page on the text. */
  address: url,
  when: either(object({ date: partialDate }), object({ notBefore: partialDate, notAfter: partialDate })),
  version: integer,
  ...sightingFields,
});

/** A commitment with all its versions, oldest first. */
export const inventoryCommitment = object({
  title: text,
  status: oneOf('draft', 'in-force', 'historic', 'replaced', 'withdrawn'),
  topic: object({ id: key, title: text }),
  principles: nonEmpty(object({ id: key, title: text })),
  /** Whom it is promised to. */
  beneficiary: optional(beneficiary),
  /** The living page, which begins with the newest version. */
  address: url,
  /** Ids that took its place. */
  replacedBy: list(text),
  withdrawn: optional(object({ date: partialDate, reason: text })),
  /** Addresses that it had before, which lead to its page. */
  formerAddresses: list(text),
  versions: nonEmpty(inventoryVersion),
  /** Oldest first; see `sightings.ts` for what follows from them. */
  sightings: optional(nonEmpty(inventorySighting)),
  review,
  /** `sha256-` and 64 hex digits, over all of the above and the publisher; see `entry-digest.ts`. */
  entryDigest: optional(text),
});
export type InventoryCommitment = Infer<typeof inventoryCommitment>;

/** A claim: listed so that citing one as a commitment is noticed. */
export const inventoryClaim = object({ title: text, address: url, statement: text });
export type InventoryClaim = Infer<typeof inventoryClaim>;

const names = list(text);

export const inventory = object({
  schemaVersion: text,
  /** Whose promises these are, and how the site stands to them. */
  publisher: object({ name: text, note: text, own: optional(boolean) }),
  /** The site's title, and its address with a slash at the end. */
  site: object({ title: text, address: url }),
  /** The first part of every id: `PC`. */
  citationPrefix: key,
  commitments: record(inventoryCommitment),
  claims: record(inventoryClaim),
  /** What scopes speak of, with every name that a document may use for it. */
  services: record(
    object({
      title: text,
      umbrella: boolean,
      alsoKnownAs: names,
      formerNames: names,
      parts: optional(nonEmpty(text)),
      plans: optional(plans),
      members: optional(list(object({ service: reference('services') }))),
      partOf: optional(list(object({ service: reference('services'), until: optional(partialDate) }))),
      apartFrom: optional(nonEmpty(reference('services'))),
    }),
  ),
  jurisdictions: record(
    object({
      title: text,
      code: text,
      names,
      parent: optional(reference('jurisdictions')),
      members: optional(nonEmpty(object({ jurisdiction: reference('jurisdictions'), until: optional(partialDate) }))),
    }),
  ),
  /** The agreements that bind, and their successors. */
  instruments: record(
    object({
      title: text,
      kind: text,
      standing: text,
      supersededBy: optional(nonEmpty(supersession)),
      provisions: optional(list(object({ id: text, title: text }))),
    }),
  ),
  /** The kinds of data that scopes name. */
  terms: record(
    object({
      title: text,
      synonyms: optional(nonEmpty(text)),
      standardTerms: optional(nonEmpty(object({ scheme: text, term: text, relation: text }))),
    }),
  ),
  questions: optional(
    record(
      object({
        title: text,
        address: url,
        wordings: nonEmpty(text),
        answer: text,
        customers,
        services,
        jurisdictions,
        absences: list(reference('absences')),
      }),
    ),
  ),
  absences: optional(
    record(
      object({
        title: text,
        address: url,
        about: text,
        wordings: list(text),
        summary: text,
        reason: text,
        instead: text,
      }),
    ),
  ),
  certifications: optional(
    record(
      object({
        title: text,
        address: url,
        instrument: reference('instruments'),
        edition: optional(text),
        type: text,
        reportType: optional(text),
        issuer: text,
        issued: optional(partialDate),
        expires: optional(partialDate),
        period: optional(object({ from: partialDate, to: partialDate })),
        services,
        jurisdictions,
      }),
    ),
  ),
  subprocessors: optional(
    record(
      object({
        title: text,
        address: url,
        places: nonEmpty(reference('jurisdictions')),
        purpose: text,
        services,
        data: optional(nonEmpty(reference('terms'))),
        since: optional(partialDate),
        until: optional(partialDate),
      }),
    ),
  ),
});
export type Inventory = Infer<typeof inventory>;
