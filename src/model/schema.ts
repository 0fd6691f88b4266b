/**
 * The model: what an entry of each kind holds. Each shape is both the type (`Infer`) and its run-time description.
 *
 * Words follow W3C DPV, ISO/IEC 29100, OSCAL, GDPR and PIPEDA; each docstring names the term it stands for.
 * This file is one idea, the model, and longer than most for that reason.
 */
import type { IdOf, Kind } from './ids.ts';
import {
  boolean,
  day,
  duration,
  either,
  type Infer,
  integer,
  key,
  language,
  list,
  markdown,
  nonEmpty,
  object,
  oneOf,
  optional,
  type PartialDate,
  partialDate,
  reference,
  type Shape,
  staticFile,
  tagged,
  text,
  url,
} from './shapes/shape.ts';

// ---------------------------------------------------------------------------------------------------------- parts

/** Something that is open: what, and who could settle it. Shown on the page, listed with the open points, never guessed. */
export const unresolvedShape = object({ unresolved: text, openPoint: optional(reference('openPoints')) });
export type Unresolved = Infer<typeof unresolvedShape>;

/** Marks a field as open: `unresolved('Which edition is meant; the publisher could say.')`. */
export function unresolved(what: string, openPoint?: IdOf['openPoints']): Unresolved {
  return openPoint === undefined ? { unresolved: what } : { unresolved: what, openPoint };
}

/**
 * How a fact is known. `official`: seen in an official or primary source. `secondary`: seen in a law firm's, a press or
 * another third-party source. `recalled-…`: not seen in a source; shown with that confidence. `inferred`: our conclusion.
 */
export const evidence = oneOf('official', 'secondary', 'recalled-high', 'recalled-medium', 'recalled-low', 'inferred');
export type Evidence = Infer<typeof evidence>;

/** How a source supports a statement: it says so, we conclude it, or it can be read in more than one way. */
export const basis = oneOf('explicit', 'inferred', 'ambiguous');
export type Basis = Infer<typeof basis>;

/** Where a statement rests: a source and, for a page kept with line numbers, exactly those lines (OSCAL link to back-matter). */
export const citation = object({
  source: reference('sources'),
  /** 1-based line numbers, for sources with `lines`. */
  lines: optional(nonEmpty(integer)),
  /** A place in a source without line numbers: section, article, page. */
  locator: optional(text),
  basis,
});
export type Citation = Infer<typeof citation>;

/** Something worth saying that is not the statement itself (OSCAL `remarks`): later evidence, a correction, a limit of what is known. */
export const remark = object({ text: markdown, evidence, sources: optional(nonEmpty(reference('sources'))) });
export type Remark = Infer<typeof remark>;

/** Who looks after an entry, when it was last read against its sources, when the next reading is due (DPV `ReviewProcedure`). */
export const review = object({ owner: text, reviewed: day, due: day });
export type Review = Infer<typeof review>;

/** A name in a language. `authentic`: the text in that language is the legally binding one. */
export const name = object({ language, text, authentic: optional(boolean), evidence: optional(evidence) });
export type Name = Infer<typeof name>;

/** A document on the web, with its own language; an address that the source page had and lost is unresolved. */
export const link = object({
  label: text,
  url: either(url, unresolvedShape),
  language,
  /** Only for the text of a law or guidance: whether this language version is the binding one. */
  authentic: optional(boolean),
  evidence,
  /** Where a source page had this link, or where we found the address. */
  sources: optional(nonEmpty(citation)),
});
export type Link = Infer<typeof link>;

/** A dated step in an instrument's life (OSCAL `published`, ELI `date_document`, `first_date_entry_in_force` …). */
export const milestone = object({
  stage: oneOf(
    'adopted',
    'signed',
    'promulgated',
    'published',
    'in-force',
    'applies',
    'amended',
    'revised',
    'repealed',
    'withdrawn',
    'transition-ended',
  ),
  date: partialDate,
  /** What this step covers, where it is not the whole. */
  what: optional(text),
  evidence,
  sources: optional(nonEmpty(reference('sources'))),
});
export type Milestone = Infer<typeof milestone>;

