import { blanked } from '../../language/letters.ts';
import { quotedList } from '../../language/message.ts';
import type { Mention } from '../../language/names/name-finder.ts';
import { type PhraseTable, phraseTable } from '../../language/phrase-table.ts';
import type { Kind } from '../../model/ids.ts';
import { idsOf } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf, type LocatedVersion, membersOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Passage } from '../prose/passage.ts';
import { registryNames } from '../prose/registry-names.ts';
import { absoluteWordIn } from '../prose/strength/absolute-words.ts';
import { below, narrowingSentences, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

const raw = String.raw;

/** The services that the words name are those of the scope. */
export const serviceInScope: Rule = {
  id: 'service-in-scope',
  description:
    'A service that a statement or its qualifiers name, or leave out, stands in its scope accordingly, and the other way round.',
  why: 'Whether a promise covers a service is answered from the scope. A service that only the sentence names is covered on paper and not in the answer, or the reverse.',
  level: 'error',
  needsAll: true,
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-1': { versions: [{ statement: 'By contract, Contoso deletes the customer data of Contoso Files and Contoso Mail within 90 days after a subscription ends.', scope: { services: ['files'] } }] } }",
    good: "commitments: { 'EX-DATA-1': { versions: [{ statement: 'By contract, Contoso deletes the customer data of Contoso Files and Contoso Mail within 90 days after a subscription ends.', scope: { services: ['files', 'mail'] } }] } }",
    message: 'Unexpected service "Contoso Mail" in the words, expected "files", the services of the scope',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    return { examined: versions.length, findings: versions.flatMap((located) => problems(registry, located)) };
  },
};

/** A service that the words name. */
interface NamedService {
  readonly ids: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly passage: Passage;
  /** Whether the words leave it out. */
  readonly leftOut: boolean;
  /** Whether the words say that it is meant, and not only that it has to do with an exclusion. */
  readonly meant: boolean;
}

/** Before a service that the words leave out. */
export const exceptBefore: PhraseTable = phraseTable(
  'i',
  (phrase) => raw`\b${phrase}(?:[\s,]|\b(?:and|or|in|for|from|the|of|services?)\b)*$`,
  [
    ['except(?:ing)?', 'All services except for '],
    [raw`with\s+the\s+exception\s+of`, 'Every service, with the exception of '],
    [raw`other\s+than`, 'Services other than '],
    [raw`apart\s+from`, 'All apart from '],
    ['excluding', 'All, excluding '],
    ['excludes?', 'It excludes '],
    [raw`but\s+not`, 'Contoso Mail, but not '],
    [raw`(?:everywhere|anywhere|(?:all|every|any)(?:\s+other)?(?:\s+services?)?)\s+but`, 'All services but '],
    [raw`save\s+for`, 'All save for '],
    ['without', 'All without '],
  ],
);
const notHoldingBefore =
  /\b(?:do(?:es)?|did|may|might|will|shall)\s+not\s+(?:hold|apply|cover|reach|extend|include|take\s+in)\b/i;
const leftOutAfter = /\b(?:is|are|was|were|be)\s+(?:left\s+out|excluded|not\s+(?:covered|included|named|meant))\b/i;
const onlyThese = /\b(?:only|alone)\b/i;

