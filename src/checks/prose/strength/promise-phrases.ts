/** The words by which a sentence promises, and those by which a promise is left open, denied, or no promise of the provider. */
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** To promise, in one word. */
export const performing: PhraseTable = phraseTable('iu', asWord, [
  ['guarantee[sd]?', 'It guarantees this'],
  ['promise[sd]?', 'It promises this'],
  ['pledge[sd]?', 'It pledges this'],
  ['commit(?:s|ted)?', 'It commits to this'],
  ['undertakes?', 'It undertakes this'],
  ['undertook', 'It undertook this'],
  ['warrants', 'It warrants this'],
  ['warranted', 'It warranted this'],
  ['vow(?:s|ed)?', 'It vows this'],
  ['assure[sd]?', 'It assures this'],
  ['ensure[sd]?', 'It ensures this'],
]);

const given = raw`(?:makes?|made|gives?|gave|has\s+(?:made|given)|have\s+(?:made|given))\s+(?:(?:a|an|the|its|our|this|every)\s+)?(?:firm\s+|binding\s+|public\s+|clear\s+)?`;

/** To promise; in the frame behind a subject, as the finder looks for it behind names of the provider. */
export const promising: PhraseTable = phraseTable('iu', (phrase) => raw`\bit\s+${phrase}(?![\p{L}\p{N}])`, [
  [
    raw`(?:can\s+and\s+|do(?:es)?\s+and\s+)?(?:will|shall)(?:\s+(?:not|never|always))?`,
    'It can and will never sell data',
  ],
  ["won[’']t", 'It won’t sell data'],
  [
    raw`(?:(?:does\s+not|also)\s+)?(?:encrypt|protect|safeguard|delete|erase|disclose|share|sell|notif(?:y|ie)|redirect|challenge|retain|store)s?\s+(?:all|any|every|no|each|its|their|the|your|a)?\s*(?:customers?|data|users?|personal|requests?|content|people|government)`,
    'It encrypts all customer data',
  ],
  ['never', 'It never sells data'],
  ['always', 'It always tells'],
  [raw`(?:do|does)\s+not\s+and\s+will\s+not`, 'It does not and will not sell data'],
  [
    raw`(?:(?:has|have|had)\s+)?(?:(?:also|always|again|hereby|\p{L}+ly)\s+)?${performing.source}`,
    'It has hereby pledged this',
  ],
  [
    raw`(?:is|are|was|were|remains?|(?:has|have|had)\s+been)\s+(?:\p{L}+ly\s+)?committed\s+to`,
    'It is firmly committed to privacy',
  ],
  [
    raw`${given}(?:promise|commitment|guarantee|pledge|assurance|word)(?=\s+(?:to|that|of|for|not)\b|:)`,
    'It has given its firm promise to tell',
  ],
]);

/** Before a promise that is asked for, supposed or left open. */
export const openBeforePromise: PhraseTable = phraseTable('i', (phrase) => raw`\b${phrase}\s+$`, [
  [raw`whether(?:\s+or\s+not)?`, 'We asked whether or not '],
  ['if', 'It is told if '],
  ['where', 'It is told where '],
  ['when', 'It is told when '],
  ['what', 'It is told what '],
  ['which', 'It is told which '],
  ['how', 'It is told how '],
  ['unless', 'Not unless '],
  ['until', 'Not until '],
  ['once', 'It is told once '],
  ['than', 'More than '],
  ['as', 'As soon as '],
  ['at', 'Looking at '],
  ['of', 'The duties of '],
  ['from', 'Words from '],
  ['by', 'Said by '],
  ['with', 'Signed with '],
  ['in', 'Trust in '],
  ['against', 'A claim against '],
  ['about', 'Words about '],
  ['for', 'Duties for '],
  ['to', 'Said to '],
]);

/** In front of a `that`, before a promise that is denied. */
export const deniedBeforePromise: PhraseTable = phraseTable('i', (phrase) => raw`\b${phrase}\b[^.;:]*\bthat\s+$`, [
  ['no', 'There is no word that '],
  ['nothing', 'Nothing says that '],
  ['nobody', 'Nobody says that '],
  ['none', 'None says that '],
  ['not', 'It does not say that '],
  ['never', 'It never said that '],
  ['nowhere', 'Nowhere is it said that '],
  ['neither', 'Neither says that '],
  ['nor', 'Nor does it say that '],
  ['cannot', 'We cannot say that '],
  ["can[’']t", 'We can’t say that '],
  ['wrong', 'It is wrong that '],
  ['false', 'It is false that '],
  ['untrue', 'It is untrue that '],
  [raw`mistake\w*`, 'The mistaken view that '],
  ['myth', 'The myth that '],
  ['rumours?', 'The rumour that '],
  ['heard?', 'We heard that '],
  ['believed?', 'They believe that '],
  [raw`suppos\w*`, 'Supposing that '],
  [raw`assum\w*`, 'We assumed that '],
  [raw`imagin\w*`, 'Imagine that '],
  [raw`pretend\w*`, 'They pretend that '],
  [raw`doubt\w*`, 'We doubt that '],
  ['unlikely', 'It is unlikely that '],
  [raw`misread\w*`, 'It is misreading that '],
]);

/** What the provider speaks of: "we" is the provider. */
export const ofProvidersCustomers: PhraseTable = phraseTable('i', asWord, [
  ['yours?', 'your choice'],
  ['you', 'we tell you'],
  ['customers?', 'we tell customers'],
  ['users?', 'we tell users'],
  ['data', 'we keep personal data'],
  ['privacy', 'we respect privacy'],
  ['e-?mails?', 'we read no e-mails'],
  ['files', 'we read no files'],
  ['keys', 'we hold no keys'],
  [raw`encrypt\w*`, 'we encrypt'],
  ['governments?', 'we tell no government'],
  [raw`breach\w*`, 'we report breaches'],
  [raw`incidents?`, 'we report incidents'],
  [raw`disclos\w*`, 'we disclose nothing'],
  [raw`advertis\w*`, 'we do not advertise'],
  [raw`secur\w*`, 'we secure it'],
]);

/** What the editors of a registry speak of: "we" is they. */
export const ofEditors: PhraseTable = phraseTable('i', asWord, [
  ['promises?', 'we tell promises apart'],
  ['commitments?', 'we list each commitment'],
  ['registry', 'we keep this registry'],
  ['register', 'we keep this register'],
  ['wordings?', 'we keep each wording'],
  ['versions?', 'we keep each version'],
  ['sources?', 'we name each source'],
  ['statements?', 'we keep each statement'],
  ['qualifiers?', 'we name each qualifier'],
  ['entr(?:y|ies)', 'we keep entries'],
  ['pages?', 'we print this page'],
  ['sites?', 'we run this site'],
  ['claims?', 'we list claims'],
  [raw`quot\w*`, 'we quote them'],
  ['cit(?:e|es|ation|ations)', 'we cite them'],
  ['lines?', 'we count the lines'],
  ['errors?', 'we mend errors'],
  ['editors?', 'we are the editors'],
  [raw`licen[cs]\w+`, 'we license this'],
  ['information', 'we give information'],
  [raw`guess\w*`, 'we guess nothing'],
]);