/** A name that was in use for a time. */
export const formerName = object({ text, from: optional(partialDate), until: optional(partialDate), evidence });

/** What every entry has. */
const common = {
  title: text,
  /** One or two sentences in our own words. */
  summary: text,
  /** An entry without a source is an opinion. */
  sources: nonEmpty(citation),
  remarks: optional(nonEmpty(remark)),
  links: optional(nonEmpty(link)),
  openPoints: optional(nonEmpty(reference('openPoints'))),
};

/** Services and places that something holds for. */
export const services = either(oneOf('all'), nonEmpty(reference('services')));
export const jurisdictions = either(oneOf('worldwide'), nonEmpty(reference('jurisdictions')));

/** The kinds of customers that a text speaks to. */
export const customers = nonEmpty(oneOf('business', 'public-sector', 'consumer'));

/** A relation between two norms, from OSCAL's control mapping model, with DPV's and ours for incorporation by reference. */
export const relation = oneOf(
  'equal-to',
  'equivalent-to',
  'subset-of',
  'superset-of',
  'intersects-with',
  'no-relationship',
  'incorporates',
  'supports',
);
export type Relation = Infer<typeof relation>;

// ------------------------------------------------------------------------------------------------------- principles

/** A privacy principle as the publisher words it (DPV `Principle`). */
export const principle = object({
  ...common,
  /** The principle's own promise, in our words. */
  promise: text,
  /** Whether the heading stands in the source or was inferred where the source lost it. */
  heading: object({ basis, reason: optional(text), otherForms: optional(nonEmpty(text)) }),
  /** An icon drawn for this project; `idea` says what it shows, after the source's description. */
  icon: object({ file: staticFile, idea: text, sources: nonEmpty(citation) }),
  /** How it relates to the principles of published frameworks, if to any; our judgement. */
  mappings: list(object({ instrument: reference('instruments'), provision: key, relation, rationale: text, evidence })),
  review,
});
export type Principle = Infer<typeof principle>;

// ----------------------------------------------------------------------------------------------------------- topics

/** A subject under which commitments are grouped, as the sections and cards of the source are. */
export const topic = object({
  ...common,
  /** Set for the subjects that the source shows as cards on "how data is managed". */
  card: optional(object({ order: integer, question: text })),
  /** The source's accordion on this subject: its panels in order, with headings that the source lost. */
  panels: optional(
    nonEmpty(
      object({
        heading: text,
        headingBasis: oneOf('explicit', 'recovered', 'inferred'),
        headingReason: text,
        commitments: list(reference('commitments')),
        sources: nonEmpty(citation),
      }),
    ),
  ),
  /** Parts of the subject that the source tells apart. */
  categories: optional(
    nonEmpty(object({ title: text, term: optional(reference('terms')), sources: nonEmpty(citation) })),
  ),
});
export type Topic = Infer<typeof topic>;

// ---------------------------------------------------------------------------------------------------- jurisdictions

/** A place whose law is described (DPV `Jurisdiction`, `loc:` codes). */
export const jurisdiction = object({
  ...common,
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code, or `EU` or `EEA`. */
  code: text,
  level: oneOf('country', 'state-or-province', 'supranational'),
  parent: optional(reference('jurisdictions')),
  /**
   * Places that a source names as parts: the countries of a union, the provinces of a federal country. A promise for the whole
   * covers a part only where it is named here; one that left has an end, and is not covered any more.
   */
  members: optional(
    nonEmpty(
      object({
        jurisdiction: reference('jurisdictions'),
        until: optional(partialDate),
        sources: nonEmpty(citation),
      }),
    ),
  ),
  names: nonEmpty(name),
  /** The source only mentions the place, and promises nothing there. */
  mentionOnly: optional(boolean),
  /** The services that a source names for the place. Two sources with different lists are two items, each with its date. */
  serviceLists: list(
    object({
      services: nonEmpty(reference('services')),
      asOf: text,
      sources: nonEmpty(citation),
      remark: optional(text),
    }),
  ),
  /** Whether the source's list of laws is complete (`such as` makes it examples). */
  lawList: object({
    completeness: oneOf('complete', 'examples', 'none-named'),
    missing: optional(nonEmpty(text)),
    reason: text,
  }),
  /** The place's own duties about where data is kept. */
  dataResidency: optional(nonEmpty(remark)),
  review,
});
export type Jurisdiction = Infer<typeof jurisdiction>;

