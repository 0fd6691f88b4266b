/** What the page of the site answers with beside the inventory: as a file it answers as the registry itself does. */
import { expect, test } from 'vitest';
import { answerer } from '../../src/answers/answer.ts';
import { type AnsweringMaterial, answeringMaterial } from '../../src/answers/material.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { registry, site, exampleDay as today } from '../example.ts';

const { title, publisher, citationPrefix } = site;
const inventory = inventoryOf(registry, { address: 'https://privacy.example/', title, publisher, citationPrefix });
const customerWords = [['the vault, the safe', 'storage']] as const;

test('it holds responsibilities and customers’ words, and nothing of the inventory', () => {
  const { records, customerWords: words } = answeringMaterial(registry, { customerWords } as never);
  expect(records.map(({ objectID }) => objectID.split('/')[1]).sort()).toEqual(
    Object.keys(registry.responsibilities).sort(),
  );
  expect(words).toEqual(customerWords);
});

test('read back from a file it answers every responsibility and question as all records do', () => {
  const read = JSON.parse(JSON.stringify(answeringMaterial(registry, { customerWords } as never))) as AnsweringMaterial;
  const [byFile, byRegistry] = [
    answerer(inventory, { today, ...read }),
    answerer(inventory, { today, records: recordsOf(registry), customerWords }),
  ];
  const rows = [...Object.values(registry.responsibilities), ...Object.values(registry.questions)];
  const told = rows.map(({ title: question }) => byRegistry({ question }));
  expect(rows.map(({ title: question }) => byFile({ question }))).toEqual(told);
  expect(told.some(({ see }) => see.some(({ kind }) => kind === 'responsibility'))).toBe(true);
});
