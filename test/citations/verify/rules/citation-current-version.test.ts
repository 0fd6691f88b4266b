import { expect, test } from 'vitest';
import { told } from '../../told.ts';

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
])('%s', async (_, text, expected) => {
  expect(await told('citation-current-version', text)).toEqual(expected);
});