// ------------------------------------------------------------------------------------------------------ authorities

/** A public body: a data protection authority (DPV `DataProtectionAuthority`) or another authority. */
export const authority = object({
  ...common,
  role: oneOf('data-protection-authority', 'other-authority'),
  jurisdiction: reference('jurisdictions'),
  names: nonEmpty(name),
  abbreviations: list(text),
  /** Abbreviations seen elsewhere that the body does not use of itself. */
  wrongAbbreviations: optional(nonEmpty(text)),
  site: either(url, unresolvedShape),
  /** From when to when the body existed or held the role. */
  established: either(object({ date: partialDate, how: text, evidence }), unresolvedShape),
  ended: optional(object({ date: partialDate, how: text, evidence })),
  predecessor: optional(reference('authorities')),
  successor: optional(reference('authorities')),
  review,
});
export type Authority = Infer<typeof authority>;

// ------------------------------------------------------------------------------------------------------ instruments

/** A numbered or named part of an instrument: an article, a question, a schedule's principle, a clause. */
export const provision = object({
  id: key,
  title: text,
  /** What it says, in our words. */
  gist: optional(text),
  /** The limbs of a legal test, where the provision sets one. */
  test: optional(nonEmpty(text)),
  /** Which edition's numbering this is; numbers can change with an edition. */
  edition: optional(either(text, unresolvedShape)),
  links: optional(nonEmpty(link)),
  evidence,
  sources: optional(nonEmpty(citation)),
});
export type Provision = Infer<typeof provision>;

/** What took an instrument's place; with a subject where it took over a part only (OSCAL `successor-version`, RFC 5829). */
export const supersession = object({
  instrument: reference('instruments'),
  /** The part that moved: `data-protection` or `licence-terms`. Left out: the whole. */
  subject: optional(key),
  date: optional(partialDate),
  effect: text,
  evidence,
});
export type Supersession = Infer<typeof supersession>;

const instrumentCommon = {
  ...common,
  names: list(name),
  shortNames: optional(nonEmpty(text)),
  formerNames: optional(nonEmpty(formerName)),
  jurisdiction: optional(reference('jurisdictions')),
  dates: list(milestone),
  provisions: optional(nonEmpty(provision)),
  supersededBy: optional(nonEmpty(supersession)),
  /** Whether a reader may rely on it as standing today, as far as our evidence goes. */
  standing: oneOf('in-force', 'superseded', 'repealed', 'retired', 'pending', 'not-established'),
  review,
};

const lawFields = {
  ...instrumentCommon,
  jurisdiction: reference('jurisdictions'),
  citation: either(text, unresolvedShape),
  /** What it protects, in our words. */
  protects: text,
  sector: oneOf('public', 'private', 'both'),
  sectorDetail: optional(text),
  /** Who supervises it, or why nobody does. */
  authorities: either(nonEmpty(reference('authorities')), object({ none: text })),
  amendments: list(object({ title: text, date: partialDate, effect: text, evidence })),
  officialTexts: list(link),
  /** A law that would take its place, and when to look again. */
  pendingSuccessor: optional(
    object({
      title: text,
      stage: text,
      since: partialDate,
      watch: day,
      evidence,
      openPoint: optional(reference('openPoints')),
    }),
  ),
};

