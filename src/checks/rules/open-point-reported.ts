import { entriesOf, entryOf, textLeavesOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** Everything that is open is told, and every open point belongs to an entry. */
export const openPointReported: Rule = {
  id: 'open-point-reported',
  description: 'Everything that is open is listed, and every open point belongs to an entry.',
  why: 'Nothing is guessed to please a check; what is not known is said, so that somebody can settle it. An open point that no entry names is shown to no reader of the entry it is about.',
  level: 'warning',
  needsAll: true,
  unit: 'open questions',
  example: {
    bad: "openPoints: { 'edition-in-force': { title: 'Which edition stands' } }",
    good: "openPoints: { 'devices-bill': { title: 'Whether the bill passes' } }",
    message:
      'Unexpected open point "edition-in-force" that no entry names, expected it under "openPoints" of the entries that it is about; take it out where it is settled',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    const named = new Set<string>();
    for (const { leaf, value } of textLeavesOf(registry, 'reference')) if (leaf.kind === 'openPoints') named.add(value);
    for (const { value, at } of textLeavesOf(registry, 'text'))
      if (at.at(-1) === 'unresolved')
        findings.push({ place: { at: at.slice(0, -1) }, message: `Open: ${value}`, level: 'info' });
    for (const { version, at } of versionsOf(registry)) {
      for (const { item, at: where } of itemsAt(version.qualifiers, [...at, 'qualifiers'])) {
        if (item.basis !== 'ambiguous') continue;
        const title = entryOf(registry, 'openPoints', item.openPoint)?.title;
        const question = title ? ` (${title})` : '';
        const message = `Open: the qualifier "${item.id}" can be read in more than one way${question}`;
        findings.push({ place: { at: where }, message, level: 'info' });
      }
    }
    const openPoints = entriesOf(registry, 'openPoints').map(([id]) => id);
    const examined = findings.length + openPoints.length;
    for (const id of openPoints) {
      if (named.has(id)) continue;
      const message = `Unexpected open point "${id}" that no entry names, expected it under "openPoints" of the entries that it is about; take it out where it is settled`;
      findings.push({ place: { at: ['openPoints', id] }, message });
    }
    return { examined, findings };
  },
};
