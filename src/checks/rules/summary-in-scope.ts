import { quotedList } from '../../language/message.ts';
import type { NameFinder } from '../../language/names/name-finder.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { idsOf, type Kind } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf, membersOf } from '../entries.ts';
import { textPassage } from '../prose/passage.ts';
import { enclosingPlaces } from '../prose/enclosing-places.ts';
import { placesAmong } from '../prose/places.ts';
import { providerSource } from '../prose/providers.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { Finding, Rule } from '../rule.ts';

/** A summary names the places and services that the fields of its entry have. */
export const summaryInScope: Rule = {
  id: 'summary-in-scope',
  description:
    'The summary of a claim, responsibility, certificate or subprocessor holds for no place and names no service beside its own, that of a service says of no place the opposite of what the place lists, and that of a place does not name others in its stead.',
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
    return {
      examined: texts.length,
      findings: [...findings, ...otherServices(registry, find), ...otherPlaces(registry, find)],
    };
  },
};

/** Where a sentence leaves something out, or compares, the services that it names are not those that it is for. */
const leavesOut = /\b(?:not|no|nor|except|exclud\p{L}*|left out|other than|unlike|instead|than|only|alone|part of)\b/iu;

/** Services that the summary of a scoped entry names beside its own. */
function otherServices(registry: Registry, find: NameFinder<Kind>): Finding[] {
  return scopedKinds.flatMap((kind) =>
    entriesOf(registry, kind).flatMap(([id, { summary, services }]): Finding[] => {
      const own = idsOf(services);
      if (own.length === 0) return [];
      const within = new Set<string>(own.flatMap((one) => [one, ...membersOf(registry, one)]));
      return sentencesOf(textPassage(summary, [kind, id, 'summary']).own).flatMap(({ text, start }) =>
        leavesOut.test(text)
          ? []
          : find(text).flatMap(({ refs, start: offset, text: name }): Finding[] => {
              const named = refs.filter((ref) => ref.kind === 'services');
              const isOwn = named.some(
                (ref) => within.has(ref.id) || membersOf(registry, ref.id).some((one) => within.has(one)),
              );
              if (named.length === 0 || isOwn) return [];
              const message = `Unexpected service "${name}" in a summary that is for ${quotedList(own)}, expected the same services in both`;
              return [{ place: { at: [kind, id, 'summary'], offset: start + offset }, message }];
            }),
      );
    }),
  );
}

/** Places whose summary names others, and neither themselves nor what they are a part of; a union is told by what it is compared with. */
function otherPlaces(registry: Registry, find: NameFinder<Kind>): Finding[] {
  return entriesOf(registry, 'jurisdictions').flatMap(([id, { summary, members = [] }]): Finding[] => {
    const named = find(summary).flatMap(({ refs, continued, text, start }) => {
      const ids = refs.filter(({ kind }) => kind === 'jurisdictions').map((ref): string => ref.id);
      return continued || ids.length === 0 ? [] : [{ ids, text, start }];
    });
    const [first] = members.length > 0 ? [] : named;
    const own = enclosingPlaces(registry, id);
    // A province under the wrong country has its own finding, for its id.
    const isOwn = (one: string) =>
      own.includes(one) || id.startsWith(`${one}-`) || enclosingPlaces(registry, one).includes(id);
    if (!first || named.some(({ ids }) => ids.some(isOwn))) return [];
    const message = `Unexpected place "${first.text}" in the summary of "${id}", expected its own name`;
    return [{ place: { at: ['jurisdictions', id, 'summary'], offset: first.start }, message }];
  });
}

interface Summary {
  readonly summary: string;
  readonly at: Path;
  /** What is wrong where the summary holds in one of these places; `undefined` where nothing is. */
  readonly holdsIn: (places: readonly string[]) => string | undefined;
  /** The same where it leaves them out. */
  readonly excludedIn: (places: readonly string[]) => string | undefined;
}

const scopedKinds = ['claims', 'responsibilities', 'certifications', 'subprocessors'] as const;

function scoped(registry: Registry): Summary[] {
  return scopedKinds.flatMap((kind) =>
    entriesOf(registry, kind).flatMap(([id, entry]): Summary[] => {
      const { summary } = entry;
      const own: readonly string[] = 'places' in entry ? entry.places : idsOf(entry.jurisdictions);
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
