import type { Mention } from '../../language/names/name-finder.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { FoundWord } from '../../model/certification-words.ts';
import { certificationWordsIn } from '../../model/certification-words.ts';
import type { Kind } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf } from '../entries.ts';
import type { Passage } from '../prose/passage.ts';
import { prosePassages } from '../prose/prose-passages.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { Finding, Rule } from '../rule.ts';

/** An attestation is not called a certificate. */
export const attestationNotCertified: Rule = {
  id: 'attestation-not-certified',
  description: 'An attestation, such as SOC, is never called a certificate.',
  why: 'An auditor’s opinion covers a period and carries no mark. Who writes "SOC certified" shows a buyer that nobody with knowledge has read the sentence.',
  level: 'error',
  unit: 'passages',
  example: {
    bad: "instruments: { soc: { kind: 'standard', title: 'SOC 2', names: [{ language: 'en', text: 'SOC 2' }], type: 'attestation' } },\nservices: { files: { summary: 'Storage of files, SOC 2 certified.' } }",
    good: "instruments: { soc: { kind: 'standard', title: 'SOC 2', names: [{ language: 'en', text: 'SOC 2' }], type: 'attestation' } },\nservices: { files: { summary: 'Storage of files, with a SOC 2 report.' } }",
    message: 'Unexpected "certified" of the attestation "SOC 2", expected "report" or "attestation"',
  },
  check(context) {
    const passages = prosePassages(context);
    return {
      examined: passages.length,
      findings: passages.flatMap((passage) => problems(context.registry, passage)),
    };
  },
};

function problems(registry: Registry, passage: Passage): Finding[] {
  if (!/certif/i.test(passage.raw)) return [];
  return sentencesOf(passage.own).flatMap(({ text, start }) => {
    const attestations = registryNames(registry)(text).filter(({ refs }) => isAttestation(registry, refs));
    return certificationWordsIn(text).flatMap((word): Finding[] => {
      if (!/^certif/i.test(word.text)) return [];
      const attestation = attestations.find((mention) => belongs(text, mention, word));
      if (!attestation) return [];
      const message = `Unexpected "${word.text}" of the attestation "${attestation.text}", expected "report" or "attestation"`;
      return [{ place: passage.place(start + word.start), message }];
    });
  });
}

function isAttestation(registry: Registry, refs: Mention<Kind>['refs']): boolean {
  return refs.some(({ kind, id }) => {
    const standard = kind === 'instruments' ? entryOf(registry, 'instruments', id) : undefined;
    return standard?.kind === 'standard' && standard.type === 'attestation';
  });
}

/** `SOC 2 Type II certification`, `certified to SOC 1`. */
function belongs(sentence: string, { start, end }: Mention<Kind>, word: FoundWord): boolean {
  if (end <= word.start)
    return /^(?:[\s)-]+(?:\d|[IVX]+\b|Type\b|type\b|report\b|is\b|are\b|a\b|the\b|and\b))*[\s)-]+$/.test(
      sentence.slice(end, word.start),
    );
  return /^\s+(?:(?:to|under|for|against|with|in|by|of|the|a|and)\s+)+(?:[A-Z][\w/-]*\s+(?:\d+\s+)?and\s+)?$/.test(
    sentence.slice(word.end, start),
  );
}
