import { expect, test } from 'vitest';
import { told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  [
    'exact',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\n(NC-GOV-8@1)',
    [],
  ],
  [
    'words of nobody in a block quotation before the token',
    '> We are told of whatever happens to all our files. NC-GOV-8@1',
    [
      'line 1, column 3: error: Unexpected quotation "We are told of whatever happens to all our files." beside NC-GOV-8@1, expected words of that version; it has none like them',
    ],
  ],
  [
    'a note that is set as a block quotation, and runs on over the token',
    '> We are told of whatever happens to all our files thanks to NC-GOV-8@1 in the contract.',
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
  ...[
    'In 2021 Norland said that its lawyers look at every request for customer data and reject invalid ones',
    'Norland, on whose servers we run, said that it reviews every request for customer data and rejects those that are not valid',
    'Norland said in 2021 that its lawyers review every request for customer data and reject those that are not valid',
    'Norland said that its lawyers review every request for our data and reject those that are not valid',
    'Norland said that its lawyers reviewed every request for customer data and reject those that are not valid',
    'Its lawyers review every request for customer data and reject those that are not valid',
    'Norland said its lawyers review each request for customer data, and reject any that are invalid',
  ].map((text): [string, string, readonly string[]] => [
    `a report in its manner: ${text}`,
    `${text} (NC-GOV-8@1).`,
    [],
  ]),
  [
    'unmarked, with an alternative at the end',
    'Norland said that it does not use customer data to target advertisements or profile users (NC-DATA-3@1).',
    [
      'line 1, column 74: error: Unexpected words in the quotation of NC-DATA-3@1, expected those of the version: "or profile users" is added',
    ],
  ],
  [
    'unmarked, and something else said behind it',
    'Norland said that it does not use customer data to target advertisements, or so it says (NC-DATA-3@1).',
    [],
  ],
  [
    'a report that changes a word',
    'Norland said that its lawyers review every request for customer data and reject those that are late (NC-GOV-8@1).',
    [],
  ],
  [
    'a report that changes a figure',
    'Norland committed by contract to delete customer data within 30 days after the last day of the contract (NC-DATA-1@2).',
    [
      'line 1, column 62: error: Unexpected words in the quotation of NC-DATA-1@2, expected those of the version: "90" became "30"',
    ],
  ],
  [
    'a report with its figure, and another word',
    'Norland committed by contract to delete customer data within 90 days after the final day of the contract (NC-DATA-1@2).',
    [],
  ],
  [
    'a sentence of its own, and word for word but one',
    'Norland said that its lawyers review every request for customer data and reject those that are late. NC-GOV-8@1',
    [
      'line 1, column 96: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "not valid" became "late"',
    ],
  ],
  [
    'behind a colon, and word for word but one',
    'The statement: Norland said that its lawyers review every request for customer data and reject those that are late (NC-GOV-8@1).',
    [
      'line 1, column 111: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "not valid" became "late"',
    ],
  ],
  [
    'below a colon, and word for word but one',
    'The statement reads:\n\nNorland said that its lawyers review every request for customer data and reject those that are late (NC-GOV-8@1).',
    [
      'line 3, column 96: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "not valid" became "late"',
    ],
  ],
  [
    'in a cell, and word for word but one',
    '| Words |\n| --- |\n| Norland said that its lawyers review every request for customer data and reject those that are late (NC-GOV-8@1). |',
    [
      'line 3, column 98: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "not valid" became "late"',
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
  [
    'another choice below an answer, set as a quotation',
    '> Score 0.55; words: “where is our data stored”. Or NC-GOV-8@1 (0.47), Review of requests.',
    [],
  ],
  [
    'words of nobody, set as a quotation',
    '> Everything that you store with us is looked at by nobody at all. NC-GOV-8@1',
    [
      'line 1, column 3: error: Unexpected quotation "Everything that you store with us is looked at by nobody at all." beside NC-GOV-8@1, expected words of that version; it has none like them',
    ],
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
    'a qualifier in other words, behind a report',
    'Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer (NC-GOV-2@3). Does not hold for Cognition Services where customer data has been de-linked from the customer. Basic contact details of the customer may still be released.',
    [],
  ],
  [
    'two side by side',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nNC-GOV-8@1\n\n> Norland said that it does not use customer data to target adverts.\n\nNC-DATA-3@1',
    [
      'line 5, column 61: error: Unexpected words in the quotation of NC-DATA-3@1, expected those of the version: "advertisements" became "adverts"',
    ],
  ],
  [
    'the words of another entry, in marks',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-DATA-3@1)',
    [
      'line 1, column 2: error: Unexpected quotation beside NC-DATA-3@1, expected its own words: these are the words of NC-GOV-8@1',
    ],
  ],
  [
    'the words of another entry, in a block',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nNC-DATA-3@1',
    [
      'line 1, column 3: error: Unexpected quotation beside NC-DATA-3@1, expected its own words: these are the words of NC-GOV-8@1',
    ],
  ],
  [
    'the words of another entry behind the token',
    'NC-DATA-3@1: Norland said that its lawyers review every request for customer data and reject those that are not valid.',
    [
      'line 1, column 14: error: Unexpected quotation beside NC-DATA-3@1, expected its own words: these are the words of NC-GOV-8@1',
    ],
  ],
  [
    'the words of another entry in a row',
    '| Answer | Source |\n| --- | --- |\n| Norland said that its lawyers review every request for customer data and reject those that are not valid. | NC-DATA-3@1 |\n| Norland said that it does not use customer data to target advertisements. | NC-DATA-3@1 |',
    [
      'line 3, column 3: error: Unexpected quotation beside NC-DATA-3@1, expected its own words: these are the words of NC-GOV-8@1',
    ],
  ],
  [
    'two that are mixed up',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nNC-DATA-3@1\n\n> Norland said that it does not use customer data to target advertisements.\n\nNC-GOV-8@1',
    [
      'line 1, column 3: error: Unexpected quotation beside NC-DATA-3@1, expected its own words: these are the words of NC-GOV-8@1',
      'line 5, column 3: error: Unexpected quotation beside NC-GOV-8@1, expected its own words: these are the words of NC-DATA-3@1',
    ],
  ],
  [
    'two, each under a heading of its own',
    '# NC-GOV-8@1\n\nNorland said that its lawyers review every request for customer data and reject those that are not valid.\n\n# NC-DATA-3@1\n\nNorland said that it does not use customer data to target advertisements.',
    [],
  ],
  [
    'a part of the words of another entry',
    '"review every request for customer data" (NC-DATA-3@1)',
    [
      'line 1, column 2: error: Unexpected quotation beside NC-DATA-3@1, expected its own words: these are the words of NC-GOV-8@1',
    ],
  ],
  [
    'another entry that is named in passing',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-8@1). On adverts, there is NC-DATA-3@1 as well.',
    [],
  ],
  [
    'two citations of one quotation',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-8@1, see also NC-DATA-3@1)',
    [],
  ],
  [
    'words that nobody cites, before a paragraph on another entry',
    'Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nAs for adverts, somebody asked us last year what the position on that was, and we sent them NC-DATA-3@1.',
    [],
  ],
  [
    'words added at the end of the marks',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid at once." (NC-GOV-8@1)',
    [
      'line 1, column 107: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "at once" is added',
    ],
  ],
  [
    'a sentence added at the end of the marks',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid. They win." (NC-GOV-8@1)',
    [
      'line 1, column 108: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "They win" is added',
    ],
  ],
  [
    'words added in front within the marks',
    '"At all times, Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-8@1)',
    [
      'line 1, column 2: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "At all times" is added',
    ],
  ],
  [
    'a sentence added in a block quotation',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid. They win.\n\nNC-GOV-8@1',
    [
      'line 1, column 109: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "They win" is added',
    ],
  ],
  [
    'a paragraph added to a block quotation',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n>\n> They win every time.\n\nNC-GOV-8@1',
    [
      'line 3, column 3: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "They win every time" is added',
    ],
  ],
  [
    'words added to a qualifier',
    '"Norland said that it encrypts customer data at rest in Stratus and Desk 360." "Norland holds the keys unless the customer brings its own, always." (NC-DATA-2@1)',
    [
      'line 1, column 140: error: Unexpected words in the quotation of NC-DATA-2@1, expected those of the version: "always" is added',
    ],
  ],
  [
    'a qualifier in the same marks',
    '"Norland said that it encrypts customer data at rest in Stratus and Desk 360. Limit (inferred): Norland holds the keys unless the customer brings its own." (NC-DATA-2@1)',
    [],
  ],
  [
    'two quotations in the same marks',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid. Norland said that it does not use customer data to target advertisements." (NC-GOV-8@1, NC-DATA-3@1)',
    [],
  ],
  [
    'an editor in brackets',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid [our emphasis]." (NC-GOV-8@1)',
    [],
  ],
  [
    'who says it, below a block quotation',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid. — Norland, 2021 (NC-GOV-8@1)',
    [],
  ],
  [
    'who says it, above',
    '> Norland’s page says: Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nNC-GOV-8@1',
    [],
  ],
  [
    'the title above',
    '> NC-GOV-8@1, Review of every request: Norland said that its lawyers review every request for customer data and reject those that are not valid.',
    [],
  ],
  [
    'a note that is set as a block quotation',
    '> Note to the team: thanks to NC-GOV-8@1 in our file we are well prepared.',
    [],
  ],
  [
    'words behind the marks',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid." They win (NC-GOV-8@1).',
    [],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('quotation-exact', text)).toEqual(expected);
});