function problems(registry: Registry, located: LocatedVersion): Finding[] {
  const { scope } = located.version;
  const all = scope.services === 'all';
  const services: readonly string[] = idsOf(scope.services);
  const exclusions = itemsAt(scope.excluded, below(located, 'scope', 'excluded'));
  const excluded = exclusions.map(({ item }): string => item.service);
  const named = namedServices(registry, located);
  const findings: Finding[] = [];
  for (const { ids, text, start, passage, leftOut, meant } of named) {
    const place = passage.place(start);
    if (leftOut) {
      if (ids.some((id) => excluded.includes(id))) continue;
      const message = `Unexpected service "${text}" as left out by the words alone, expected it in scope.excluded too`;
      findings.push({ place, message });
    } else if (meant && !ids.some((id) => services.includes(id) || isSpelledOut(registry, id, services))) {
      const expected = all
        ? `a scope that names it, or words that fit every service (scope.services is "all")`
        : `${quotedList(services)}, the services of the scope`;
      findings.push({ place, message: `Unexpected service "${text}" in the words, expected ${expected}` });
    }
  }
  const mentioned = mentionedServices(registry, located);
  for (const [index, id] of services.entries()) {
    const service = entryOf(registry, 'services', id);
    if (!service || service.umbrella || mentioned.has(id) || isWithin(registry, id, mentioned)) continue;
    const message = `Unexpected service "${id}", expected one that the statement or a qualifier names`;
    findings.push({ place: { at: below(located, 'scope', 'services', index) }, message });
  }
  // Under an absolute word this is the graver fault of another rule.
  if (absoluteWordIn(located.version.statement)) return findings;
  for (const { item, at } of exclusions) {
    if (!entryOf(registry, 'services', item.service) || mentioned.has(item.service)) continue;
    const message = `Unexpected excluded service "${item.service}", expected one that the statement or a qualifier names`;
    findings.push({ place: { at: [...at, 'service'] }, message });
  }
  return findings;
}

function namedServices(registry: Registry, located: LocatedVersion): NamedService[] {
  const find = registryNames(registry);
  const statement = statementOf(located);
  const inSentence = (passage: Passage, text: string, offset: number, exclusion: boolean): NamedService[] => {
    const mentions = find(text).filter((mention) => isService(mention, text));
    const without = blanked(text, mentions);
    return mentions.map((mention) => {
      const before = without.slice(0, mention.start);
      const after = without.slice(mention.end);
      const out = exceptBefore.pattern.test(before) || notHoldingBefore.test(before) || leftOutAfter.test(after);
      const named = exclusion && onlyThese.test(text);
      const ids = mention.refs.flatMap(({ kind, id }) => (kind === 'services' ? [id] : []));
      return {
        ids,
        text: mention.text,
        start: mention.start + offset,
        passage,
        leftOut: out || (exclusion && !named),
        meant: !exclusion || named,
      };
    });
  };
  return [
    ...inSentence(statement, statement.own, 0, false),
    ...qualifiersOf(located)
      .filter(({ passage }) => find(passage.own).length > 0)
      .flatMap(({ kind, passage }) =>
        narrowingSentences(passage).flatMap(({ text, start }) =>
          inSentence(passage, text, start, kind === 'exclusion' && !isExplanation(text)),
        ),
      ),
  ];
}

/** Every service that the words mention at all, be it in what they tell of a source. */
function mentionedServices(registry: Registry, located: LocatedVersion): ReadonlySet<string> {
  const find = registryNames(registry);
  const words = [statementOf(located), ...qualifiersOf(located).map(({ passage }) => passage)];
  const mentions = words.flatMap(({ own }) => find(own).filter((mention) => isService(mention, own)));
  return new Set(mentions.flatMap(({ refs }) => refs.flatMap(({ kind, id }) => (kind === 'services' ? [id] : []))));
}

/** A second sentence that explains an exclusion leaves nothing out by itself. */
function isExplanation(sentence: string): boolean {
  return /^\s*(?:We|The\s+(?:exclusion|sentence|words?))\b/.test(sentence);
}

/** Whether a mention is of a service, and not the beginning of a longer name or an ordinary word. */
function isService({ refs, continued, text, end }: Mention<Kind>, sentence: string): boolean {
  if (continued || !refs.some(({ kind }) => kind === 'services')) return false;
  return /\s/.test(text) || !/^\s+of\b/.test(sentence.slice(end));
}

/** Whether a list names every member of an umbrella in its place. */
function isSpelledOut(registry: Registry, umbrella: string, services: readonly string[]): boolean {
  const members = membersOf(registry, umbrella);
  return members.length > 0 && members.every((id) => services.includes(id));
}

function isWithin(registry: Registry, id: string, mentioned: ReadonlySet<string>): boolean {
  return [...mentioned].some((umbrella) => membersOf(registry, umbrella).includes(id));
}
