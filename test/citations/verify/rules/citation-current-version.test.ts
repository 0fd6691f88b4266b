import { expect, test } from 'vitest';
import { told } from '../../told.ts';

type Row = [string, string, readonly string[]];
const past = (...texts: readonly [string, string][]) =>
  texts.map(([name, text]): Row => [`history: ${name}`, text, []]);
const presented = (...texts: readonly [string, string][]) =>
  texts.map(([name, text]): Row => {
    const column = text.indexOf('NC-GOV-2@2') + 1;
    return [
      `no history: ${name}`,
      text,
      [
        `line 1, column ${column}: warning: Unexpected past version NC-GOV-2@2, expected NC-GOV-2@3: version 3 is an editorial change (One word, with the same meaning); in the statement, "when" became "whenever"`,
      ],
    ];
  });

test.each<[string, string, readonly string[]]>([
  ['the newest', 'See NC-GOV-2@3.', []],
  ['none named', 'See NC-GOV-2.', []],
  [
    'before an editorial change',
    'See NC-GOV-2@2.',
    [
      'line 1, column 5: warning: Unexpected past version NC-GOV-2@2, expected NC-GOV-2@3: version 3 is an editorial change (One word, with the same meaning); in the statement, "when" became "whenever"',
    ],
  ],
  [
    'before a broadening',
    'See NC-GOV-2@1.',
    [
      'line 1, column 5: warning: Unexpected past version NC-GOV-2@1, expected NC-GOV-2@3: version 2 is a broadening (A smaller service is excluded, and "always" was added); version 3 is an editorial change (One word, with the same meaning); in the statement, "when" became "whenever", "always" is added; in the exclusion "cognition-services", "Cognition Services" became "Lookout Search"',
    ],
  ],
  [
    'before a narrowing',
    'See NC-GOV-3@1.',
    [
      'line 1, column 5: error: Unexpected past version NC-GOV-3@1, expected NC-GOV-3@2: version 2 is a narrowing (Thirty days in place of promptly, and only requests of authorities); in the statement, "promptly" became "within 30 days", "any" became "a", "a third party" became "an authority"; new condition: "Holds only where the customer has named a contact for legal notices."',
    ],
  ],
  [
    'before an erratum',
    'See NC-GOV-4@1.',
    [
      'line 1, column 5: error: Unexpected past version NC-GOV-4@1, expected NC-GOV-4@2: version 2 is an erratum (The page says "may"; our first wording was wrong); in the statement, "promised to" became "said that it may", "any" became "a"',
    ],
  ],
  [
    'quoted, before a narrowing: the words that are no longer true',
    '> Norland promised to tell the customer promptly about any request for customer data from a third party, unless the law forbids it.\n> Does not hold where the law forbids the notice.\n\nQuoted from NC-GOV-3@1.',
    [
      'line 1, column 41: error: Unexpected past version NC-GOV-3@1, expected NC-GOV-3@2: version 2 is a narrowing (Thirty days in place of promptly, and only requests of authorities); no longer said of what is quoted here: "promptly" (line 1, column 41), "any" (line 1, column 56), "a third party" (line 1, column 91); in the statement, "promptly" became "within 30 days", "any" became "a", "a third party" became "an authority"; new condition: "Holds only where the customer has named a contact for legal notices."',
    ],
  ],
  [
    'a permalink',
    '[Notice](https://privacy.norland.example/commitments/nc-gov-3/v1/)',
    [
      'line 1, column 10: error: Unexpected past version NC-GOV-3@1, expected NC-GOV-3@2: version 2 is a narrowing (Thirty days in place of promptly, and only requests of authorities); in the statement, "promptly" became "within 30 days", "any" became "a", "a third party" became "an authority"; new condition: "Holds only where the customer has named a contact for legal notices."',
    ],
  ],
  [
    'told apart from the newest in one sentence',
    'Until 2023 the promise was any request (NC-GOV-3@1); now it is requests of authorities (NC-GOV-3@2).',
    [],
  ],
  [
    'told apart from the newest, which is named in words',
    'In NC-GOV-3, version 1 spoke of any request; version 2 speaks of authorities.',
    [],
  ],
  ...past(
    ['superseded', 'See NC-GOV-2@2, which is superseded.'],
    [
      'superseded, in the next sentence',
      'Until last spring our offers cited NC-GOV-2@2. That version is superseded: use NC-GOV-2@3.',
    ],
    ['until last spring', 'Until last spring our offers cited NC-GOV-2@2.'],
    ['moved', '- 2026-09-20: answer 4 moved from NC-GOV-2@2 to NC-GOV-2@3.'],
    ['an arrow', '- NC-GOV-2@2 → NC-GOV-2@3'],
    ['replaced by somebody', 'In May we replaced NC-GOV-2@2 with NC-GOV-2@3.'],
    ['to, and no from', 'KM: bumped NC-GOV-2@2 to NC-GOV-2@3 everywhere.'],
    ['what pointed to it', 'This annex replaces v3, which pointed to NC-GOV-2@2; v4 points to NC-GOV-2@3.'],
    ['history', 'NC-GOV-2@2 is history. Take NC-GOV-2@3.'],
    ['used to', 'We used to cite NC-GOV-2@2 here.'],
    ['not to be used', 'Do not cite NC-GOV-2@2 any more; NC-GOV-2@3 is the one.'],
    ['the older wording, and the newest right after', 'The older wording is NC-GOV-2@2. Take NC-GOV-2@3.'],
    ['in German', 'NC-GOV-2@2 ist überholt.'],
    ['in French', 'La version NC-GOV-2@2 est remplacée.'],
    ['in Spanish', 'NC-GOV-2@2 fue sustituida en 2022.'],
    ['until then, in German', 'Bis Mai 2026 zitierten wir NC-GOV-2@2.'],
    ['until then, in French', 'Jusqu’en juin, nos offres citaient NC-GOV-2@2.'],
    ['until then, in Spanish', 'Hasta junio citábamos NC-GOV-2@2.'],
    ['until then, in Japanese', '6月まで NC-GOV-2@2 を引用していました。'],
    ['in Japanese', 'NC-GOV-2@2 は旧版です。'],
    ['old and new in a row', '| Old | New |\n| --- | --- |\n| NC-GOV-2@2 | NC-GOV-2@3 |'],
  ),
  ...presented(
    ['the current wording', 'The current wording is NC-GOV-2@2.'],
    ['not superseded', 'NC-GOV-2@2 is not superseded.'],
    ['until further notice', 'Until further notice our offers cite NC-GOV-2@2.'],
    ['until further notice, in French', 'Jusqu’à nouvel ordre, nos offres citent NC-GOV-2@2.'],
    ['what it replaced itself', 'NC-GOV-2@2 replaced our own clause.'],
    ['what was before it', 'Until 2019 nobody was redirected; now all are (NC-GOV-2@2).'],
    ['another in the next sentence', 'See NC-GOV-2@2. The old annex is superseded.'],
  ),
])('%s', async (_, text, expected) => {
  expect(await told('citation-current-version', text)).toEqual(expected);
});
