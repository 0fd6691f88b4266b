import { quotedList } from '../../language/message.ts';
import { entriesOf } from '../../model/entries.ts';
import { bindingLanguages, languageMarks, markCounts, placeOf } from '../instruments/law-languages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A translation of a law is not shown as the law. */
export const authenticTextMarked: Rule = {
  id: 'authentic-text-marked',
  description:
    'Of a law whose own language is known, every version in another language is marked as not authentic, and only those.',
  why: 'Only the authentic text binds. A reader who takes the English of a law of Norland for the law may be wrong in a word that decides.',
  level: 'error',
  needsAll: true,
  unit: 'names and texts of laws and guidance',
  example: {
    bad: "instruments: { 'xn-cloud-guidance': { names: [{ language: 'eo', text: 'Gvidilo pri Nubaj Servoj', authentic: true }, { language: 'en', text: 'Guidance on cloud services' }] } }",
    good: "instruments: { 'xn-cloud-guidance': { names: [{ language: 'eo', text: 'Gvidilo pri Nubaj Servoj', authentic: true }, { language: 'en', text: 'Guidance on cloud services', authentic: false }] } }",
    message:
      'Unexpected version in "en" without mark, expected "authentic: false", since the laws of "xn" bind in "eo"',
  },
  check({ registry }) {
    const counts = markCounts(registry);
    const findings: Finding[] = [];
    let examined = 0;
    for (const [id, instrument] of entriesOf(registry, 'instruments')) {
      const place = placeOf(registry, instrument);
      const binding = bindingLanguages(counts, place);
      for (const { language, authentic, at } of languageMarks(id, instrument)) {
        examined++;
        // Where nothing is marked, all languages may bind, or nobody looked.
        if (binding.size === 0) continue;
        const others = `the laws of "${place}" bind in ${quotedList([...binding])}`;
        if (binding.has(language)) {
          if (authentic !== false) continue;
          const message = `Unexpected "authentic: false" of a version in "${language}", expected "authentic: true", since ${others}`;
          findings.push({ place: { at: [...at, 'authentic'] }, message });
        } else if (authentic === true) {
          const message = `Unexpected "authentic: true" of a version in "${language}", expected "authentic: false", since ${others}`;
          findings.push({ place: { at: [...at, 'authentic'] }, message });
        } else if (authentic !== false) {
          const message = `Unexpected version in "${language}" without mark, expected "authentic: false", since ${others}`;
          findings.push({ place: { at }, message });
        }
      }
    }
    return { examined, findings };
  },
};
