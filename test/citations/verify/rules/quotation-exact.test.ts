import { expect, test } from 'vitest';
import { told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  [
    'exact',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\n(NC-GOV-8@1)',
    [],
  ],
  [
    'a word became another',
    '"Norland said that its lawyers review any request for customer data and reject those that are not valid." (NC-GOV-8@1)',
    [
      'line 1, column 39: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "every" became "any"',
    ],
  ],
  [
    'words left out at the end',
    '"Norland promised to tell the customer within 30 days about a request for customer data from an authority." (NC-GOV-3@2)',
    [
      'line 1, column 97: error: Unexpected words in the quotation of NC-GOV-3@2, expected those of the version: "unless the law forbids it" is missing',
    ],
  ],
  [
    'words added',
    'NC-GOV-8@1: Norland said that its lawyers always review every request for customer data and reject those that are not valid.',
    [
      'line 1, column 43: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "always" is added',
    ],
  ],
  [
    'typography',
    '“NORLAND SAID THAT ITS LAW­YERS REVIEW EVERY REQUEST FOR CUSTOMER DATA AND REJECT THOSE  THAT ARE NOT VALID.” (NC-GOV-8@1)',
    [],
  ],
  [
    'a note in between',
    '> Norland said that its lawyers review every request for customer data[1] and reject those that are not valid.\n\nNC-GOV-8@1',
    [],
  ],
  ['a reference without a quotation', 'Lawyers look at requests (NC-GOV-8@1).', []],
  ['a part', 'Lawyers "review every request for customer data" (NC-GOV-8@1).', []],
  [
    'nothing like it',
    '"We never look at anything at all that you store" (NC-GOV-8@1)',
    [
      'line 1, column 2: error: Unexpected quotation "We never look at anything at all that you store" beside NC-GOV-8@1, expected words of that version; it has none like them',
    ],
  ],
  ['a question', '"Do you ever look at anything that we store?" (NC-GOV-8@1)', []],
  [
    'the words of another version',
    '"Norland promised to tell the customer promptly about any request for customer data from a third party, unless the law forbids it." (NC-GOV-3)',
    [
      'line 1, column 40: error: Unexpected words of version 1 beside NC-GOV-3, expected those of the version that NC-GOV-3 stands for: "within 30 days" became "promptly", "a" became "any", "an authority" became "a third party"',
    ],
  ],
  [
    'a changed part',
    'Lawyers "review each and every request for customer data" (NC-GOV-8@1).',
    [
      'line 1, column 17: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "each and" is added',
    ],
  ],
  [
    'a qualifier',
    '> Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer.\n> Does not hold for Cognition Services where customer data has been de-linked from the customer.\n> Basic contact details of the customer may still be released.\n\nNC-GOV-2@3',
    [
      'line 2, column 21: error: Unexpected words in the quotation of the qualifier "lookout-search" of NC-GOV-2@3, expected those of the version: "Lookout Search" became "Cognition Services"',
    ],
  ],
  [
    'two side by side',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nNC-GOV-8@1\n\n> Norland said that it does not use customer data to target adverts.\n\nNC-DATA-3@1',
    [
      'line 5, column 61: error: Unexpected words in the quotation of NC-DATA-3@1, expected those of the version: "advertisements" became "adverts"',
    ],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('quotation-exact', text)).toEqual(expected);
});
