import { certificationWordsIn, type FoundWord } from '../../../model/certification-words.ts';
import { foreignBindingIn, foreignCertifyingIn } from '../../verify/vocabulary/foreign-strength-words.ts';
import { isDenied } from '../../verify/vocabulary/polarity.ts';
import { tellsOfPast } from '../../verify/vocabulary/present-words.ts';
import { attestingWordsIn, bindingWordsIn } from '../../verify/vocabulary/strength-words.ts';
import { bindingStems } from '../may-tell.ts';
import { nearestInWords } from '../nearest.ts';
import { scanRule } from '../scan-rule.ts';
import type { ScannedSentence } from '../sentence.ts';
import type { Speakers } from '../speaker.ts';
import { objectBefore, promisesNothing, supposedBefore } from '../vocabulary/promising-words.ts';

/** Nobody claims more than was promised. */
export const promiseNotOverstated = scanRule({
  id: 'promise-not-overstated',
  description:
    'What says that the provider complies, is certified or guarantees stands with a commitment that says so. An "always", a "never" or an "ensures" is a note.',
  why: 'No commitment is a certificate, and few are guarantees. What nobody promised in such words is relied on all the same.',
  example: {
    bad: 'Stratus is certified under ISO 27001.',
    good: 'Norland said that it complies with the Harbour Code of conduct for cloud providers (NC-RPT-2@1).',
    message:
      'Unexpected "certified" without a citation, expected words that a commitment supports, and its token; no commitment is near',
  },
  check(uncited) {
    if (uncited.kind !== 'sentence') return undefined;
    const { sentence, nearest } = uncited;
    const word = strongest(sentence);
    if (!word) return undefined;
    const isWeak = emphatic.test(word.text);
    // What promises is told as a promise; a mere emphasis adds little to that.
    if (isWeak && sentence.promise) return undefined;
    return {
      offset: sentence.start + word.start,
      ...(isWeak && { level: 'info' }),
      message: `Unexpected "${word.text}" without a citation, expected words that a commitment supports, and its token; ${nearestInWords(nearest())}`,
    };
  },
});

/** Much, and still what people say of a rule. */
const emphatic =
  /^(?:always|never|ensur\p{Ll}*|assures?|at\s+all\s+times|absolutely|(?:in|under)\s+(?:all|every|any)\s.*|certif(?:y|ies|ying))$/iu;
/** What somebody has to do, or may, is not said to be done. */
const modalBefore = /\b(?:must|should|may|might|can|could|would|to|need|needs|please)\s+(?:\p{L}+\s+){0,2}$/iu;
/** Compliance with what somebody wants, and not with a norm. */
const withTerms =
  /^\s+(?:[\p{L}-]+\s+){0,3}(?:terms|agreements?|instructions?|requests?|orders?|subpoenas?|demands?|warrants?|notices?|rules|guidelines|section|clause|polic(?:y|ies)|process)\b/iu;
/** Compliance with a technical interface, which promises nobody anything. */
const withInterface =
  /^\s+(?:with|to)\s+(?:the\s+)?(?:PKCS|RFC|IETF|W3C|POSIX|OpenAPI|OAuth|OpenID|OIDC|SCIM|ECMA|HTML|HTTP|TLS|SQL|JSON|XML|Unicode)(?![\p{L}])/u;
/** Names of what somebody may have, which claim nothing of themselves. */
const noun =
  /^(?:guarantees?|warrant(?:y|ies)|contractual(?:ly)?|certifications?|certificates?|accreditations?|(?:in\s+)?compliance\s+with|in\s+(?:full\s+)?(?:line|accordance|keeping)\s.*|enforceable)$/iu;
/** What somebody else demands, such as a law. */
const isDemanded =
  /^(?:must|legally\s+(?:required|obliged|obligated|bound)|(?:is|are|was|were|be)\s+(?:bound|obliged|obligated|required)\s+to|(?:has|have)\s+an?\s+(?:obligation|duty)\s+to)$/iu;
