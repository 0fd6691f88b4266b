/** What the head of a column says of its cells. */
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** A head that says what does not hold. */
export const denyingHead: PhraseTable = phraseTable('iu', asWord, [
  [raw`exclu\w+`, 'Exclusions'],
  [raw`except\w*`, 'Exceptions'],
  [raw`exempt\w*`, 'Exempt'],
  [raw`not[\s_-]+\p{L}+`, 'Not covered'],
  [raw`out\s+of\s+scope`, 'Out of scope'],
  ['outside', 'Outside of it'],
  [raw`limit\w*`, 'Limits'],
  [raw`qualifier\w*`, 'Qualifiers'],
  ['conditions?', 'Conditions'],
  // What a text said before it was put right.
  [raw`(?<=^\W{0,4})(?:was|before|old(?:\s+\p{L}{1,20})?|previous(?:ly)?|vorher|alt|avant|antes)(?=\W{0,4}$)`, 'Was'],
]);

/** A head of what says yes or no to the row's question. */
export const answeringHead: PhraseTable = phraseTable('iu', asWord, [
  ['answers?', 'Answer'],
  ['responses?', 'Response'],
  ['repl(?:y|ies)', 'Reply'],
  ['cover(?:ed|age|s)?', 'Covered'],
  ['status', 'Status'],
  ['verdict', 'Verdict'],
  ['result', 'Result'],
  ['applies', 'Applies'],
  ['applicable', 'Applicable'],
  [raw`complian\w+`, 'Compliance'],
  [raw`y(?:es)?\s*\/\s*no?`, 'Yes/no'],
  [raw`in\s+scope`, 'In scope'],
  ['comments?', 'Comments'],
]);

/** A head over what is told of the row itself, and not of what it cites: who keeps it, and what is done about it on one's own side. */
export const recordHead: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`^[^\p{L}\p{N}]*(?:\p{L}+\s+)?${phrase}(?:\s+by)?[^\p{L}\p{N}]*$`,
  [
    ['owners?', 'Owner'],
    ['authors?', 'Author'],
    ['contacts?', 'Contact'],
    ['editors?', 'Editor'],
    ['reviewer|reviewed', 'Reviewer'],
    ['approver|approved', 'Approved by'],
    ['assignee|assigned(?:\\s+to)?', 'Assignee'],
    ['(?:prepared|written|filled\\s+in|answered|updated|checked)(?=\\s+by)', 'Prepared by'],
    ['team', 'Team'],
    ['departments?', 'Department'],
    [raw`(?:own|our)\s+(?:controls?|measures?|actions?|checks?|safeguards?|side)`, 'Own control'],
    [raw`(?:eigene|unsere)\s+(?:Maßnahmen?|Kontrollen?)`, 'Eigene Maßnahmen'],
    ['(?:to-?dos?|next\\s+steps?)', 'Next step'],
  ],
);

/** A head under which a cell belongs to the row as a whole, and does not stand for something else beside it. */
export const sharedHead: PhraseTable = phraseTable('iu', asWord, [
  ['services?', 'Service'],
  ['products?', 'Product'],
  ['offerings?', 'Offering'],
  ['solutions?', 'Solution'],
  ['plans?', 'Plan'],
  ['countr(?:y|ies)', 'Country'],
  ['regions?', 'Region'],
  ['markets?', 'Market'],
  ['places?', 'Place'],
  ['locations?', 'Location'],
  ['jurisdictions?', 'Jurisdiction'],
  ['scope', 'Scope'],
  [raw`appl\w+`, 'Applies'],
  ['questions?', 'Question'],
  ['subjects?', 'Subject'],
  ['topics?', 'Topic'],
  ['titles?', 'Title'],
  ['tags?', 'Tags'],
  ['notes?', 'Notes'],
  ['remarks?', 'Remarks'],
  ['body', 'Body'],
  ['text', 'Text'],
  ['strength', 'Strength'],
]);

/** A head under which a cell only cites, and says of the row what its other cells say. */
export const referenceHead: PhraseTable = phraseTable('iu', asWord, [
  [raw`entr(?:y|ies)`, 'Entry'],
  [raw`refs?|references?`, 'Reference'],
  [raw`cit(?:e|ed|es|ations?)`, 'Cited'],
  ['sources?', 'Source'],
  ['ids?|tokens?', 'Token'],
  ['commitments?|promises?|statements?', 'Commitment'],
  ['evidence|proofs?', 'Evidence'],
  ['register', 'Register'],
  ['eintrag|quelle|beleg|fundstelle|zusage', 'Eintrag'],
  ['entrée|référence|engagement', 'Référence'],
  ['entrada|referencia|fuente|compromiso', 'Referencia'],
]);

/** A head of what somebody demands, and nobody has promised yet. */
export const demandingHead: PhraseTable = phraseTable('iu', asWord, [
  [raw`(?:bidder|vendor|supplier|provider|contractor|tenderer)\s+(?:must|shall|should|has\s+to)`, 'The bidder must'],
  [raw`we\s+(?:demand|require|ask|want|wish|expect)`, 'What we demand'],
  [raw`(?<!we\s)(?:demands?|wish(?:es)?)`, 'Demand'],
  ['forderung(?:en)?|wunsch|wünsche', 'Forderung'],
  ['exigences?|demandes?', 'Exigence'],
  ['exigencias?|peticion(?:es)?', 'Exigencia'],
]);