/**
 * A norm, document or event that commitments rest on or speak of: `statute` (constitutions included) and `regulation` (DPV
 * `Law`), `guidance` (DPV `Guideline`), `standard` (DPV `Standard`), `agreement` (DPV `LegalAgreement`), `case`, `publication` (OSCAL `report`).
 */
export const instrument = tagged('kind', {
  statute: object({ ...lawFields, rank: oneOf('constitution', 'act') }),
  regulation: object({ ...lawFields, issuer: either(reference('authorities'), object({ none: text })) }),
  guidance: object({
    ...instrumentCommon,
    issuer: reference('authorities'),
    accompanies: list(reference('instruments')),
    officialTexts: list(link),
  }),
  standard: object({
    ...instrumentCommon,
    issuer: text,
    type: oneOf('management-system', 'code-of-practice', 'attestation', 'framework', 'vocabulary'),
    /** Whether conformity can be certified; an attestation is an opinion for a period, not a certificate. */
    certifiable: boolean,
    editions: nonEmpty(
      object({
        edition: text,
        published: optional(partialDate),
        withdrawn: optional(partialDate),
        remark: optional(text),
        evidence,
      }),
    ),
  }),
  agreement: object({
    ...instrumentCommon,
    parties: text,
    type: oneOf('terms', 'data-processing-agreement', 'amendment'),
    editions: list(object({ edition: text, effective: partialDate, remark: optional(text), evidence })),
  }),
  case: object({
    ...instrumentCommon,
    /** The courts it went through, first to last; the outcome that stands is the last one's. */
    path: nonEmpty(
      object({
        court: text,
        docket: text,
        date: partialDate,
        outcome: text,
        /** Whether that decision still stands. */
        standing: oneOf('stands', 'reversed', 'vacated', 'vacated-as-moot', 'overtaken'),
        evidence,
      }),
    ),
    statutes: list(reference('instruments')),
  }),
  publication: object({
    ...instrumentCommon,
    publisher: text,
    /** How often it is promised to appear. */
    cadence: optional(duration),
    periods: optional(nonEmpty(object({ from: partialDate, to: partialDate, remark: optional(text), evidence }))),
    figures: optional(nonEmpty(object({ label: text, value: integer, period: text, evidence }))),
    formerHomes: optional(nonEmpty(text)),
  }),
});
export type Instrument = Infer<typeof instrument>;

/** What a legislator or a government made. */
export type Law = Extract<Instrument, { readonly kind: 'statute' | 'regulation' }>;

/** Whether an instrument is one. */
export function isLaw(one: Instrument): one is Law {
  return one.kind === 'statute' || one.kind === 'regulation';
}

// --------------------------------------------------------------------------------------------------------- services

/** The plans or tiers that a service is sold in, where a promise is limited to some of them. */
export const plans = nonEmpty(object({ id: key, title: text }));

/** A service of the provider (DPV `Service`, OSCAL component of type `service`), or an umbrella over several. */
export const service = object({
  ...common,
  /** A word for several services; it covers a member only where a source says so. */
  umbrella: boolean,
  members: optional(
    either(nonEmpty(object({ service: reference('services'), sources: nonEmpty(citation) })), unresolvedShape),
  ),
  /**
   * What a source lists as standing within the service, by name: who names such a part speaks of the service. Names alone: a promise
   * for the service is not for that reason one for each of its parts.
   */
  parts: optional(
    object({
      names: nonEmpty(text),
      /** Shorter forms that people write. */
      everyday: optional(nonEmpty(text)),
      sources: nonEmpty(citation),
    }),
  ),
  plans: optional(plans),
  formerNames: optional(nonEmpty(formerName)),
  /** Names in use besides the title, for search and for the reader. */
  alsoKnownAs: optional(nonEmpty(text)),
  lifecycle: object({
    status: oneOf('active', 'renamed', 'retired', 'not-established'),
    date: optional(partialDate),
    detail: text,
    evidence,
  }),
  partOf: optional(nonEmpty(object({ service: reference('services'), until: optional(partialDate), evidence }))),
  /**
   * Services whose names are taken for this one's, though no source says that one is the other: who uses both chooses both. It holds both ways.
   */
  apartFrom: optional(nonEmpty(reference('services'))),
  review,
});
export type Service = Infer<typeof service>;

