import { quotedList } from '../../language/message.ts';
import type { Registry } from '../../model/schema.ts';
import { isLaw } from '../../model/schema.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** The shortest reason that can say something. */
const shortestReason = 15;

/** Every law names who supervises it, in its own place, or says why nobody does. */
export const lawHasAuthority: Rule = {
  id: 'law-has-authority',
  description: 'Every statute and regulation names who supervises it, in its own place, or says why nobody does.',
  why: 'Whoever reads about a law wants to know whom to turn to. An authority of another country is most likely a slip, and "none" without a reason is a gap that nobody will close.',
  level: 'error',
  unit: 'laws',
  example: {
    bad: "instruments: { 'xn-data-act': { authorities: { none: 'n/a' } } }",
    good: "instruments: { 'xn-data-act': { authorities: { none: 'The courts alone apply it; no body supervises it.' } } }",
    message: 'Unexpected reason "n/a" for having no authority, expected one of at least 15 characters',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const [id, law] of entriesOf(registry, 'instruments')) {
      if (!isLaw(law)) continue;
      examined++;
      const at = ['instruments', id, 'authorities'];
      const { authorities } = law;
      if ('none' in authorities) {
        if ([...authorities.none.trim()].length >= shortestReason) continue;
        const message = `Unexpected reason "${authorities.none}" for having no authority, expected one of at least ${shortestReason} characters`;
        findings.push({ place: { at: [...at, 'none'] }, message });
        continue;
      }
      const places = placesOf(registry, law.jurisdiction);
      for (const { item: authority, at: where } of itemsAt(authorities, at)) {
        const place = entryOf(registry, 'authorities', authority)?.jurisdiction;
        if (places.length === 0 || place === undefined || places.includes(place)) continue;
        const message = `Unexpected authority "${authority}" of "${place}", expected one of the law's own place, ${quotedList(places)}`;
        findings.push({ place: { at: where }, message, level: 'warning' });
      }
    }
    return { examined, findings };
  },
};

/** The jurisdiction of a law and the one above it; an authority of either may supervise it. */
function placesOf(registry: Registry, jurisdiction: string): readonly string[] {
  const place = entryOf(registry, 'jurisdictions', jurisdiction);
  return place ? [jurisdiction, ...(place.parent === undefined ? [] : [place.parent])] : [];
}
