import { expect, test } from 'vitest';
import { told, wordsTold } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  ['covered', 'Stratus is encrypted (NC-DATA-2@1).', []],
  [
    'another service',
    'Ledger 360 is encrypted (NC-DATA-2@1).',
    [
      'line 1, column 1: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'a name run on',
    'D360 and L360 are encrypted (NC-DATA-2@1).',
    [
      'line 1, column 10: error: Unexpected "L360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'the people of a place',
    'The data of Canadians stay there (NC-LOC-1@1).',
    [
      'line 1, column 13: error: Unexpected "Canadians" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Canada.',
    ],
  ],
  [
    'a sentence before one that says something, if only of a year',
    'Fleetpilot is encrypted. Auditors read 2019: NC-DATA-2@1.',
    [],
  ],
  ['the people of a place that is covered', 'The data of Germans stay there (NC-LOC-1@1).', []],
  [
    'the short name of a country that the inventory does not have',
    'Data in the UK stay there (NC-LOC-1@1).',
    [
      'line 1, column 13: error: Unexpected "UK" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of United Kingdom.',
    ],
  ],
  [
    'small letters in a chat',
    '10:05 ann: does NC-DATA-2@1 work for fleetpilot?\n10:06 bob: yes, it does',
    [
      'line 1, column 38: error: Unexpected "fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'small letters in a chat, refused',
    '10:05 ann: also for fleetpilot?\n10:06 bob: nope, only for stratus (NC-DATA-2@1)',
    [],
  ],
  ['a part whose name is a word', 'We work in crews, and rely on encryption at rest (NC-DATA-2@1).', []],
  [
    'a part whose name is a word, asked for',
    '10:05 ann: does NC-DATA-2@1 work for crews too?\n10:06 bob: yes',
    [
      'line 1, column 38: error: Unexpected "crews" (part of Ledger 360) for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  ['a word that is a name in capitals', 'It holds for stratus clouds, and in stratus-like ones (NC-LOC-2@1).', []],
  ['a place and every other', 'Data of U.S. and non-U.S. customers stay there (NC-LOC-1@1).', []],
  ['a heading that lists the place among others', '# Offices in Canada, Germany and Japan\n\nSee NC-LOC-1@1.', []],
  [
    'a heading that lists others alone',
    '# Offices in Canada and Japan\n\nSee NC-LOC-1@1.',
    [
      'line 1, column 14: error: Unexpected "Canada" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Canada.',
      'line 1, column 25: error: Unexpected "Japan" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Japan.',
    ],
  ],
  [
    'a question in a heading that lists the place among others',
    '# Does data stay in Germany and Canada?\n\nYes: NC-LOC-1@1.',
    [
      'line 1, column 33: error: Unexpected "Canada" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Canada.',
    ],
  ],
  [
    'prose beside a label',
    '- **Location**: The candidate lives elsewhere. For example, a role needs someone in Canada.\n- Other\n\nSee NC-LOC-1@1.',
    [],
  ],
  [
    'names beside a label',
    'Location: Canada\n\nSee NC-LOC-1@1.',
    [
      'line 1, column 11: error: Unexpected "Canada" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Canada.',
    ],
  ],
  ['a language', 'The British page on NC-LOC-1@1.', []],
  ['denied', 'NC-DATA-2@1 does not cover Ledger 360.', []],
  ['left out in brackets', 'All is encrypted (not for Ledger 360), NC-DATA-2@1.', []],
  ['silent', 'Ledger 360? NC-DATA-2@1 is silent.', []],
  ['nothing follows', 'NC-DATA-2@1 is about Stratus; for Ledger 360 nothing follows from it.', []],
  ['who asks', 'Users of Ledger 360 asked about NC-DATA-2@1.', []],
  ['elsewhere', 'Read NC-DATA-2@1 for Stratus; for the rest, Ledger 360 included, look elsewhere.', []],
  ['bar one', 'Encryption at rest (NC-DATA-2@1) holds for every tool bar one, which is Ledger 360.', []],
  ['no source says', 'NC-DATA-2@1: no source says that this takes in Ledger 360.', []],
  [
    'no source says more',
    'No source says more than NC-DATA-2@1. With Ledger 360 you rely on NC-DATA-2@1.',
    [
      'line 1, column 44: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  ['a list of links', 'See [Ledger 360](/l/), [Stratus](/s/), [NC-DATA-2@1](/d/)', []],
  [
    'a list of links with titles behind them',
    'See [Ledger 360](/l/); [NC-DATA-2@1](/d/) Encryption at rest; [Stratus](/s/); [Vault](/v/) Keys',
    [],
  ],
  [
    'a list of links with what is said of one of them',
    'See [Stratus](/l/); [NC-DATA-2@1](/d/) Encryption at rest of Ledger 360; [Stratus](/s/)',
    [
      'line 1, column 62: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'two links',
    '[Ledger 360](/l/): [NC-DATA-2@1](/d/)',
    [
      'line 1, column 2: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'asked in a heading, and answered with a no above a list',
    '# Does it hold for Ledger 360?\n\nNo. It names Stratus alone (NC-DATA-2@1).\n\n- NC-DATA-2@1 Encryption.',
    [],
  ],
  [
    'asked in a heading, and answered with a yes above a list',
    '# Does it hold for Ledger 360?\n\nYes, as the others do (NC-DATA-2@1).\n\n- NC-DATA-2@1 Encryption.',
    [
      'line 1, column 20: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  ['unlike', 'Unlike Ledger 360, Stratus is encrypted (NC-DATA-2@1).', []],
  [
    'unlike, the other way',
    'Unlike Stratus, Ledger 360 is encrypted (NC-DATA-2@1).',
    [
      'line 1, column 17: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  ['except', 'All but Ledger 360 is encrypted (NC-DATA-2@1).', []],
  [
    'not only',
    'Not only Stratus but also Ledger 360 is encrypted (NC-DATA-2@1).',
    [
      'line 1, column 27: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'a heading',
    '# Ledger 360\n\nEncrypted at rest: NC-DATA-2@1.',
    [
      'line 1, column 3: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'a heading, and a sentence that says for what',
    '# Stratus and Ledger 360\n\nStratus is encrypted: NC-DATA-2@1.',
    [],
  ],
  ['a question with a no', '# Is Ledger 360 encrypted?\n\nNo (NC-DATA-2@1).', []],
  [
    'a question with a yes',
    'Is Ledger 360 encrypted? Yes (NC-DATA-2@1).',
    [
      'line 1, column 4: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'an item above',
    '- Ledger 360\n  - encrypted: NC-DATA-2@1',
    [
      'line 1, column 3: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'the row',
    '| Product | Source |\n| --- | --- |\n| Ledger 360 | NC-DATA-2@1 |\n| Stratus | NC-DATA-2@1 |',
    [
      'line 3, column 3: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'the head of the column',
    '| | Stratus | Ledger 360 |\n| --- | --- | --- |\n| At rest | NC-DATA-2@1 | NC-DATA-2@1 |',
    [
      'line 1, column 15: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'the heads of columns that say yes',
    '| Promise | Stratus | Ledger 360 | Fleetpilot |\n| --- | --- | --- | --- |\n| NC-DATA-2@1 | yes | yes | no |',
    [
      'line 1, column 23: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'a place',
    'Data stays in Switzerland (NC-LOC-1@1).',
    [
      'line 1, column 15: error: Unexpected "Switzerland" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Switzerland.',
    ],
  ],
  [
    'an adjective',
    'Swiss customers have it too (NC-LOC-1@1).',
    [
      'line 1, column 1: error: Unexpected "Swiss" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Switzerland.',
    ],
  ],
  [
    'codes in a cell',
    '| Country | Source |\n| --- | --- |\n| CH, DE | NC-LOC-1@1 |',
    [
      'line 3, column 3: error: Unexpected "CH" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Switzerland.',
    ],
  ],
  ['a pronoun in capitals', 'CALL US: NC-LOC-1@1!', []],
  ['a company', 'Air Canada uses it (NC-LOC-1@1).', []],
  [
    'a province',
    'Ontario is covered (NC-LOC-2@1).',
    [
      'line 1, column 1: warning: Unexpected "Ontario" for NC-LOC-2@1, expected "Canada": The source names only Canada as a whole, and does not speak of Ontario, which is within it.',
    ],
  ],
  [
    'a country that the inventory does not have',
    'For Stratus in Peru: NC-LOC-1@1',
    [
      'line 1, column 16: error: Unexpected "Peru" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Peru.',
    ],
  ],
  [
    'such a country in a longer name',
    'For Papua New Guinea see NC-LOC-1@1.',
    [
      'line 1, column 5: error: Unexpected "Papua New Guinea" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Papua New Guinea.',
    ],
  ],
  [
    'a heading with such a country',
    '# South Africa\n\nData stays there: NC-LOC-1@1.',
    [
      'line 1, column 3: error: Unexpected "South Africa" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of South Africa.',
    ],
  ],
  ['such a country, denied', 'NC-LOC-1@1 does not cover Peru.', []],
  ['such a country, where a place is no limit', 'Stratus is encrypted in Peru (NC-DATA-2@1).', []],
  ['such a country farther away', '# Peru\n\nData stays in Germany (NC-LOC-1@1).', []],
  ['such a country in the name of something else', 'New Mexico, Air Peru and the Bank of Peru: NC-LOC-1@1', []],
  ['first names and states', 'Jordan and Chad from Georgia in New Jersey asked us: see NC-LOC-1@1.', []],
  ['a code alone', 'PE: NC-LOC-1@1', []],
  [
    'the whole world',
    'Data stays there, worldwide (NC-LOC-1@1).',
    [
      'line 1, column 19: error: Unexpected "worldwide" for NC-LOC-1@1, expected "Germany": The source names only Germany.',
    ],
  ],
  [
    'every service',
    'All our services are encrypted (NC-DATA-2@1).',
    [
      'line 1, column 1: error: Unexpected "All our services" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360.',
    ],
  ],
  [
    'a word for several services',
    'The Norland Cloud is encrypted (NC-DATA-2@1).',
    [
      'line 1, column 5: error: Unexpected "Norland Cloud" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Norland Cloud.',
    ],
  ],
  [
    'what the promise itself denies',
    'Desk 360 data is not handed over (NC-GOV-1@1).',
    [
      'line 1, column 1: warning: Unexpected "Desk 360" for NC-GOV-1@1, expected "Norland Cloud": The source names only Norland Cloud, and no source says that this takes in Desk 360.',
    ],
  ],
  [
    'the same, with how far the source goes',
    'For Desk 360: data is not handed over (NC-GOV-1@1). The source names only Norland Cloud, and no source says that this takes in Desk 360.',
    [],
  ],
  [
    'the same, with how far another goes',
    'For Desk 360: data is not handed over (NC-GOV-1@1). The source names only Norland Cloud, and no source says that this takes in Stratus.',
    [
      'line 1, column 5: warning: Unexpected "Desk 360" for NC-GOV-1@1, expected "Norland Cloud": The source names only Norland Cloud, and no source says that this takes in Desk 360.',
    ],
  ],
  [
    'a contradiction, which no words mend',
    'Fleetpilot is encrypted (NC-DATA-2@1). The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    [
      'line 1, column 1: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'a sentence that goes on',
    'NC-DATA-2@1 is about encryption. It also covers Ledger 360.',
    [
      'line 1, column 49: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  ['two in a sentence', 'Stratus is encrypted (NC-DATA-2@1), and Ledger 360 has no adverts (NC-DATA-3@1).', []],
  [
    'the words of the quotation',
    '> Norland said that it encrypts customer data at rest in Stratus and Desk 360.\n> Norland holds the keys unless the customer brings its own.\n\nNC-DATA-2@1',
    [],
  ],
  [
    'a heading whose text denies it',
    '# Fleetpilot\n\nNC-DATA-2@1 does not hold for Fleetpilot.\n\nEncryption at rest (NC-DATA-2@1) is for others.',
    [],
  ],
  [
    'no gaps',
    '| Question | Answer | Source |\n| --- | --- | --- |\n| Gaps in the encryption of Fleetpilot? | No gaps | NC-DATA-2@1 |',
    [
      'line 3, column 29: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'no to what should not be',
    '| Question | Answer | Source |\n| --- | --- | --- |\n| Are there exceptions for Fleetpilot? | No | NC-DATA-2@1 |',
    [
      'line 3, column 28: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'none, under a head that asks for gaps',
    '| Product | Known gaps | Source |\n| --- | --- | --- |\n| Fleetpilot | None | NC-DATA-2@1 |',
    [
      'line 3, column 3: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'not applicable, in a row that quotes',
    '| Question | Remark | Answer | Source |\n| --- | --- | --- | --- |\n| Is Fleetpilot encrypted? | N/A | Norland said that it encrypts customer data at rest in Stratus and Desk 360. Norland holds the keys unless the customer brings its own. | NC-DATA-2@1 |',
    [
      'line 3, column 6: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'not applicable',
    '| Question | Answer | Source |\n| --- | --- | --- |\n| Is Fleetpilot encrypted? | N/A | NC-DATA-2@1 |',
    [],
  ],
  [
    'no to what is promised not to be done',
    '| Question | Answer | Source |\n| --- | --- | --- |\n| Does Norland hand over data of Fleetpilot? | No | NC-GOV-1@1 |',
    [
      'line 3, column 34: warning: Unexpected "Fleetpilot" for NC-GOV-1@1, expected "Norland Cloud": The source names only Norland Cloud, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'no to whether that is promised',
    '| Question | Answer | Source |\n| --- | --- | --- |\n| Does it apply to Fleetpilot? | No | NC-GOV-1@1 |',
    [],
  ],
  ['no statement', '# Fleetpilot\n\nNo statement; NC-DATA-2@1 is about others.', []],
  [
    'a product that is set above a table',
    '| Product: | Fleetpilot |\n| --- | --- |\n\n| Question | Source |\n| --- | --- |\n| Encrypted? | NC-DATA-2@1 |',
    [
      'line 1, column 14: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'a product that is set and covered',
    '| Product: | Stratus |\n| --- | --- |\n\n| Question | Source |\n| --- | --- |\n| Encrypted? | NC-DATA-2@1 |',
    [],
  ],
  [
    'a product in a line of its own',
    'Product: Fleetpilot\n\n| Question | Source |\n| --- | --- |\n| Encrypted? | NC-DATA-2@1 |',
    [
      'line 1, column 10: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'a sentence on the whole document',
    'This questionnaire is for Fleetpilot.\n\n| Question | Source |\n| --- | --- |\n| Encrypted? | NC-DATA-2@1 |',
    [
      'line 1, column 27: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'a sentence on the writer alone',
    'Some of our people work with Fleetpilot every day.\n\n| Question | Source |\n| --- | --- |\n| Encrypted? | NC-DATA-2@1 |',
    [],
  ],
  [
    'a product that is set in another section',
    '# A\n\nStratus: NC-DATA-2@1\n\n# B\n\nProduct: Fleetpilot\n\n# C\n\nEncrypted: NC-DATA-2@1',
    [],
  ],
  [
    'a product that is set, and a nearer one',
    'Product: Fleetpilot\n\n| Question | Source |\n| --- | --- |\n| Is Stratus encrypted? | NC-DATA-2@1 |',
    [],
  ],
  [
    'a city',
    'Data of our Toronto office stays there (NC-LOC-1@1).',
    [
      'line 1, column 13: error: Unexpected "Toronto" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Ontario.',
    ],
  ],
  ['a city of the country', 'Data of our Munich office stays there (NC-LOC-1@1).', []],
  [
    'the branch in a country',
    'Data of the Polish branch stays there (NC-LOC-1@1).',
    [
      'line 1, column 13: error: Unexpected "Polish" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Poland.',
    ],
  ],
  ['the translation into a language', 'The Polish page speaks of NC-LOC-1@1.', []],
  [
    'a country in German',
    'NC-LOC-1@1 gilt in Kanada.',
    [
      'line 1, column 20: error: Unexpected "Kanada" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Canada.',
    ],
  ],
  [
    'a country in Japanese',
    'NC-LOC-1@1はカナダのお客様に適用されます。',
    [
      'line 1, column 12: error: Unexpected "カナダ" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Canada.',
    ],
  ],
  ['a language in Japanese', '日本語: NC-LOC-1@1', []],
  ['denied in German', 'Für Kanada gibt es keine Zusage (NC-LOC-1@1).', []],
  ['denied in French', 'Pour le Canada, NC-LOC-1@1 ne le couvre pas.', []],
  ['denied in Spanish', 'Canadá no está cubierto (NC-LOC-1@1).', []],
  ['denied in Japanese', 'NC-LOC-1@1はカナダには適用されません。', []],
  [
    'a part of a service',
    'Ledger Post Online is encrypted (NC-DATA-2@1).',
    [
      'line 1, column 1: error: Unexpected "Ledger Post Online" (part of Ledger 360) for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  [
    'a part whose name is a word of the language',
    'What is stored in Crews and Stratus is encrypted (NC-DATA-2@1).\n\n| Crews | yes | NC-DATA-2@1 |\n|---|---|---|\n',
    [
      'line 1, column 19: error: Unexpected "Crews" (part of Ledger 360) for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
      'line 3, column 3: error: Unexpected "Crews" (part of Ledger 360) for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  ['that word', 'Ask us. Crews that answer cite what is encrypted (NC-DATA-2@1), and our crews do.', []],
  ['a part of a service that is covered', 'For Crews, see NC-GOV-2@3.', []],
  [
    'a part that is mentioned in a remark',
    '| Product | Answer | Reference |\n|---|---|---|\n| Stratus | Encrypted (we file tickets in Crews) | NC-DATA-2@1 |\n',
    [],
  ],
  [
    'nothing found',
    '| Product | Answer | Reference |\n|---|---|---|\n| Ledger 360 | We found nothing for it | NC-DATA-2@1 |\n',
    [],
  ],
  [
    'no gap found',
    '| Product | Answer | Reference |\n|---|---|---|\n| Ledger 360 | We found no gap | NC-DATA-2@1 |\n',
    [
      'line 3, column 3: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  ['a part that is left out', 'Ledger Post Online is not covered by NC-DATA-2@1.', []],
  [
    'both of what the sentence before names',
    'We work in Munich and Toronto. For both the data stay there (NC-LOC-1@1).',
    [
      'line 1, column 23: error: Unexpected "Toronto" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Ontario.',
    ],
  ],
  [
    'one of the two',
    'We work in Munich and Toronto. For Munich the data stay there (NC-LOC-1@1); for Toronto it had none.',
    [],
  ],
  [
    'what was sold, in the sentence before',
    'We sell Fleetpilot in Munich. See NC-DATA-2@1.',
    [
      'line 1, column 9: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'what was sold, in the paragraph before',
    'We sell Fleetpilot in Munich.\n\nSee NC-DATA-2@1.',
    [
      'line 1, column 9: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'what was sold and is covered, in the sentence before',
    'We sell Stratus in Munich. See NC-DATA-2@1. See NC-LOC-1@1.',
    [],
  ],
  [
    'a branch, in the sentence before',
    'For our Toronto branch the question came up. It was said that files stay (NC-LOC-1@1).',
    [
      'line 1, column 9: error: Unexpected "Toronto" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Ontario.',
    ],
  ],
  [
    'a branch, and a sentence that names the right one',
    'For our Toronto branch the question came up. Files stay in Germany (NC-LOC-1@1).',
    [],
  ],
  ['a branch, and a sentence about something else', 'Our branch is in Toronto. Separately, see NC-LOC-1@1.', []],
  ['a branch, and a sentence that turns to others', 'Our branch is in Toronto. However, read NC-LOC-1@1.', []],
  [
    'a branch, and a sentence that knows of nothing',
    'What of our branch in Toronto? Nothing says so; NC-LOC-1@1 is another one.',
    [],
  ],
  ['a branch, of which nothing is known', 'For Fleetpilot we know of none. NC-DATA-2@1 holds for Stratus.', []],
  ['a branch that there is not', 'We have never had a branch in Toronto. See NC-LOC-1@1.', []],
  ['a branch whose reader is sent elsewhere', 'For our Toronto branch, ask the lawyers. See NC-LOC-1@1.', []],
  ['colleagues in a place, who write', 'Our colleagues in Toronto wrote this page. See NC-LOC-1@1.', []],
  ['a place where something took place', 'The workshop was held in Toronto. See NC-LOC-1@1.', []],
  [
    'a paragraph on a branch, and one that speaks for itself',
    'Our branch is in Toronto.\n\nThe lawyers keep a list of what is where (NC-LOC-1@1).',
    [],
  ],
  [
    'a branch, and what is quoted with its place',
    'Our branch is in Munich. What we read is “For Ontario, Norland said that it keeps health records in Stratus apart from other data” (NC-LOC-3@1).',
    [],
  ],
  [
    'what was asked, in the sentence before',
    'Do you have Fleetpilot? We looked it up, and files are encrypted (NC-DATA-2@1).',
    [
      'line 1, column 13: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'a seat in Spanish, in the sentence before',
    '**Sede:** Toronto. Archivos en un solo lugar: véase NC-LOC-1@1.',
    [
      'line 1, column 11: error: Unexpected "Toronto" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Ontario.',
    ],
  ],
  [
    'the question that a paragraph answers',
    'Q. Is that so for our Canadian customers?\n\nA. The data were kept in one place only (NC-LOC-1@1).',
    [
      'line 1, column 23: error: Unexpected "Canadian" for NC-LOC-1@1, expected "Germany": The source names only Germany, and does not speak of Canada.',
    ],
  ],
  [
    'a question before a paragraph of its own',
    'Who asks for our Canadian customers?\n\nThe lawyers keep a list where the data stay in one place (NC-LOC-1@1).',
    [],
  ],
  [
    'a name right before kana',
    'Fleetpilotに保存します (NC-DATA-2@1)。',
    [
      'line 1, column 1: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'lines whose dots lead to the token',
    'deletion, Ledger 360 ....... NC-DATA-1@2\nkeys, Stratus .. NC-DATA-2@1\n',
    [],
  ],
  [
    'a line whose dots lead to the token of something else',
    'deletion, Stratus ....... NC-DATA-1@2\nkeys, Ledger 360 .. NC-DATA-2@1\n',
    [
      'line 2, column 7: error: Unexpected "Ledger 360" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Ledger 360.',
    ],
  ],
  ['not to those', 'The data stay with our colleagues in Munich, though not to those in Toronto (NC-LOC-1@1).', []],
  ['another sentence that knows of none', 'For Stratus there is NC-DATA-2@1. For Fleetpilot we know of none.', []],
  [
    'what an exclusion names',
    'First the exclusion named Cognition Services (NC-GOV-2@1); since then it names Lookout Search (NC-GOV-2@3).',
    [],
  ],
  [
    'a kind of data',
    'All telemetry is encrypted (NC-DATA-2@1).',
    [
      'line 1, column 1: error: Unexpected "All telemetry" for NC-DATA-2@1, expected "customer data": the source names no other kind of data',
    ],
  ],
  ['a kind of data that is left out', 'NC-DATA-2@1 does not cover telemetry.', []],
  ['a kind of data that it speaks of', 'Device logs are kept for a year (NC-DATA-1@2).', []],
])('%s', async (_, text, expected) => {
  expect(await told('scope-covered', text)).toEqual(expected);
});

test.each([
  ['said of it in the next sentence', 'Devices run on Ledger 360. It is encrypted (NC-DATA-2@1).', ['Ledger 360']],
  [
    'left out in the next sentence',
    'Devices run on Ledger 360. It was left out when Norland spoke of encryption (NC-DATA-2@1).',
    [],
  ],
  ['two that are left out', 'We use Ledger 360 and Fleetpilot. Both are excluded from encryption (NC-DATA-2@1).', []],
  ['that do not fall under it', 'We use Ledger 360. These services do not fall under NC-DATA-2@1.', []],
  [
    'that are left out after the citation',
    'Ledger 360 was asked about; keys are encrypted (NC-DATA-2@1). It is not covered.',
    [],
  ],
  ['excluded within', 'Devices run on Ledger 360. The promise of encryption (NC-DATA-2@1) excluded that product.', []],
  ['nothing to say of it', 'Devices run on Ledger 360, and NC-DATA-2@1 has nothing to say about it.', []],
  ['left aside', 'Encryption of Ledger 360: NC-DATA-2@1 leaves it aside.', []],
  [
    'left out by its name',
    'We use Ledger 360 and Stratus. They are encrypted (NC-DATA-2@1). Ledger 360 is left out.',
    [],
  ],
  ['left out in German', 'Wir nutzen Ledger 360, verschlüsselt (NC-DATA-2@1). Diese sind ausgenommen.', []],
  ['left out with others', 'Encrypted (NC-DATA-2@1); three services, Ledger 360 among them, are left out.', []],
  ['kept with others', 'Encrypted (NC-DATA-2@1): three services, Ledger 360 among them, are named.', ['Ledger 360']],
  ['another is left out', 'Ledger 360 is encrypted (NC-DATA-2@1). Fleetpilot is left out.', ['Ledger 360']],
  [
    'meant in the next sentence',
    'Staff keep customers in Ledger 360. For it, Norland spoke of encryption (NC-DATA-2@1).',
    ['Ledger 360'],
  ],
  [
    'meant in the next sentence, and covered',
    'Staff keep customers in Stratus. For it, Norland spoke of encryption (NC-DATA-2@1).',
    [],
  ],
  [
    'named for a reason',
    'Staff keep customers in Ledger 360. For this reason, encryption was asked about (NC-DATA-2@1).',
    [],
  ],
  [
    'with terms of its own',
    'Staff use Ledger 360. For it Norland had terms of its own on encryption, not NC-DATA-2@1.',
    [],
  ],
  ['told in a paper', 'A leaflet on Ledger 360 came. In it, Norland spoke of encryption (NC-DATA-2@1).', []],
  [
    'meant in the next paragraph',
    'Staff keep customers in Ledger 360.\n\nFor these, Norland spoke of encryption (NC-DATA-2@1).',
    ['Ledger 360'],
  ],
  ['in a paragraph before', 'Staff keep customers in Ledger 360.\n\nNorland spoke of encryption (NC-DATA-2@1).', []],
  [
    'in the next sentence, in German',
    'Die Mitschrift läuft über Ledger 360. Dafür hat Norland Verschlüsselung genannt (NC-DATA-2@1).',
    ['Ledger 360'],
  ],
  [
    'covered, in German',
    'Die Mitschrift läuft über Stratus. Dafür hat Norland Verschlüsselung genannt (NC-DATA-2@1).',
    [],
  ],
  [
    'there, in Spanish',
    'La filial está en Montevideo.\n\nPara los datos que guarda allí, Norland lo dijo (NC-LOC-1@1).',
    ['Montevideo'],
  ],
  [
    'there, in Spanish and covered',
    'La filial está en Berlin.\n\nPara los datos que guarda allí, Norland lo dijo (NC-LOC-1@1).',
    [],
  ],
  [
    'a kind of data that is used neither',
    'Norland uses neither telemetry nor what derives from it to target ads (NC-DATA-3@1).',
    ['telemetry'],
  ],
  ['a kind of data that is covered neither', 'NC-DATA-3@1 covers neither telemetry nor crash dumps.', []],
  ['another that follows', 'Ledger 360 is encrypted (NC-DATA-2@1). This is not a small thing.', ['Ledger 360']],
])('%s', async (_, text, words) => {
  expect(await wordsTold('scope-covered', text)).toEqual(words);
});

test.each<[string, string, string, readonly string[]]>([
  ['not covered', 'Safeguards', 'not covered', []],
  ['no, not on the list', 'Kept there by contract?', 'no, not on the list', []],
  ['not named in it', 'At rest', 'no, not named in it', []],
  ['not covered, in German', 'Ruhend', 'nicht erfasst', []],
  ['no', 'Encrypted', 'no', []],
  ['a dash', 'Encrypted', '—', []],
  ['yes', 'Encrypted', 'yes', ['Fleetpilot']],
  ['not, of something else', 'Encrypted', 'not decrypted by anybody', ['Fleetpilot']],
  ['no, to what should not be', 'Any exceptions', 'no', ['Fleetpilot']],
  ['no findings', 'Findings', 'No', ['Fleetpilot']],
  ['a dash among the remarks', 'Remarks', '—', ['Fleetpilot']],
])('a row whose cell says: %s', async (_, head, cell, words) => {
  const rows = `| Stratus | yes | NC-DATA-2@1 |\n| Fleetpilot | ${cell} | NC-DATA-2@1 |`;
  const text = `| Service | ${head} | Entry |\n| --- | --- | --- |\n${rows}\n`;
  expect(await wordsTold('scope-covered', text)).toEqual(words);
});

test.each([
  [
    'the no to another column',
    '| Service | At rest | Own keys | Entry |',
    '| Fleetpilot | encrypted | no | NC-DATA-2@1 |',
  ],
  [
    'the denial of another, right of the citation',
    '| Service | Norland | Acme |',
    '| Fleetpilot | Encrypted at rest (NC-DATA-2@1) | not covered |',
  ],
])('a row that claims it still: %s', async (_, head, row) => {
  const rule = head.replace(/[^|]+/g, ' --- ').replace(/^ --- | --- $/g, '');
  expect(await wordsTold('scope-covered', `${head}\n${rule}\n${row}\n`)).toEqual(['Fleetpilot']);
});

test.each([
  ['asked to extend', 'We ask Norland to extend NC-DATA-2@1 to Fleetpilot.', []],
  ['asked to extend, in French', 'Nous demandons à Norland d’étendre à Fleetpilot la promesse NC-DATA-2@1.', []],
  [
    'asked for something else',
    'We ask Norland to move us to Fleetpilot, encrypted at rest (NC-DATA-2@1).',
    ['Fleetpilot'],
  ],
  ['said to extend', 'NC-DATA-2@1 extends to Fleetpilot, as you know.', ['Fleetpilot']],
  ['an open question in Japanese', 'NC-DATA-2@1はFleetpilotにも当てはまるのか?(未回答)', []],
  ['an open question', 'Does NC-DATA-2@1 hold for Fleetpilot? (open)', []],
  ['a question with its yes', 'Does NC-DATA-2@1 hold for Fleetpilot? (yes)', ['Fleetpilot']],
  ['where people met', '# Minutes (held on Fleetpilot)\n\nNorland encrypts customer data (NC-DATA-2@1).', []],
  ['where data is held', '# Data held on Fleetpilot\n\nNorland encrypts customer data (NC-DATA-2@1).', ['Fleetpilot']],
])('what is asked, and where it was spoken of: %s', async (_, text, words) => {
  expect(await wordsTold('scope-covered', text)).toEqual(words);
});

test.each<[string, string, readonly string[]]>([
  ['each is of one of them', 'Desk 360 is encrypted, and Fleetpilot has safeguards (NC-DATA-2@1, NC-LOC-2@1).', []],
  [
    'one of them has none of what is named',
    'Fleetpilot is encrypted (NC-DATA-2@1, NC-LOC-2@1).',
    ['"Fleetpilot" for NC-DATA-2@1'],
  ],
  [
    'none of them has one',
    'Desk 360 and Ledger 360 are encrypted (NC-DATA-2@1, NC-LOC-2@1).',
    ['"Ledger 360" for NC-DATA-2@1', '"Desk 360" for NC-LOC-2@1', '"Ledger 360" for NC-LOC-2@1'],
  ],
  [
    'the other has it elsewhere',
    'Data of Desk 360 and Fleetpilot stay in Germany (NC-LOC-1@1, NC-LOC-2@1).',
    ['"Fleetpilot" for NC-LOC-1@1', '"Germany" for NC-LOC-2@1'],
  ],
  [
    'they stand apart',
    'Desk 360 and Fleetpilot are encrypted (NC-DATA-2@1); for safeguards see NC-LOC-2@1.',
    ['"Fleetpilot" for NC-DATA-2@1'],
  ],
])('services of citations that stand together: %s', async (_, text, expected) => {
  const found = (await told('scope-covered', text)).map((line) => /Unexpected (".*?" for \S+?),/.exec(line)?.[1]);
  expect(found.toSorted()).toEqual(expected.toSorted());
});