/** What makes a claim of them. */
const claimedBefore =
  /(?:\b(?:achiev|receiv|held|hold|maintain|obtain|earn|attain|gain|award|grant|renew|demonstrat|ensur|audited\s+for)\p{Ll}*\s+(?:[\p{L}\p{N}/.-]+\s+){0,6}|\b(?:is|are|has|have|remains?|stays?|acts?|operates?|process(?:es)?|stores?)\s+(?:(?:an?|the|full|fully|all|several|many|multiple|current|\p{Lu}\S*|\d\S*)\s+){0,3})$/u;

function strongest({ text, speakers, onSubject }: ScannedSentence): FoundWord | undefined {
  const claims = [...certificationWordsIn(text), ...foreignCertifyingIn(text), ...attestingWordsIn(text)];
  const binding = onSubject && bindingStems.test(text) ? [...bindingWordsIn(text), ...foreignBindingIn(text)] : [];
  const said = [...claims, ...binding].filter((word) => isClaimed(text, word, speakers));
  return said.sort((a, b) => Number(emphatic.test(a.text)) - Number(emphatic.test(b.text)) || a.start - b.start)[0];
}

/** `Keep our systems compliant`: somebody is told to. */
const toldTo = /^\s*(?:keep|make|maintain|protect|ensure|help)\s+$/iu;
/** What is said of an auditor, of what runs on something, and of what something else decides. */
const ofOthers =
  /^\s+(?:for\s+use|to\s+run|subject\s+to|partners?|professionals?|(?:[\p{L}\p{N}-]+\s+){0,3}(?:auditors?|assessors?|bod(?:y|ies)|firms?|boundar(?:y|ies)|third[\s-]part(?:y|ies)))\b/iu;

function isClaimed(text: string, word: FoundWord, { ownBefore, isJapanese }: Speakers): boolean {
  const { start, end } = word;
  const speaker = ownBefore(start);
  if (!speaker) return isJapanese;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const lead = before.slice(0, speaker.start).slice(-80);
  // `With Norland, …` begins a sentence on it; `a reader of Norland …` does not.
  const isObject = objectBefore.pattern.test(lead) && lead.trim().includes(' ');
  if (isObject || isOnlyNamed(word.text, before, before.slice(speaker.end))) return false;
  if (
    toldTo.test(before.slice(0, speaker.start)) ||
    supposedBefore.pattern.test(lead) ||
    promisesNothing.pattern.test(text) ||
    modalBefore.test(before)
  )
    return false;
  if (tellsOfPast.pattern.test(before)) return false;
  return !ofOthers.test(after) && !withTerms.test(after) && !withInterface.test(after) && !isDenied(text, start, end);
}

/**
 * Whether a word is no predicate of its speaker.
 *
 * @param before what stands before it
 * @param between what stands between it and its speaker
 */
function isOnlyNamed(word: string, before: string, between: string): boolean {
  // A part of a name: `the Certified Services List`, `FedRAMP-certified`.
  if (/^\p{Lu}\p{Ll}/u.test(word) || before.endsWith('-') || isDemanded.test(word)) return true;
  // `We use it to secure our services, comply with laws and …` lists what it is for; `…, ensuring it` adds to something else.
  if (/^(?:comply|ensure|assure|conform)/iu.test(word) && /[,;]|\b(?:that|and|or)\s/u.test(between)) return true;
  if (/^\p{Ll}+ing\b/u.test(word) || (/^(?:gar|gew)/iu.test(word) && between.length > 40)) return true;
  // `We guarantee`, and no guarantee that is only named.
  const isVerb = /^guarantees?$/iu.test(word) && /^(?:\s+\p{L}+ly)*\s+$/u.test(between);
  return noun.test(word) && !isVerb && !claimedBefore.test(before);
}
