import { kinds } from '../../model/ids.ts';
import type { Finding, Rule } from '../rule.ts';

/** No two files give an entry of the same id. */
export const idGivenOnce: Rule = {
  id: 'id-given-once',
  description: 'No two files give an entry of the same kind and id.',
  why: 'Where files are spread into one object, the last entry silently wins and the other promise is lost, and no compiler says so.',
  level: 'error',
  unit: 'entries',
  example: {
    bad: "claims: [\n  { 'EX-CLM-2': { title: 'Ready for schools' } }, // claims/schools.ts\n  { 'EX-CLM-2': { title: 'Ready for courts' } }, // claims/courts.ts\n]",
    good: "claims: [\n  { 'EX-CLM-2': { title: 'Ready for schools' } }, // claims/schools.ts\n  { 'EX-CLM-3': { title: 'Ready for courts' } }, // claims/courts.ts\n]",
    message:
      'Unexpected further entry "EX-CLM-2" of claims, expected one entry an id; give this one an id of its own, since only the last of them counts',
  },
  check({ given, repeatedIds }) {
    const entries = kinds.reduce((sum, kind) => sum + Object.keys(given[kind]).length, 0);
    const counts = new Map<string, number>();
    const findings = repeatedIds.map(({ kind, id }): Finding => {
      const occurrence = (counts.get(`${kind}/${id}`) ?? 0) + 1;
      counts.set(`${kind}/${id}`, occurrence);
      return {
        place: { at: [kind, id], occurrence },
        message: `Unexpected further entry "${id}" of ${kind}, expected one entry an id; give this one an id of its own, since only the last of them counts`,
      };
    });
    return { examined: entries + findings.length, findings };
  },
};
