/** Why there is no citation, and what can be cited instead. */

/** Something that can be cited instead. */
export interface Offer {
  readonly token: string;
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly permalink: string;
}

/**
 * Why there is no citation. The `unknown` ones are mistakes of the request; `claim`: it promises nothing; `draft`, `withdrawn`
 * and `replaced`: its status; `not-covered`: the version does not hold, or is not known to hold, for what was asked;
 * `uncertain` and `before-first`: no version is known to have held on the day; `not-held`: another version did than the one
 * asked for; `ahead`: it is announced, and no version holds yet.
 */
export type RefusalKind =
  | 'unknown-id'
  | 'unknown-version'
  | 'unknown-service'
  | 'unknown-plan'
  | 'unknown-jurisdiction'
  | 'unknown-day'
  | 'claim'
  | 'draft'
  | 'withdrawn'
  | 'replaced'
  | 'not-covered'
  | 'uncertain'
  | 'before-first'
  | 'not-held'
  | 'ahead';

export interface Refusal {
  readonly kind: RefusalKind;
  /** A sentence or two for the reader. */
  readonly reason: string;
  readonly offers: readonly Offer[];
  /** What the offers have in common with it, where they are offered because they cover what it does not. */
  readonly shared?: keyof typeof sharedWords;
}

/** What is answered where there is no citation. */
export interface Refused {
  readonly refusal: Refusal;
}

export function refuse(kind: RefusalKind, reason: string, offers: readonly Offer[] = []): Refused {
  return { refusal: { kind, reason, offers } };
}

/** What stands above the offers of a refusal. */
export function offersInWords({ kind, shared }: Refusal): string {
  if (shared !== undefined) return sharedWords[shared];
  return kind === 'uncertain' ? 'Cite one of:' : 'Can be cited instead:';
}

const sharedWords = {
  topic: 'On the same subject, these do cover it. They promise something else, so read them first:',
  principle: 'Others that share a principle with it do cover it. They promise something else, so read them first:',
  scope: 'Others do cover it. They promise something else, so read them first:',
} as const;

/** A reason with the title of what is refused in place of its id: where it stands by itself, a token would be taken for a citation. */
export function reasonWithoutId(reason: string, id: string, title: string): string {
  return reason.replace(new RegExp(`\\b${id}(?:@\\d+)?(?!\\d)`, 'g'), `“${title}”`);
}
