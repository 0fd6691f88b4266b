import { didYouMean, quotedList } from '../../language/message.ts';
import type { Unresolved } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf, textLeavesOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** Nobody reads a hint on the hundred-and-first fault, and in a large registry each costs a look at every id. */
const hints = 100;

/** Every id that an entry names is the id of an entry of that kind, and every provision exists in its instrument. */
export const referenceResolves: Rule = {
  id: 'reference-resolves',
  description:
    'Every id that an entry names is the id of an entry of that kind, and every provision exists in its instrument.',
  why: 'A reference that leads nowhere is a promise without its contract, its law or its country. TypeScript catches ids; JSON registries and provisions are caught here.',
  level: 'error',
  unit: 'references',
  example: {
    bad: "commitments: { 'EX-DATA-2': { principles: ['opennes'] } }",
    good: "commitments: { 'EX-DATA-2': { principles: ['openness'] } }",
    message: 'Unexpected reference "opennes", expected the id of an entry of principles; did you mean "openness"?',
  },
  check({ registry, given }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { leaf, value, at } of textLeavesOf(registry, 'reference')) {
      examined++;
      // An entry that is not well-formed is there all the same.
      const entries = given[leaf.kind];
      if (Object.hasOwn(entries, value)) continue;
      const hint = findings.length < hints ? didYouMean(value, Object.keys(entries)) : '';
      findings.push({
        place: { at },
        message: `Unexpected reference "${value}", expected the id of an entry of ${leaf.kind}${hint}`,
      });
    }
    for (const { instrument, provision, at } of provisionsNamed(registry)) {
      examined++;
      const provisions = (entryOf(registry, 'instruments', instrument)?.provisions ?? []).map(({ id }) => id);
      if (provisions.includes(provision)) continue;
      const expected =
        provisions.length === 0
          ? `none, as it lists none; where the text has it, add it there: provisions: [{ id: "${provision}", title, edition, evidence }]`
          : quotedList(provisions);
      findings.push({
        place: { at },
        message: `Unexpected provision "${provision}" of "${instrument}", expected ${expected}${didYouMean(provision, provisions)}`,
      });
    }
    return { examined, findings };
  },
};

interface MaybeProvision {
  readonly instrument: string;
  readonly provision?: string | Unresolved;
}

interface NamedProvision {
  readonly instrument: string;
  readonly provision: string;
  readonly at: Path;
}

/** Every pair of instrument and provision, wherever an entry names one. */
function provisionsNamed(registry: CheckContext['registry']): NamedProvision[] {
  const found: NamedProvision[] = [];
  const collect = (list: readonly MaybeProvision[], place: Path) => {
    for (const { item, at } of itemsAt(list, place))
      if (typeof item.provision === 'string' && entryOf(registry, 'instruments', item.instrument))
        found.push({ instrument: item.instrument, provision: item.provision, at: [...at, 'provision'] });
  };
  for (const { version, at } of versionsOf(registry)) {
    collect(version.binding, [...at, 'binding']);
    collect(version.supports, [...at, 'supports']);
  }
  for (const [id, { restsOn }] of entriesOf(registry, 'responsibilities'))
    collect(restsOn, ['responsibilities', id, 'restsOn']);
  for (const [id, { mappings }] of entriesOf(registry, 'principles')) collect(mappings, ['principles', id, 'mappings']);
  return found;
}
