import { expect, test } from 'vitest';
import { told, wordsTold } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  [
    'currently',
    'Norland currently publishes a report (NC-RPT-1@1).',
    [
      'line 1, column 9: error: Unexpected "currently" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['in words of the past', 'Norland said that it publishes a report twice a year (NC-RPT-1@1).', []],
  [
    'as of today',
    'As of today there are two reports a year (NC-RPT-1@1).',
    [
      'line 1, column 1: error: Unexpected "As of today" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  [
    'still',
    'Norland still says that it publishes a report (NC-RPT-1@1).',
    [
      'line 1, column 9: error: Unexpected "still says" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  [
    'as things stand',
    'As things stand Norland sends out a report (NC-RPT-1@1).',
    [
      'line 1, column 1: error: Unexpected "As things stand" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['what we do not find today', 'In 2019 there were reports (NC-RPT-1@1); nowadays we find no such page.', []],
  ['may still', 'Reports may still be late (NC-RPT-1@1).', []],
  [
    'in force',
    'NC-RPT-1@1 is in force.',
    [
      'line 1, column 15: error: Unexpected "in force" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['was in force', 'NC-RPT-1@1 was in force.', []],
  ['not in force', 'NC-RPT-1@1 is not known to be in force.', []],
  [
    'confirmed later',
    'NC-RPT-1@1 (confirmed on 3 November 2026)',
    [
      'line 1, column 13: error: Unexpected "confirmed on 3 November 2026" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['confirmed then', 'NC-RPT-1@1 (confirmed in 2018)', []],
  [
    'a generic',
    'Norland never misses a report (NC-RPT-1@1).',
    [
      'line 1, column 9: error: Unexpected "never misses" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  [
    'a generic of the provider',
    'The provider always publishes two reports (NC-RPT-1@1).',
    [
      'line 1, column 14: error: Unexpected "always publishes" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['a generic of the past', 'Norland never missed a report (NC-RPT-1@1).', []],
  [
    'a heading',
    '# Current commitments\n\nReports: NC-RPT-1@1',
    [
      'line 1, column 3: error: Unexpected "Current commitments" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['a question', 'Is it still so? See NC-RPT-1@1.', []],
  ['told as historic', 'As of today NC-RPT-1@1 is historic.', []],
  ['no source says it', 'Today no source says so; NC-RPT-1@1 is from 2019.', []],
  ['what is not historic', 'Norland currently reviews requests (NC-GOV-8@1).', []],
])('%s', async (_, text, expected) => {
  expect(await told('historic-not-current', text)).toEqual(expected);
});

test.each([
  ['they still publish', 'Yes, they still publish a report twice a year (NC-RPT-1@1).', ['still publish']],
  ['lawyers still', 'Its lawyers still write two reports a year (NC-RPT-1@1).', ['still write']],
  ['still published', 'The report is still published (NC-RPT-1@1).', ['is still published']],
  ['keeps publishing', 'Norland keeps publishing reports (NC-RPT-1@1).', ['keeps publishing']],
  ['to this date', 'Norland has sent out two a year to this date (NC-RPT-1@1).', ['to this date']],
  ['until today', 'Until today Norland has sent out two a year (NC-RPT-1@1).', ['Until today']],
  ['now publishes', 'Norland now publishes two a year (NC-RPT-1@1).', ['now publishes']],
  [
    'nothing has changed',
    'Two reports a year, and nothing has changed since (NC-RPT-1@1).',
    ['nothing has changed since'],
  ],
  ['still published, then', 'In 2019 they still published two reports a year (NC-RPT-1@1).', []],
  ['an open question', 'Whether they still publish two reports a year is open (NC-RPT-1@1).', []],
  ['still to be asked', 'Two questions still need an answer, on reports of 2019 (NC-RPT-1@1).', []],
  ['still open', 'It is still open what follows from the reports of 2019 (NC-RPT-1@1).', []],
  ['what we still do', 'We still cite the reports of 2019 (NC-RPT-1@1).', []],
  ['keeps, in German', 'Norland veröffentlicht nach wie vor zwei Berichte (NC-RPT-1@1).', ['nach wie vor']],
  ['valid, in German', 'Die Zusage, zweimal zu berichten, ist gültig (NC-RPT-1@1).', ['ist gültig']],
  ['until today, in German', 'Norland berichtet bis heute zweimal im Jahr (NC-RPT-1@1).', ['bis heute']],
  [
    'a promise to nobody, in French',
    'La promesse de ne remettre ses rapports à aucun tiers est toujours en vigueur (NC-RPT-1@1).',
    ['est toujours en vigueur'],
  ],
  [
    'a promise not to do it, in French',
    'La promesse de ne pas lire nos rapports reste valable (NC-RPT-1@1).',
    ['reste valable'],
  ],
  ['still, in French', 'Norland publie encore deux rapports par an (NC-RPT-1@1).', ['encore']],
  ['unchanged, in German', 'Die Berichte erscheinen unverändert zweimal im Jahr (NC-RPT-1@1).', ['unverändert']],
  ['then, in German', 'Damals erschienen die Berichte zweimal im Jahr (NC-RPT-1@1).', []],
  ['then as now', 'Two reports come out a year, then as now (NC-RPT-1@1).', ['then as now']],
  ['its force', 'The promise of two reports has lost none of its force (NC-RPT-1@1).', ['lost none of']],
  ['never withdrawn', 'The promise of two reports was never withdrawn (NC-RPT-1@1).', ['never withdrawn']],
  ['withdrawn', 'The promise of two reports was withdrawn (NC-RPT-1@1).', []],
  ['as before, in German', 'Wie bisher erscheinen zwei Berichte im Jahr (NC-RPT-1@1).', ['Wie bisher']],
  ['kept, in Spanish', 'La promesa de dos informes se mantiene (NC-RPT-1@1).', ['se mantiene']],
  ['not known whether kept, in Spanish', 'No sabemos si la promesa de dos informes se mantiene (NC-RPT-1@1).', []],
  ['in a later year', 'In 2026 Norland publishes two reports (NC-RPT-1@1).', ['In 2026']],
  ['in a later year, in Spanish', 'En 2026, Norland publica dos informes (NC-RPT-1@1).', ['En 2026']],
  ['in a year of the past', 'In 2019 Norland publishes two reports (NC-RPT-1@1).', []],
  ['what we did in a later year', 'In 2026 we looked for the two reports a year (NC-RPT-1@1).', []],
  [
    'nothing taken back',
    'Nothing has been taken back of two reports a year (NC-RPT-1@1).',
    ['Nothing has been taken back'],
  ],
  ['done now', 'Two reports a year: so it is done now (NC-RPT-1@1).', ['is done now']],
  ['alive', 'The promise of two reports is alive and well (NC-RPT-1@1).', ['alive']],
  ['what it will keep doing', 'Norland said in 2018 that it will keep publishing two reports (NC-RPT-1@1).', []],
  ['always, in French', 'Norland publie toujours deux rapports par an (NC-RPT-1@1).', ['toujours']],
  ['not in force, in French', 'La promesse n’est pas toujours en vigueur (NC-RPT-1@1).', []],
  ['no longer, in French', 'La promesse de 2019 n’est plus en vigueur (NC-RPT-1@1).', []],
  [
    'a promise to nobody, in Spanish',
    'La promesa de no darlos a ningún gobierno sigue vigente (NC-RPT-1@1).',
    ['sigue vigente'],
  ],
  ['goes on, in Spanish', 'Norland sigue publicando dos informes (NC-RPT-1@1).', ['sigue publicando']],
  ['not yet, in Spanish', 'No sabemos si todavía publica dos informes (NC-RPT-1@1).', []],
  ['valid, in Japanese', '年二回の報告の約束 (NC-RPT-1@1) は今でも守られています。', ['今でも']],
  ['unknown, in Japanese', '年二回の報告 (NC-RPT-1@1) が今も続くかどうかは不明です。', []],
])('%s', async (_, text, words) => {
  expect(await wordsTold('historic-not-current', text)).toEqual(words);
});
