/** A questionnaire that was answered verifies clean, whatever its format: nothing in it says more than the register does. */
import { expect, test } from 'vitest';
import { answerer } from '../../../src/answers/answer.ts';
import { fill } from '../../../src/answers/questionnaire/fill.ts';
import { readQuestionnaire } from '../../../src/answers/questionnaire/read.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import { own } from '../../citations/sample.ts';
import { book, row } from './book.ts';
import { wordDocument, wordTable } from './word.ts';

const today = '2026-11-28';
const answer = answerer(own, { today });

/** Rows of the provider of many versions: umbrellas, exclusions, provinces, historic and replaced promises. */
const rows: readonly (readonly [question: string, service: string, place: string])[] = [
  ['Is customer data encrypted at rest?', 'Stratus', 'Germany'],
  ['Is customer data encrypted at rest?', 'Fleetpilot', ''],
  ['Who holds the encryption keys?', 'Desk 360', 'Toronto'],
  ['Is our data handed to governments?', 'Desk 360', 'Canada'],
  ['Are we told of government requests for our data?', 'Cognition Services', ''],
  ['Do you redirect law enforcement requests to us?', 'Lookout Search', ''],
  ['Where is our data stored?', 'Stratus', 'Germany'],
  ['Where is our data stored?', 'Unknownium', 'Ontario'],
  ['Are there security safeguards for customers in Canada?', 'Stratus', 'Ontario'],
  ['Is our data used for advertising?', 'Ledger 360', ''],
  ['Do you publish the number of government requests?', '', ''],
  ['Are penetration tests performed?', 'Stratus', 'Peru'],
];

const files: Readonly<Record<string, Uint8Array>> = {
  'bank.xlsx': book({
    rows:
      row(1, 'Question', 'Service', 'Country', 'Response') + rows.map((cells, at) => row(at + 2, ...cells)).join(''),
  }),
  'bank.docx': wordDocument(wordTable([['Question', 'Service', 'Country'], ...rows.map((cells) => [...cells])])),
  'bank.md': new TextEncoder().encode(
    [
      '# Bank',
      '',
      '| Question | Service | Country |',
      '| --- | :-: | --- |',
      ...rows.map((cells) => `| ${cells.join(' | ')} |`),
      '',
      'Thank you.',
    ].join('\n'),
  ),
  'bank.csv': new TextEncoder().encode(
    [
      'Question,Service,Country,Response',
      ...rows.map((cells) => `${cells.map((text) => `"${text}"`).join(',')},`),
    ].join('\n'),
  ),
};

test.each(Object.keys(files))('%s', async (file) => {
  const questionnaire = await readQuestionnaire(file, files[file] ?? new Uint8Array());
  const filled = fill(own, answer, questionnaire.grids, { columns: {}, otherwise: {}, today });
  const document = await readDocument(file, questionnaire.write(filled.edits));
  const { problems, examined } = verify([document], own, { today });
  expect(examined.citations).toBeGreaterThan(10);
  expect(problems.map(({ place, rule, message }) => `${JSON.stringify(place)} ${rule}: ${message}`)).toEqual([]);
});
