import { expect, test } from 'vitest';
import { told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  [
    'as a promise',
    'You are in control (NC-CLM-1).',
    [
      'line 1, column 21: error: Unexpected claim NC-CLM-1 cited as a commitment, expected the id of a commitment, or words that call it a claim',
    ],
  ],
  ['as what it is', 'Norland believes in control (NC-CLM-1).', []],
  ['called so in the next sentence', 'Norland said this (NC-CLM-1). A view of its own, and no promise.', []],
  [
    'another sentence that follows',
    'You are in control (NC-CLM-1). The numbers follow in the annex.',
    [
      'line 1, column 21: error: Unexpected claim NC-CLM-1 cited as a commitment, expected the id of a commitment, or words that call it a claim',
    ],
  ],
  ['a thought', 'NC-CLM-1 tells what Norland thinks about control.', []],
  ['listed under its title', '- [NC-CLM-1](/claims/#nc-clm-1) Control', []],
  [
    'one of a list in a line',
    'Beliefs aside → [NC-GOV-8](/x/); [NC-CLM-1 Control](/claims/#nc-clm-1); [NC-GOV-8](/x/)',
    [],
  ],
  [
    'listed among promises',
    '# What we promise\n\n- NC-CLM-1 Control',
    [
      'line 3, column 3: error: Unexpected claim NC-CLM-1 cited as a commitment, expected the id of a commitment, or words that call it a claim',
    ],
  ],
  [
    'a label that is its title',
    '- Control: NC-CLM-1',
    [
      'line 1, column 12: error: Unexpected claim NC-CLM-1 cited as a commitment, expected the id of a commitment, or words that call it a claim',
    ],
  ],
  [
    'the answer of a questionnaire',
    '| Question | Reference |\n| --- | --- |\n| Who is in control? | NC-CLM-1 Control |',
    [
      'line 3, column 24: error: Unexpected claim NC-CLM-1 cited as a commitment, expected the id of a commitment, or words that call it a claim',
    ],
  ],
  ['under a heading', '# Claims\n\nControl: NC-CLM-1.', []],
  [
    'an address',
    '<https://privacy.norland.example/claims/#nc-clm-2>',
    [
      'line 1, column 2: error: Unexpected claim NC-CLM-2 cited as a commitment, expected the id of a commitment, or words that call it a claim',
    ],
  ],
  [
    'a principle that is called a commitment',
    'See [our commitment to control](https://privacy.norland.example/principles/control/).',
    [
      'line 1, column 6: error: Unexpected principle behind "our commitment to control", expected the address of a commitment, or words that call it a principle',
    ],
  ],
  [
    'a principle that is called one',
    'See [the principle of control](https://privacy.norland.example/principles/control/).',
    [],
  ],
  [
    'a responsibility that is called a promise',
    '[What Norland promised](https://privacy.norland.example/responsibilities/#a)',
    [
      'line 1, column 2: error: Unexpected responsibility behind "What Norland promised", expected the address of a commitment, or words that call it a responsibility',
    ],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('claim-not-commitment', text)).toEqual(expected);
});

test.each([
  ['a claim of somebody else', '- Norland undertakes to take every claim of infringement seriously (NC-CLM-1).', 1],
  ['an assessment of ours', '# Safeguards on which our risk assessment relies\n\n- NC-CLM-1: you are in control', 1],
  ['a figure that is guaranteed', 'Norland guarantees these figures (NC-CLM-2).', 1],
  ['an obligation', 'Norland is under an obligation to take copyright claims seriously (NC-CLM-1).', 1],
  ['tags', 'Tagged: NC-GOV-8@1, NC-CLM-1.', 0],
  ['bound in German', 'Norland verpflichtet sich zu Ihrer Kontrolle (NC-CLM-1).', 1],
  ['bound in French', 'Norland s’engage à vous laisser le contrôle (NC-CLM-1).', 1],
  ['an id in a list of commitments', 'Each of these is a commitment:\n\n- NC-GOV-8@1\n- NC-CLM-1', 1],
  ['an id in a list of what we rely on', '# What we rely on\n\n- NC-GOV-8@1\n- NC-CLM-1', 1],
  ['an id alone', 'NC-CLM-1', 1],
  ['an answer', '| Question | Reference |\n| --- | --- |\n| Who is in control? | NC-CLM-1 |', 1],
  ['an id in a list to read', '# Entries to read\n\n- NC-GOV-8@1\n- NC-CLM-1', 0],
  ['ids to read in a line', 'To read before Monday: NC-GOV-8@1, NC-CLM-1.', 0],
  ['a claim that something is promised', 'Norland claims that it promised to leave you in control (NC-CLM-1).', 0],
  ['no undertaking', 'These figures are not guaranteed (NC-CLM-2).', 0],
  ['an assessment of its own', 'In the assessment of Norland you are in control (NC-CLM-1).', 0],
  ['in its eyes', 'In the eyes of Norland you are in control (NC-CLM-1).', 0],
  ['a belief in German', 'Norland glaubt, dass Sie die Kontrolle haben sollten (NC-CLM-1).', 0],
  ['an opinion in French', 'Selon l’avis de Norland, vous gardez le contrôle (NC-CLM-1).', 0],
  ['a figure in Spanish', 'Es una cifra de Norland (NC-CLM-2).', 0],
  ['a view in Japanese', 'これはNorlandの見解です (NC-CLM-1)。', 0],
])('%s', async (_, text, count) => {
  expect(await told('claim-not-commitment', text)).toHaveLength(count);
});