// ------------------------------------------------------------------------------------------------------ commitments

/** A point in time as exactly as it is known. The future only where `announced`. */
export const since = either(
  object({ date: partialDate, basis: oneOf('attested', 'stated'), announced: optional(boolean) }),
  object({ notBefore: partialDate, notAfter: partialDate, basis: oneOf('attested', 'inferred') }),
);
export type Since = Infer<typeof since>;

/** What narrows a statement; it travels with every quotation of it. */
export const qualifier = object({
  id: key,
  kind: oneOf('condition', 'exclusion', 'limit'),
  text,
  /** Which part of the statement it narrows, where that is not the whole. */
  limits: optional(text),
  basis,
  /** Why it exists, as the source says; `not-stated` where it gives no reason. */
  reason: either(oneOf('not-stated'), text),
  openPoint: optional(reference('openPoints')),
});
export type Qualifier = Infer<typeof qualifier>;

/** Where, for what and for which data a statement holds (DPV `isApplicableFor`, `hasJurisdiction`, `hasPersonalData`). */
export const scope = object({
  /** `all`: the source names no limit to particular services. */
  services,
  excluded: list(
    object({
      service: reference('services'),
      basis,
      reason: either(oneOf('not-stated'), text),
      /** The circumstances of the exclusion, where it is not total. */
      where: optional(text),
    }),
  ),
  /** The plans of a service that alone are meant, where the source says so ("Enterprise only"). */
  plans: optional(nonEmpty(object({ service: reference('services'), plans: nonEmpty(key) }))),
  jurisdictions,
  dataScope: nonEmpty(reference('terms')),
  /** Where the list of services "in scope" stands, where the source limits itself to those. */
  inScopeList: either(oneOf('not-limited'), reference('instruments'), unresolvedShape),
});
export type Scope = Infer<typeof scope>;

/** The agreement that makes a statement binding (DPV `ContractualClause`). */
export const binding = object({
  instrument: reference('instruments'),
  /** What the statement is about, which picks the right successor of an agreement that was split. */
  subject: oneOf('data-protection', 'licence-terms'),
  provision: optional(either(key, unresolvedShape)),
});
export type Binding = Infer<typeof binding>;

/** In which role the provider promises something (GDPR Art. 4(7) and (8), DPV `DataController`, `DataProcessor`). */
export const role = oneOf('controller', 'processor');

/** How long data is kept (DPV `StorageDuration`), counted from what. `as-long-as-needed` where the source says no more. */
export const retention = object({ period: either(oneOf('as-long-as-needed'), duration), after: text });
export type Retention = Infer<typeof retention>;

/** How a version differs from the one before it. */
export const changeKinds = ['initial', 'editorial', 'clarifying', 'narrowing', 'broadening', 'erratum'] as const;

/** What a version makes of the one before it, and why. */
export const changeMade = object({
  kind: oneOf(...changeKinds),
  reason: text,
});

export const version = object({
  from: since,
  /** One sentence or two that stand alone when pasted elsewhere. */
  statement: text,
  qualifiers: list(qualifier),
  /** `obligation`: does; `prohibition`: never does; `assurance`: states as fact (DPV `Obligation`, `Prohibition`). */
  modality: oneOf('obligation', 'prohibition', 'assurance'),
  strength: oneOf('contractual', 'public-statement'),
  /** How we know that it is contractual, where the source does not say so in words. */
  strengthBasis: optional(oneOf('inferred')),
  binding: list(binding),
  scope,
  /** Who owes it (DPV `hasResponsibleEntity`). */
  obligor: oneOf('provider', 'customer', 'shared'),
  role: optional(role),
  /** The event that sets it off. */
  trigger: optional(text),
  /** By when. `promptly` where the source says no more. */
  timeLimit: optional(object({ within: either(oneOf('promptly'), duration), after: text })),
  /** How often. */
  frequency: optional(duration),
  retention: optional(retention),
  /** Norms that it serves or takes up. */
  supports: list(
    object({ instrument: reference('instruments'), provision: optional(key), relation, rationale: text, evidence }),
  ),
  change: changeMade,
  sources: nonEmpty(citation),
  /** The last date on which a source was seen to say so. */
  lastAttested: either(object({ date: partialDate }), object({ notBefore: partialDate, notAfter: partialDate })),
});
export type Version = Infer<typeof version>;

