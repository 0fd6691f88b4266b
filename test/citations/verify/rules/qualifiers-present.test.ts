import { expect, test } from 'vitest';
import { problemsOf, told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  [
    'all there',
    '> Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer. Does not hold for Lookout Search where customer data has been de-linked from the customer. Basic contact details of the customer may still be released.\n\nNC-GOV-2@3',
    [],
  ],
  [
    'one dropped',
    '> Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer. Does not hold for Lookout Search where customer data has been de-linked from the customer.\n\nNC-GOV-2@3',
    [
      'line 1, column 3: error: Unexpected quotation of NC-GOV-2@3 without its limit "contact-details", expected the words "Basic contact details of the customer may still be released." with it',
    ],
  ],
  [
    'all dropped',
    '"Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer." (NC-GOV-2@3)',
    [
      'line 1, column 2: error: Unexpected quotation of NC-GOV-2@3 without its exclusion "lookout-search", expected the words "Does not hold for Lookout Search where customer data has been de-linked from the customer." with it',
      'line 1, column 2: error: Unexpected quotation of NC-GOV-2@3 without its limit "contact-details", expected the words "Basic contact details of the customer may still be released." with it',
    ],
  ],
  [
    'in a list',
    '"Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer." (NC-GOV-2@3)\n\nConditions:\n\n- Basic contact details of the customer may still be released.\n- Does not hold for Lookout Search where customer data has been de-linked from the customer.',
    [],
  ],
  [
    'in the cells beside',
    '| Words | Limits | Source |\n| --- | --- | --- |\n| Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer. | Does not hold for Lookout Search where customer data has been de-linked from the customer. Basic contact details of the customer may still be released. | NC-GOV-2@3 |',
    [],
  ],
  [
    'not those of another',
    '"Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer." (NC-GOV-2@3)\n\n> Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer. Does not hold for Lookout Search where customer data has been de-linked from the customer. Basic contact details of the customer may still be released.\n\nNC-GOV-2@3',
    [
      'line 1, column 2: error: Unexpected quotation of NC-GOV-2@3 without its exclusion "lookout-search", expected the words "Does not hold for Lookout Search where customer data has been de-linked from the customer." with it',
      'line 1, column 2: error: Unexpected quotation of NC-GOV-2@3 without its limit "contact-details", expected the words "Basic contact details of the customer may still be released." with it',
    ],
  ],
  [
    'told beside it in other words',
    '"Norland said that it encrypts customer data at rest in Stratus and Desk 360." (NC-DATA-2@1) The keys are held by Norland, unless one brings keys along.',
    [
      'line 1, column 2: info: NC-DATA-2@1 has its limit "keys" with it in other words, expected "Norland holds the keys unless the customer brings its own."',
    ],
  ],
  [
    'summed up: one told in other words, a limit left out',
    '"Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer." (NC-GOV-2@3; Lookout Search left out in part)',
    [
      'line 1, column 2: info: NC-GOV-2@3 has its exclusion "lookout-search" with it in other words, expected "Does not hold for Lookout Search where customer data has been de-linked from the customer."',
      'line 1, column 2: info: Unexpected quotation of NC-GOV-2@3 without its limit "contact-details", expected the words "Basic contact details of the customer may still be released." with it',
    ],
  ],
  [
    'told beside it in Japanese',
    '"Norland promised not to hand over customer data that is hosted in the Norland Cloud to an authority, except as the customer directs." (NC-GOV-1@1) 法律が開示を求める場合は対象外。',
    [
      'line 1, column 2: info: NC-GOV-1@1 has its exclusion "required-by-law" with it in other words, expected "Does not hold where the law requires the disclosure."',
    ],
  ],
  [
    'half of its words, said of something else',
    '"Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer." (NC-GOV-2@3) Does not hold for Lookout Search where customer data has been de-linked from the customer. The contact details of our desk are in the wiki.',
    [
      'line 1, column 2: error: Unexpected quotation of NC-GOV-2@3 without its limit "contact-details", expected the words "Basic contact details of the customer may still be released." with it',
    ],
  ],
  [
    'a sentence of its own without marks',
    'It goes far. Norland said that it encrypts customer data at rest in Stratus and Desk 360 (NC-DATA-2@1).',
    [
      'line 1, column 14: error: Unexpected quotation of NC-DATA-2@1 without its limit "keys", expected the words "Norland holds the keys unless the customer brings its own." with it',
    ],
  ],
  [
    'reported in a sentence of somebody else',
    'In 2020 Norland said that it encrypts customer data at rest in Stratus and Desk 360 (NC-DATA-2@1), as we wrote to you.',
    [],
  ],
  [
    'reported, and gone on with',
    'Norland said that it encrypts customer data at rest in Stratus and Desk 360, as we wrote to you (NC-DATA-2@1).',
    [],
  ],
  ['not quoted', 'Requesters are sent to you (NC-GOV-2@3).', []],
  [
    'one below two statements',
    '> Norland said that when an authority asks it for customer data, it always tries to send the requester to the customer. (NC-GOV-2@2)\n>\n> Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer. (NC-GOV-2@3)\n>\n> Does not hold for Lookout Search where customer data has been de-linked from the customer.\n>\n> Basic contact details of the customer may still be released.',
    [],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('qualifiers-present', text)).toEqual(expected);
});

test.each([1_560, 1_590, 3_000])(
  'a quotation below %i words of a page is read whole, and so is what is dropped from it',
  async (words) => {
    const page = `${'Another subject is told here. '.repeat(words / 5)}\n\n`;
    const statement =
      '> Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer.';
    const exclusion = 'Does not hold for Lookout Search where customer data has been de-linked from the customer.';
    const limit = 'Basic contact details of the customer may still be released.';
    const problems = (...qualifiers: readonly string[]) =>
      problemsOf(`${page}${[statement, ...qualifiers].join(' ')}\n\nNC-GOV-2@3`);
    expect(await problems(exclusion, limit)).toEqual([]);
    expect((await problems(exclusion)).map(({ rule }) => rule)).toEqual(['qualifiers-present']);
    const changed = await problems(exclusion.replace('de-linked', 'taken'), limit);
    expect(changed.map(({ rule }) => rule)).toEqual(['quotation-exact']);
  },
);
