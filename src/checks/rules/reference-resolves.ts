import { didYouMean, quotedList } from '../../language/message.ts';
import { isObject, type Path } from '../../model/shapes/walk.ts';
import { arrayOf, entriesOf, leavesOf, versionsOf } from '../entries.ts';
import { entryOf, objectsIn } from '../items.ts';
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
  example: { bad: "principles: ['contrl']", good: "principles: ['control']" },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { leaf, value, at } of leavesOf(registry)) {
      if (leaf.type !== 'reference' || typeof value !== 'string') continue;
      examined++;
      const entries = registry[leaf.kind] ?? {};
      if (Object.hasOwn(entries, value)) continue;
      const hint = findings.length < hints ? didYouMean(value, Object.keys(entries)) : '';
      findings.push({
        place: { at },
        message: `Unexpected reference "${value}", expected the id of an entry of ${leaf.kind}${hint}`,
      });
    }
    for (const { instrument, provision, at } of provisionsNamed(registry)) {
      examined++;
      const provisions = objectsIn(entryOf(registry, 'instruments', instrument)?.provisions, []).flatMap(({ item }) =>
        typeof item.id === 'string' ? [item.id] : [],
      );
      if (provisions.includes(provision)) continue;
      const expected = provisions.length === 0 ? 'none, as it lists none' : quotedList(provisions);
      findings.push({
        place: { at },
        message: `Unexpected provision "${provision}" of "${instrument}", expected ${expected}${didYouMean(provision, provisions)}`,
      });
    }
    return { examined, findings };
  },
};

interface NamedProvision {
  readonly instrument: string;
  readonly provision: string;
  readonly at: Path;
}

/** Every pair of instrument and provision, wherever an entry names one. */
function provisionsNamed(registry: CheckContext['registry']): NamedProvision[] {
  const found: NamedProvision[] = [];
  const collect = (list: readonly unknown[], at: Path) => {
    for (const [index, item] of list.entries()) {
      if (!isObject(item) || typeof item.instrument !== 'string' || typeof item.provision !== 'string') continue;
      if (!Object.hasOwn(registry.instruments ?? {}, item.instrument)) continue;
      found.push({ instrument: item.instrument, provision: item.provision, at: [...at, index, 'provision'] });
    }
  };
  for (const { version, at } of versionsOf(registry)) {
    collect(arrayOf(version.binding), [...at, 'binding']);
    collect(arrayOf(version.supports), [...at, 'supports']);
  }
  for (const [id, { restsOn }] of entriesOf(registry, 'responsibilities'))
    collect(arrayOf(restsOn), ['responsibilities', id, 'restsOn']);
  for (const [id, { mappings }] of entriesOf(registry, 'principles'))
    collect(arrayOf(mappings), ['principles', id, 'mappings']);
  return found;
}
