/** Words by which a sentence says that something meets a norm, or was certified to do so. */
import { asWord, type PhraseTable, phraseTable } from '../language/phrase-table.ts';

/** A word or phrase, with where it stands. */
export interface FoundWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const raw = String.raw;

export const certifying: PhraseTable = phraseTable('giu', asWord, [
  ['certified', 'Vault is certified'],
  ['certifications?', 'It holds certifications'],
  ['certificates?', 'It has a certificate'],
  ['accredited', 'It is accredited'],
  ['accreditations?', 'It has an accreditation'],
  [raw`(?:complie[sd]|comply)\s+(?:\p{L}+ly\s+)?with`, 'It complies fully with the code'],
  ['compliant', 'It is compliant'],
  [raw`(?:in\s+)?compliance\s+with`, 'It is in compliance with the code'],
  [
    raw`(?:ensur\w*|guarante\w*|assur\w*|achiev\w*|maintain\w*|demonstrat\w*|full)\s+(?:[\p{L}\p{N}/-]+\s+){0,3}?compliance`,
    'It has achieved compliance',
  ],
  [raw`conform(?:s|ed)?\s+(?:to|with)`, 'It conforms to the code'],
  [raw`in\s+conform(?:ity|ance)\s+with`, 'It is in conformity with the code'],
]);
const denied = /(?:\b(?:no|not|never|cannot|nor|neither|without)|n[’']t)\s+(?:[\p{L}’'-]+\s+){0,8}$/iu;
/** What helps somebody to comply does not say that anything complies. */
export const helping: PhraseTable = phraseTable('iu', (phrase) => raw`\b${phrase}\b[^.;]*$`, [
  [raw`help\w*`, 'It helps '],
  [raw`support\w*`, 'It supports '],
  [raw`assist\w*`, 'It assists '],
  [raw`enabl\w+`, 'It enables '],
  ['lets?', 'It lets '],
  ['easier', 'It is easier '],
  ['capable', 'It is capable '],
  [raw`can\s+be`, 'It can be '],
  [raw`how\s+to`, 'It tells how to '],
  ['requir(?:es|ed)', 'It requires '],
  [raw`expect\w*`, 'It expects '],
  [raw`allow\w*`, 'It allows '],
  [raw`contribut\w*`, 'It contributes '],
  [raw`permit\w*`, 'It permits '],
  ['urg(?:es|ed)', 'It urges '],
  ['obliges?', 'It obliges '],
  ['asks?', 'It asks '],
  ['asked', 'It is asked '],
  [raw`(?:necessary|needed|in\s+order|so\s+as|has|have|having)\s+to`, 'What is necessary to '],
  ['whether', 'We see whether '],
  [raw`so\s+that\s+customers`, 'It tells so that customers '],
]);
/** Behind compliance with a demand, and certificates that tell of a deletion. */
export const otherAfter: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`^\s+(?:(?:a|an|any|the|every|each|such|all)\s+)?(?:[\p{L}-]+\s+)?${phrase}\b`,
  [
    ['requests?', ' a lawful request'],
    ['demands?', ' any demand'],
    ['orders?', ' the court order'],
    ['warrants?', ' every warrant'],
    ['subpoenas?', ' a subpoena'],
    ['instructions?', ' all instructions'],
    ['authorit(?:y|ies)', ' public authorities'],
    [raw`of\s+(?:deletion|destruction|erasure|origin)`, ' of deletion'],
  ],
);
/** Before certificates that a computer reads, or that a person has. */
export const otherBefore: PhraseTable = phraseTable('iu', (phrase) => raw`\b${phrase}\s+$`, [
  ['TLS', 'The TLS '],
  ['SSL', 'The SSL '],
  ['digital', 'The digital '],
  [raw`X\.509`, 'The X.509 '],
  ['root', 'The root '],
  ['client', 'The client '],
  ['server', 'The server '],
  ['birth', 'The birth '],
  ['death', 'The death '],
  ['marriage', 'The marriage '],
  ['medical', 'The medical '],
  ['vaccination', 'The vaccination '],
  ['school', 'The school '],
]);

/** The words of a text by which it claims that something complies or is certified. */
export function certificationWordsIn(text: string): readonly FoundWord[] {
  return [...text.matchAll(certifying.pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (
      denied.test(before) ||
      helping.pattern.test(before) ||
      otherBefore.pattern.test(before) ||
      otherAfter.pattern.test(after)
    )
      return [];
    return [{ text: match[0], start, end }];
  });
}
