/** Telling quickly that a text has no sentence that a scan tells of, before its sentences are looked at. */
import { certifying } from '../../model/certification-words.ts';
import { foreignBinding, foreignCertifying, japaneseBinding } from '../verify/vocabulary/foreign-strength-words.ts';
import { attestingWords } from '../verify/vocabulary/strength-words.ts';
import { subjectMatter } from './vocabulary/subject-matter.ts';

/** Parts of words of which each subject, certificate and attestation has one; a test holds them to the tables. */
export const tellingStems =
  /data|daten|donn[ée]es|datos|information|privacy|secur|breach|incident|request|demand|order|subpoena|warrant|processor|process\b|access|encrypt|back\s?door|model|AI\b|LLM|advertis|\bads?\b|marketing|mail|messages|files|records|details|documents|contents?\b|chats|conversations|prompts|inputs|passwords?|repositories|keys|backups|confiden|certif|zertif|accredit|compl[iy]|conform|audited|assessed|attested|tested|validated|confirmed|reviewed|examined|verified|(?:line|accordance|keeping)\s+with|GDPR|DSGVO|RGPD|HIPAA|CCPA|CPRA|PIPEDA|LGPD|FERPA|COPPA|\bISO\b|\bSOC\b|\bPCI|FedRAMP|agenc|authorit|garant|gewähr|vertrag|rechts|contractuel|contractual|contrato|juridi|jurídi|legalmente|cumple|個人|顧客|保証|契約|法的/i;

const claims = [certifying, attestingWords, foreignBinding, foreignCertifying, japaneseBinding].map(
  ({ pattern }) => new RegExp(pattern.source, 'iu'),
);

/** Whether a text may hold a sentence that promises or claims something; `false` is certain. */
export function mayTell(text: string): boolean {
  return tellingStems.test(text) && (subjectMatter.pattern.test(text) || claims.some((claim) => claim.test(text)));
}
