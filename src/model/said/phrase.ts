/** What is said, in parts: a form that has links and marks makes them of these, any other takes the words alone. */
import type { Kind } from '../ids.ts';
import type { Basis, Instrument, Service, Unresolved } from '../schema.ts';

/** An entry that is named; its title are the words. */
export interface NamedEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
}

/** Words, an entry that they name, the mark of a basis, or what is open. */
export type SaidPart =
  | string
  | { readonly entry: NamedEntry }
  | { readonly basis: Exclude<Basis, 'explicit'> }
  | { readonly open: Unresolved };

/** Parts that follow each other without anything between. */
export type Phrase = readonly SaidPart[];

/** A term of a published vocabulary, and how a word stands to it. */
export interface StandardTerm {
  readonly scheme: string;
  readonly term: string;
  readonly relation: string;
}

/** The parts of an instrument, as far as they have titles. */
interface WithProvisions {
  readonly provisions?: readonly { readonly id: string; readonly title: string }[];
}

/** The titles of what versions name; a registry and a published inventory both hold them. */
export interface SaidNames {
  readonly services: Readonly<Record<string, Pick<Service, 'title' | 'plans'>>>;
  readonly jurisdictions: Readonly<Record<string, { readonly title: string }>>;
  readonly instruments: Readonly<Record<string, Pick<Instrument, 'title' | 'supersededBy'> & WithProvisions>>;
  readonly terms: Readonly<
    Record<string, { readonly title: string; readonly standardTerms?: readonly StandardTerm[] }>
  >;
}

/** The phrase in words alone. */
export function plainly(phrase: Phrase): string {
  return phrase.map(wordsOf).join('');
}

function wordsOf(part: SaidPart): string {
  if (typeof part === 'string') return part;
  if ('entry' in part) return part.entry.title;
  return 'basis' in part ? basisInWords(part.basis) : part.open.unresolved;
}

/** `(inferred)`, `(ambiguous)`; nothing where the source says so itself. */
export function basisInWords(basis: Basis): string {
  return basis === 'explicit' ? '' : `(${basis})`;
}

/** An entry under its title, or its id where a broken reference leaves nothing else. */
export function named<K extends keyof SaidNames>(names: Pick<SaidNames, K>, kind: K, id: string): SaidPart {
  return { entry: { kind, id, title: titleOf(names, kind, id) } };
}

export const noReason = 'The source states no reason.';

/** Why something is so, as the source says. */
export function reasonInWords(reason: string): string {
  return reason === 'not-stated' ? noReason : `Reason: ${reason}`;
}

/** The title of an entry, or its id where a broken reference leaves nothing else. */
export function titleOf<K extends string>(
  names: Readonly<Record<K, Readonly<Record<string, { readonly title: string }>>>>,
  kind: K,
  id: string,
): string {
  return names[kind][id]?.title ?? id;
}

/** The title of a part of an instrument, or its id where the instrument does not list it. */
export function provisionTitle(
  { instruments }: { readonly instruments: Readonly<Record<string, WithProvisions>> },
  instrument: string,
  provision: string,
): string {
  return instruments[instrument]?.provisions?.find(({ id }) => id === provision)?.title ?? provision;
}
