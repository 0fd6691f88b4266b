/** Questions in plain text and Markdown: what is a question, what it is about, and where its answer goes. */
import { describe, expect, test } from 'vitest';
import { answerer } from '../../../src/answers/answer.ts';
import { fill } from '../../../src/answers/questionnaire/fill.ts';
import { readQuestionnaire } from '../../../src/answers/questionnaire/read.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import { own } from '../../citations/sample.ts';

const today = '2026-11-28';
const answer = answerer(own, { today });

async function filledOf(file: string, text: string) {
  const questionnaire = await readQuestionnaire(file, new TextEncoder().encode(text));
  const filled = fill(own, answer, questionnaire.grids, { columns: {}, otherwise: {}, today });
  return { ...filled, text: new TextDecoder().decode(questionnaire.write(filled.edits)) };
}

const questionsOf = async (file: string, text: string) =>
  (await filledOf(file, text)).rows.map(({ question }) => question);

describe('what is a question', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a file of one', 'q.txt', 'Where is our data stored?', ['Where is our data stored?']],
    ['without a mark', 'q.txt', 'Describe the encryption of our data\n', ['Describe the encryption of our data']],
    [
      'a line each',
      'q.txt',
      'Data location\nEncryption at rest\r\nPenetration tests',
      ['Data location', 'Encryption at rest', 'Penetration tests'],
    ],
    [
      'a wrapped paragraph',
      'q.txt',
      'We keep records of patients, and the law binds us. Is the data of\nour patients encrypted?\n\nWho reads it?',
      ['We keep records of patients, and the law binds us. Is the data of our patients encrypted?', 'Who reads it?'],
    ],
    [
      'items of lists',
      'q.md',
      '1. Is data encrypted?\n2. Who holds the keys?\n- Where is it?',
      ['Is data encrypted?', 'Who holds the keys?', 'Where is it?'],
    ],
    ['a heading that asks', 'q.md', '# Is data encrypted?\n', ['Is data encrypted?']],
    [
      'no greeting and no lead',
      'q.txt',
      'Dear team,\nplease answer the following:\n\nWhere is our data stored?',
      ['Where is our data stored?'],
    ],
    ['nothing that is quoted', 'q.txt', '> Is data encrypted?\n\nWhere is it stored?', ['Where is it stored?']],
    ['nothing in an empty file', 'q.txt', '\n\n', []],
  ])('%s', async (_, file, text, expected) => {
    expect(await questionsOf(file, text)).toEqual(expected);
  });
});

describe('what it is about', () => {
  const asked = 'Is customer data encrypted at rest?';
  test.each<[string, string, string, readonly string[]]>([
    [
      'a heading',
      'q.md',
      `# Questions\n\n## Fleetpilot\n\n${asked}\n\n## Stratus\n\n${asked}\n`,
      ['not-covered', 'candidates'],
    ],
    ['a line', 'q.txt', `Product: Fleetpilot\n${asked}\n\nProduct: Stratus\n${asked}\n`, ['not-covered', 'candidates']],
    ['neither', 'q.txt', `${asked}\n`, ['candidates']],
  ])('%s', async (_, file, text, expected) => {
    expect((await filledOf(file, text)).rows.map(({ outcome }) => outcome)).toEqual(expected);
  });
});

describe('what is written', () => {
  test.each(['q.txt', 'q.md'])('below each question, and it verifies clean: %s', async (file) => {
    const lines = ['1. Is customer data encrypted at rest?', '', 'Is there a firewall?', 'Thank you.', ''];
    const { text } = await filledOf(file, lines.join('\r\n'));
    // All lines of the file are there, in their order.
    expect(text.split('\r\n').filter((line) => line !== '' && !/^\s*>/.test(line))).toEqual(lines.filter(Boolean));
    expect(text).toMatch(/rest\?\r\n\r\n( {3})?> .*NC-DATA-2/s);
    expect(text).toContain('> Nothing fits: no commitment of this register answers this.');
    const document = await readDocument(file, new TextEncoder().encode(text));
    const { problems, examined } = verify([document], own, { today });
    expect([examined.citations > 0, problems]).toEqual([true, []]);
  });

  test('an answer is not given twice', async () => {
    const { text } = await filledOf('q.txt', 'Is customer data encrypted at rest?\n');
    const again = await filledOf('q.txt', text);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['already-answered']);
    expect(again.text).toBe(text);
  });
});
