import type { Mention, NameRef } from '../../language/names/name-finder.ts';
import { asWord, type PhraseTable, phraseTable } from '../../language/phrase-table.ts';
import { sentenceAt } from '../../language/sentences.ts';
import type { Kind } from '../../model/ids.ts';
import { namesOf } from '../../model/names.ts';
import type { Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { lastDay } from '../dates/evidence-date.ts';
import { entryOf } from '../entries.ts';
import { documentPassages } from '../prose/markdown-passages.ts';
import type { Passage } from '../prose/passage.ts';
import { registryProse } from '../prose/prose-passages.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { Finding, Rule } from '../rule.ts';

const raw = String.raw;

/** What has a name of today goes by it. */
export const deprecatedName: Rule = {
  id: 'deprecated-name',
  description:
    'A former name of a service or instrument, or an abbreviation that its bearer does not use, stands only where the sentence tells of the past or of the name.',
  why: 'A reader who searches for the name of today does not find the sentence, and takes two names for two things.',
  level: 'warning',
  needsAll: true,
  unit: 'passages',
  example: {
    language: 'mdx',
    bad: 'Contoso Post keeps letters.',
    good: 'Contoso Mail keeps letters.',
    message:
      'Unexpected former name "Contoso Post", expected "Contoso Mail", or a sentence that says that the name is a former one',
  },
  check(context) {
    const { registry } = context;
    const hint = deprecatedHint(registry);
    const findings: Finding[] = [];
    let examined = 0;
    const judge = (passage: Passage, ofEntry: (ref: NameRef<Kind>) => boolean) => {
      examined++;
      if (!hint?.test(passage.raw)) return;
      for (const mention of registryNames(registry)(passage.own)) {
        const ref = deprecatedRef(mention);
        if (!ref || ofEntry(ref) || isTold(passage, mention)) continue;
        findings.push({ place: passage.place(mention.start), message: messageFor(registry, mention, ref) });
      }
    };
    for (const { kind, id, at, passage } of registryProse(registry)) {
      if (!isProse(at)) continue;
      judge(passage, (ref) => (ref.kind === kind && ref.id === id) || isOfThatTime(registry, at, ref));
    }
    for (const passage of context.documents.flatMap(documentPassages)) if (!passage.quoted) judge(passage, () => false);
    return { examined, findings };
  },
};

const proseFields = new Set([
  'summary',
  'statement',
  'text',
  'detail',
  'definition',
  'rationale',
  'standingDetail',
  'promise',
  'gist',
  'effect',
  'reason',
  'question',
]);
/** Names and labels of documents stay as they are. */
const nameLists = new Set(['names', 'formerNames', 'sources', 'links', 'editions']);

function isProse(at: Path): boolean {
  const field = at.findLast((part) => typeof part === 'string');
  return proseFields.has(String(field)) && !at.slice(2).some((part) => nameLists.has(String(part)));
}

/** The entry that the words are a deprecated name of; `undefined` where they are also a name of today. */
function deprecatedRef({ refs }: Mention<Kind>): NameRef<Kind> | undefined {
  return refs.every(({ role }) => role === 'former' || role === 'wrong') ? refs[0] : undefined;
}

/** Words of a sentence that tells of the past, or of a name. */
export const tellsOfName: PhraseTable = phraseTable('i', asWord, [
  ['former(?:ly)?', 'It was so formerly'],
  ['previous(?:ly)?', 'The previous one'],
  ['old(?:er)?', 'The older one'],
  ['once', 'It once was so'],
  ['then', 'What it then was'],
  ['renamed', 'It renamed this'],
  [raw`was\s+(?:named|known|expanded)`, 'It was known so'],
  [raw`were\s+(?:named|known)`, 'They were known so'],
  [raw`used\s+to`, 'It used to be so'],
  ['until', 'It was so until May'],
  ['before', 'What it was before'],
  ['since', 'What it is since'],
  ['now', 'What it is now'],
  ['today', 'What it is today'],
  ['wrongly', 'It is wrongly so'],
  [raw`instead\s+of`, 'This instead of that'],
  ['named?', 'A name'],
  [raw`(?:pages?|cop(?:y|ies)|sources?|documentation|editions?|terms)\s+(?:\w+\s+)?names?`, 'The page names it'],
  ['calls?', 'It calls it so'],
  ['called', 'It is called so'],
  ['writes?', 'It writes so'],
  ['wrote', 'It wrote so'],
  [raw`abbreviat\w+`, 'An abbreviation of it'],
  [raw`(?:19|20)\d\d`, 'In 2019'],
]);

/** Whether the sentence says that the name is an old one, or gives it as a title. */
function isTold({ own, emphases, links }: Passage, { start, end }: Mention<Kind>): boolean {
  const title = emphases.some((one) => one.start <= start && end <= one.end);
  const external = links.some((one) => one.start <= start && end <= one.end && /^https?:/.test(one.url));
  return title || external || tellsOfName.pattern.test(sentenceAt(own, start).text);
}

/** Whether a version or a claim is of a time in which the name was in use. */
function isOfThatTime(registry: Registry, at: Path, ref: NameRef<Kind>): boolean {
  const [kind, id, , index] = at;
  const when =
    kind === 'commitments'
      ? lastDay(entryOf(registry, kind, String(id))?.versions[Number(index)]?.lastAttested)
      : kind === 'claims'
        ? lastDay(entryOf(registry, kind, String(id))?.asOf)
        : undefined;
  const until = formerNamesOf(registry, ref)
    .map(({ until: day }) => lastDay(day))
    .sort()
    .at(-1);
  return when !== undefined && until !== undefined && when <= until;
}

function formerNamesOf(registry: Registry, { kind, id }: NameRef<Kind>): readonly { readonly until?: string }[] {
  const entry = kind === 'services' || kind === 'instruments' ? entryOf(registry, kind, id) : undefined;
  return entry?.formerNames ?? [];
}

function messageFor(registry: Registry, { text }: Mention<Kind>, { kind, id, role }: NameRef<Kind>): string {
  const entry =
    kind === 'services' || kind === 'instruments' || kind === 'authorities' ? entryOf(registry, kind, id) : undefined;
  const what = role === 'former' ? 'former name' : 'abbreviation';
  return `Unexpected ${what} "${text}", expected "${entry?.title ?? id}", or a sentence that says that the name is a former one`;
}

/** Matches a passage that may hold a deprecated name; most hold none, and need no look-up. */
function deprecatedHint(registry: Registry): RegExp | undefined {
  const words = namesOf(registry).flatMap(({ text, ref: { role } }) =>
    role === 'former' || role === 'wrong' ? (/[\p{L}\p{N}]+/u.exec(text)?.[0] ?? []) : [],
  );
  return words.length === 0 ? undefined : new RegExp(`\\b(?:${[...new Set(words)].join('|')})`, 'iu');
}
