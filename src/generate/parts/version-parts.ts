/** The parts of a page that show one version of a commitment: the living page and the version's own have them in common. */

import { whenInWords } from '../../language/dates-in-words.ts';
import { currentVersion } from '../../model/current-version.ts';
import type { Commitment, Qualifier, Registry, Version } from '../../model/schema.ts';
import { qualifierWords, statusWords, strengthMeaning, strengthWords } from '../../model/words.ts';
import { type Block, element, inline, join, line, p, strong } from '../nodes/nodes.ts';
import { basisMark, entryLink, type Fact, idLink } from './parts.ts';
import { bindingFacts, scopeFacts } from './scope.ts';
import { durationInWords, modalityWords, obligorWords, titleOf } from './words.ts';

/** For previews of a link: the statement goes nowhere without what narrows it and when it was said. */
export function describe(commitment: Commitment, version: Version): string {
  const narrowed = version.qualifiers.map(({ kind, text }) => `${qualifierWords[kind]}: ${text}`);
  return [version.statement, ...narrowed, seen(commitment, version)].join(' ');
}

/** Status and strength as badges. */
export function badges(
  commitment: Commitment,
  { strength } = currentVersion(commitment),
): { text: string; style: string }[] {
  return [
    { text: statusWords[commitment.status], style: `status-${commitment.status}` },
    { text: strengthWords[strength], style: `strength-${strength}` },
  ];
}

/** What a reader has to know before the words; nothing where there is nothing to say. */
export function banner(...paragraphs: readonly Block[]): Block[] {
  if (paragraphs.length === 0) return [];
  return [element('section', { className: 'banner', 'aria-label': 'Before you rely on this' }, ...paragraphs)];
}

/** That a commitment is not made any more, and what took its place; or that it is not made yet. */
export function ending(registry: Registry, { status, replacedBy }: Commitment): Block[] {
  if (status === 'draft') return [p(strong('This is a draft.'), ' Do not cite it: its wording may change.')];
  if (status !== 'replaced' && status !== 'withdrawn') return [];
  const successors = (replacedBy ?? []).map((id) => [
    idLink('commitments', id),
    ` ${titleOf(registry, 'commitments', id)}`,
  ]);
  return [
    p(
      strong(status === 'replaced' ? 'This commitment was replaced.' : 'This commitment was withdrawn.'),
      ...(successors.length > 0 ? [' What took its place: ', ...join(successors), '.'] : []),
    ),
  ];
}

/** The statement with all its qualifiers: never one without the other. */
export function statement(registry: Registry, { statement: words, qualifiers }: Version, id = 'statement'): Block {
  return element(
    'section',
    { className: 'statement', id },
    p(words),
    ...(qualifiers.length === 0
      ? []
      : [element('ul', { className: 'qualifiers' }, ...qualifiers.map((one) => qualifierItem(registry, one)))]),
  );
}

function qualifierItem(registry: Registry, { kind, text, limits, basis, reason, openPoint }: Qualifier): Block {
  const why = reason === 'not-stated' ? 'The source states no reason.' : `Reason: ${reason}`;
  return line(
    'li',
    { className: `qualifier qualifier--${kind}` },
    strong(qualifierWords[kind]),
    ` ${text}`,
    ...basisMark(basis),
    ' ',
    inline('span', { className: 'qualifier-reason' }, limits ? `Narrows: ${limits} ` : '', why),
    ...(openPoint ? [' ', entryLink(registry, 'openPoints', openPoint, 'Open point')] : []),
  );
}

/** The date that keeps an old promise from sounding like today's. */
export function caveat(commitment: Commitment, version: Version): Block {
  return line('p', { className: 'as-of' }, seen(commitment, version));
}

function seen({ status }: Commitment, { lastAttested }: Version): string {
  const rest = status === 'historic' ? ' It is not known whether the provider says so today.' : '';
  return `Last seen in a source ${whenInWords(lastAttested)}.${rest}`;
}

/** What a version says beside its statement and qualifiers. */
export function versionFacts(registry: Registry, version: Version): Fact[] {
  const { strength, modality, obligor, trigger, timeLimit, frequency } = version;
  return [
    ['Strength', strong(strengthWords[strength]), `. ${strengthMeaning[strength]}`],
    ...bindingFacts(registry, version),
    ['Kind of promise', `${modalityWords[modality]}. Promised by: ${obligorWords[obligor].toLowerCase()}.`],
    trigger ? ['Applies when', trigger] : undefined,
    timeLimit ? ['Time limit', ...timeLimitInWords(timeLimit)] : undefined,
    frequency ? ['How often', `Every ${durationInWords(frequency)}`] : undefined,
    ...scopeFacts(registry, version),
  ];
}

/** By when, and counted from what. */
export function timeLimitInWords({ within, after }: NonNullable<Version['timeLimit']>): string[] {
  const limit = within === 'promptly' ? 'Promptly' : `Within ${durationInWords(within)}`;
  return [`${limit}; counted from: `, after];
}

/** When it was last seen, as the value of a fact. */
export function dateOf(when: Version['lastAttested']): string {
  const words = whenInWords(when);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
