/** Telling quickly that a text has no sentence that a scan tells of, before its sentences are looked at. */
import { certifying } from '../../model/certification-words.ts';
import { foreignBinding, foreignCertifying, japaneseBinding } from '../verify/vocabulary/foreign-strength-words.ts';
import { attestingWords } from '../verify/vocabulary/strength-words.ts';
import { subjectMatter } from './vocabulary/subject-matter.ts';

/** Parts of words of which each subject has one; a test holds them to the table, and so those of claims to theirs. */
export const subjectStems =
  /data|daten|donn[ée]es|datos|information|privacy|breach|incident|request|demand|order|subpoena|warrant|processor|process\b|access|encrypt|back\s?door|model|AI\b|LLM|advertis|\bads?\b|marketing|mail|messages|files|records|details|documents|contents?\b|chats|conversations|prompts|inputs|passwords?|repositories|keys|backups|confiden|GDPR|DSGVO|RGPD|HIPAA|CCPA|CPRA|PIPEDA|LGPD|FERPA|COPPA|\bISO\b|\bSOC\b|\bPCI|FedRAMP|agenc|authorit|個人|顧客/i;

/** Parts of words of which each certificate, attestation and guarantee has one. */
export const claimStems =
  /certif|zertif|accredit|compl[iy]|conform|audited|independently|externally|officially|(?:verified|attested|validated)\s+by|(?:line|accordance|keeping)\s+with|garant|gewähr|vertrag|rechts|rechtlich|contractuel|contractual|contrato|juridi|jurídi|legalmente|cumple|DSGVO|RGPD|保証|契約|法的/i;

/** Parts of words of which each phrase that binds has one; where there is none, they are not looked for one by one. */
export const bindingStems =
  /guarant|contract|clauses?|legally|binding|enforceab|bound|oblig|part|terms?\b|provisions?|agreement|ensur|certif|assur|unconditional|irrevocab|absolutely|exception|excepci|ausnahm|at\s+all\s+times|cases?|circumstances|100\s?%|undert|DPA|addend|MSA|SLA|completely|entirely|totally|wholly|fully|duty|required|warrant|must|binds|always|never|garant|gewähr|vertrag|rechts|rechtlich|juridi|jurídi|legalmente|contrato|保証|契約|法的/i;

const claims = [certifying, attestingWords, foreignBinding, foreignCertifying, japaneseBinding].map(
  ({ pattern }) => new RegExp(pattern.source, 'iu'),
);

/** Longer texts are only told apart by the parts of words: their sentences are looked at one by one. */
const long = 16_000;

/** Whether a text may hold a sentence that promises or claims something; `false` is certain. */
export function mayTell(text: string): boolean {
  const isLong = text.length > long;
  return (
    (subjectStems.test(text) && (isLong || subjectMatter.pattern.test(text))) ||
    (claimStems.test(text) && (isLong || claims.some((claim) => claim.test(text))))
  );
}