/**
 * How a later text stands to the wording that it is compared with. `narrower`: for less, or under more conditions; `weaker`: less firmly;
 * `in-kind`: another promise to the same end; `dropped`: it repeats what stands beside it and leaves this out.
 */
export const sightingEffect = oneOf('same', 'narrower', 'broader', 'weaker', 'stronger', 'in-kind', 'dropped');
export type SightingEffect = Infer<typeof sightingEffect>;

/** What a sighting says, wherever its text stands: a registry names the source, a published inventory its title and date. */
export const sightingFields = {
  /** The place in the text. */
  locator: text,
  /** What this text itself speaks of, which may be less than the version does, and is never read as more. */
  services,
  jurisdictions,
  customers,
  effect: sightingEffect,
  basis,
  /** What the text says, in our own words, and how that differs. */
  remark: text,
};

/** A dated text, other than the sources of a version, that says the same again, or less, or more, or leaves it out. It changes no wording. */
export const sighting = object({
  source: reference('sources'),
  /** The version that it is compared with, from 1; left out for the one that holds. */
  version: optional(integer),
  ...sightingFields,
});
export type Sighting = Infer<typeof sighting>;

/** Whom a promise is to: organisations and others who buy, people, or everyone. */
export const beneficiary = oneOf('customer', 'individual', 'public');

/** A promise to somebody outside the provider: atomic, testable, with its scope (OSCAL control statement). */
export const commitment = object({
  title: text,
  topic: reference('topics'),
  principles: nonEmpty(reference('principles')),
  beneficiary,
  /** `in-force` only where a source of the last twelve months says so; `historic`: attested in the past, not known to be made today. */
  status: oneOf('draft', 'in-force', 'historic', 'replaced', 'withdrawn'),
  replacedBy: optional(nonEmpty(reference('commitments'))),
  /** When and why it stopped being promised; asked for where the status is `withdrawn`. */
  withdrawn: optional(object({ date: partialDate, reason: text, sources: optional(nonEmpty(citation)) })),
  formerAddresses: optional(nonEmpty(text)),
  related: optional(nonEmpty(reference('commitments'))),
  /** Oldest first. What can change lies here; what can't, outside. */
  versions: nonEmpty(version),
  sightings: optional(nonEmpty(sighting)),
  responsibilities: list(reference('responsibilities')),
  remarks: optional(nonEmpty(remark)),
  links: optional(nonEmpty(link)),
  openPoints: optional(nonEmpty(reference('openPoints'))),
  review,
});
export type Commitment = Infer<typeof commitment>;

// -------------------------------------------------------------------------------------------- questions and absences

/**
 * A question as customers ask it, with the short answer that the registry gives. Only commitments promise: the answer names
 * each that it rests on by its token, and what narrows them is shown below it.
 */
export const question = object({
  /** The question. */
  title: text,
  /** The same in other words, as customers ask it too: a search for them finds it. */
  wordings: nonEmpty(text),
  answer: markdown,
  /** The answer in a line, for a list that leads to it: no more than the answer says, and no token. */
  short: optional(text),
  /** Whom the answer is for. */
  customers,
  services,
  jurisdictions,
  /** What stays with somebody else. */
  responsibilities: list(reference('responsibilities')),
  /** What a reader may expect here, and the registry does not hold. */
  absences: list(reference('absences')),
  review,
});
export type Question = Infer<typeof question>;

