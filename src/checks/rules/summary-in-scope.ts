import { quotedList } from '../../language/message.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { idsOf } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf, membersOf } from '../entries.ts';
import { textPassage } from '../prose/passage.ts';
import { placesAmong } from '../prose/places.ts';
import { providerSource } from '../prose/providers.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { Finding, Rule } from '../rule.ts';

/** A summary names the places and services that the fields of its entry have. */
export const summaryInScope: Rule = {
  id: 'summary-in-scope',
  description:
    'The summary of a claim, responsibility, certificate or subprocessor holds for no place beside its own, and that of a service says of no place the opposite of what the place lists.',
  why: 'Lists show the summary, and filters go by the field. A reader in one country is shown what was said for another.',
  level: 'error',
  needsAll: true,
  unit: 'summaries',
  example: {
    bad: "claims: { 'EX-CLM-9': { title: 'Files in Norland', summary: 'In Southmark, customers can use Contoso Files.', services: ['files'], jurisdictions: ['xn'] } }",
    good: "claims: { 'EX-CLM-9': { title: 'Files in Norland', summary: 'In Norland, customers can use Contoso Files.', services: ['files'], jurisdictions: ['xn'] } }",
    message: 'Unexpected place "Southmark" in a summary that holds for "xn", expected the same places in both',
  },
  check({ registry }) {
    const provider = providerSource(registry);
    const find = registryNames(registry);
    const texts = [...scoped(registry), ...services(registry)];
    const findings = texts.flatMap(({ summary, at, holdsIn, excludedIn }): Finding[] => {
      const passage = textPassage(summary, at);
      return sentencesOf(passage.own).flatMap(({ text, start }): Finding[] => {
        if (/\b(?:example|law|court|whether)\b/i.test(text)) return [];
        return placesAmong(text, find(text), provider).flatMap(
          ({ ids, role, text: place, start: offset }): Finding[] => {
            const denied =
              role === 'excepted' ||
              /\bnot\s+(?:for|in)\s+(?:[^.;]*\b(?:and|or)\s+)?(?:the\s+)?$/i.test(text.slice(0, offset));
            if (role === 'mentioned') return [];
            const problem = denied ? excludedIn(ids) : holdsIn(ids);
            return problem === undefined
              ? []
              : [{ place: passage.place(start + offset), message: `Unexpected place "${place}" ${problem}` }];
          },
        );
      });
    });
    return { examined: texts.length, findings };
  },
};

interface Summary {
  readonly summary: string;
  readonly at: Path;
  /** What is wrong where the summary holds in one of these places; `undefined` where nothing is. */
  readonly holdsIn: (places: readonly string[]) => string | undefined;
  /** The same where it leaves them out. */
  readonly excludedIn: (places: readonly string[]) => string | undefined;
}

function scoped(registry: Registry): Summary[] {
  const kinds = ['claims', 'responsibilities', 'certifications'] as const;
  return kinds.flatMap((kind) =>
    entriesOf(registry, kind).flatMap(([id, { summary, jurisdictions }]): Summary[] => {
      const own: readonly string[] = idsOf(jurisdictions);
      if (own.length === 0) return [];
      const parents = own.flatMap((one) => entryOf(registry, 'jurisdictions', one)?.parent ?? []);
      return [
        {
          summary,
          at: [kind, id, 'summary'],
          holdsIn: (places) =>
            places.some((one) => own.includes(one) || parents.some((parent) => parent === one))
              ? undefined
              : `in a summary that holds for ${quotedList(own)}, expected the same places in both`,
          excludedIn: (places) =>
            places.some((one) => own.includes(one))
              ? `as left out by a summary that holds for ${quotedList(own)}, expected the same places in both`
              : undefined,
        },
      ];
    }),
  );
}

function services(registry: Registry): Summary[] {
  return entriesOf(registry, 'services').map(([id, { summary }]) => {
    const lists = (place: string) => entryOf(registry, 'jurisdictions', place)?.serviceLists ?? [];
    // A place may list what a word for several services stands for.
    const own: readonly string[] = [id, ...membersOf(registry, id)];
    const listed = (place: string) => lists(place).some((list) => list.services.some((one) => own.includes(one)));
    return {
      summary,
      at: ['services', id, 'summary'],
      holdsIn: (places) =>
        places.every((one) => lists(one).length > 0 && !listed(one))
          ? `in the summary of "${id}", expected one whose lists of services name it`
          : undefined,
      excludedIn: (places) =>
        places.some(listed)
          ? `as left out by the summary of "${id}", expected none whose list of services names it`
          : undefined,
    };
  });
}