/** What a visitor may expect and the registry does not hold: not a word on whether it is promised elsewhere. */
export const absence = object({
  title: text,
  about: oneOf('law', 'place', 'service', 'subject', 'document'),
  /** Other words by which a visitor looks for it. */
  wordings: list(text),
  /** What is not held. */
  summary: text,
  /** Why not. */
  reason: text,
  /** What comes nearest here, and where to look instead. */
  instead: markdown,
  links: optional(nonEmpty(link)),
  remarks: optional(nonEmpty(remark)),
  review,
});
export type Absence = Infer<typeof absence>;

// ------------------------------------------------------------------------------------------------- responsibilities

/** What lies with somebody other than the provider, and what the provider reserved for itself (OSCAL `responsibility`). */
export const responsibility = object({
  ...common,
  effect: oneOf('duty', 'request', 'relief', 'right', 'reserved-right'),
  /** Whose duty, relief or right. */
  party: oneOf('customer', 'individual', 'provider'),
  /** All of them must hold. */
  conditions: list(text),
  restsOn: list(object({ instrument: reference('instruments'), provision: optional(key) })),
  /** Commitments without which it would not hold. */
  dependsOn: list(reference('commitments')),
  services,
  jurisdictions,
  review,
});
export type Responsibility = Infer<typeof responsibility>;

// --------------------------------------------------------------------------------------------------- certifications

/** A certificate or report that somebody else gave the provider, for some services and a time (DPV `Certification`). */
export const certification = object({
  ...common,
  /** The standard that was certified or reported against. */
  instrument: reference('instruments'),
  /** Its edition, as the certificate names it. */
  edition: optional(text),
  /** A certificate holds until it expires; a report is an opinion on a time that is over. */
  type: oneOf('certificate', 'report'),
  /** Which kind of report: `Type 2`. */
  reportType: optional(text),
  issuer: text,
  issued: optional(partialDate),
  /** The last day of a certificate. */
  expires: optional(partialDate),
  /** The time that a report speaks of. */
  period: optional(object({ from: partialDate, to: partialDate })),
  services,
  jurisdictions,
  review,
});
export type Certification = Infer<typeof certification>;

// ---------------------------------------------------------------------------------------------------- subprocessors

/** Somebody whom the provider engages to process customers' data (DPV `SubProcessor`, GDPR Art. 28(2) and (4)). */
export const subprocessor = object({
  ...common,
  /** The places in which it processes. */
  places: nonEmpty(reference('jurisdictions')),
  purpose: text,
  services,
  /** The kinds of data that it gets to see. */
  data: optional(nonEmpty(reference('terms'))),
  /** Since when; many lists do not say. */
  since: either(partialDate, unresolvedShape),
  until: optional(partialDate),
  review,
});
export type Subprocessor = Infer<typeof subprocessor>;

// ----------------------------------------------------------------------------------------------------------- claims

/** A sentence of the publisher that promises nothing, or of which only a fact can be true. Never citable as a commitment. */
export const claim = object({
  ...common,
  nature: oneOf('description', 'assessment', 'statistic', 'belief', 'position', 'capability', 'event'),
  /** When it was said. */
  asOf: since,
  /** Whether it can still be read as true, and since when not. */
  standing: oneOf('undisputed', 'outdated', 'not-confirmed'),
  standingDetail: optional(text),
  about: list(reference('instruments')),
  topic: optional(reference('topics')),
  /** The parts that an assessment names. */
  covers: optional(nonEmpty(text)),
  services,
  jurisdictions,
  review,
});
export type Claim = Infer<typeof claim>;

// ------------------------------------------------------------------------------------------------------------ terms

/** A word of the source or of the field, with the standard term that it maps to. */
export const term = object({
  title: text,
  /** In our own words. */
  definition: text,
  /** Whether the source page defines it. */
  definedInSource: boolean,
  synonyms: list(text),
  standardTerms: list(
    object({ scheme: oneOf('dpv', 'iso-29100', 'gdpr', 'pipeda', 'oscal', 'aicpa'), term: text, relation, evidence }),
  ),
  perJurisdiction: list(
    object({ jurisdiction: reference('jurisdictions'), term: text, language, gloss: optional(text), evidence }),
  ),
  sources: nonEmpty(citation),
  remarks: optional(nonEmpty(remark)),
  openPoints: optional(nonEmpty(reference('openPoints'))),
});
export type Term = Infer<typeof term>;

// ------------------------------------------------------------------------------------------------------ open points

/** A question that a person has to settle. */
export const openPoint = object({
  title: text,
  /** What is known on either side. */
  detail: text,
  /** Who could settle it, or where the answer stands. */
  whoSettles: text,
  opened: day,
});
export type OpenPoint = Infer<typeof openPoint>;

// ---------------------------------------------------------------------------------------------------------- sources

/** What was read where an address may change: a copy in an archive, or a state of a repository (`commit`: its hash). */
export const copy = { address: url, commit: optional(key), date: partialDate };

/** A document that facts were taken from (OSCAL back-matter `resource`). */
export const source = object({
  title: text,
  publisher: text,
  type: oneOf('provider-page', 'provider-document', 'official-text', 'secondary', 'archive-copy'),
  language,
  url: either(url, unresolvedShape),
  /** When the document was published or says it was last changed, as exactly as known. */
  dated: either(
    object({ date: partialDate }),
    object({ notBefore: partialDate, notAfter: partialDate }),
    unresolvedShape,
  ),
  copy: optional(object(copy)),
  /** What the document is about; asked for where it is named as a sighting, which can't be about more. */
  about: optional(object({ services, jurisdictions, customers })),
  /** When we, or those whose notes we rely on, last read it. */
  accessed: partialDate,
  summary: text,
  /** For a page kept with line numbers: each line that is not blank, and blank ones that lost a heading. */
  lines: optional(
    object({
      count: integer,
      list: nonEmpty(
        object({
          line: integer,
          /** What stands there, in our words. */
          gist: text,
          /** Set where no entry rests on the line: why it is page furniture. */
          furniture: optional(text),
          /** The line is blank where a heading or a link was lost. */
          lost: optional(boolean),
        }),
      ),
    }),
  ),
  remarks: optional(nonEmpty(remark)),
});
export type Source = Infer<typeof source>;

// --------------------------------------------------------------------------------------------------------- registry

/** Kind → the type of its entries. */
export interface EntryOf {
  readonly principles: Principle;
  readonly topics: Topic;
  readonly jurisdictions: Jurisdiction;
  readonly authorities: Authority;
  readonly instruments: Instrument;
  readonly services: Service;
  readonly commitments: Commitment;
  readonly questions: Question;
  readonly absences: Absence;
  readonly responsibilities: Responsibility;
  readonly certifications: Certification;
  readonly subprocessors: Subprocessor;
  readonly claims: Claim;
  readonly terms: Term;
  readonly openPoints: OpenPoint;
  readonly sources: Source;
}

/** Entries of a kind by id, all of them or those of one file: what a file of a registry `satisfies`. */
export type Entries<K extends Kind> = Readonly<Partial<Record<IdOf[K], EntryOf[K]>>>;

/** Kind → the shape of its entries. */
export const shapes: { readonly [K in Kind]: Shape<EntryOf[K]> } = {
  principles: principle,
  topics: topic,
  jurisdictions: jurisdiction,
  authorities: authority,
  instruments: instrument,
  services: service,
  commitments: commitment,
  questions: question,
  absences: absence,
  responsibilities: responsibility,
  certifications: certification,
  subprocessors: subprocessor,
  claims: claim,
  terms: term,
  openPoints: openPoint,
  sources: source,
};

/**
 * All entries, by kind and id, in page order. Keys are plain strings: a registry may come as JSON, so that a look-up
 * may find nothing and callers say what then.
 */
export type Registry = { readonly [K in Kind]: Readonly<Record<string, EntryOf[K]>> };

export type { PartialDate };
