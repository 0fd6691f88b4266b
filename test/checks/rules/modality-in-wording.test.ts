import { expect, test } from 'vitest';
import { modalityInWording } from '../../../src/checks/rules/modality-in-wording.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[string, string, boolean]>([
  ['prohibition', 'Contoso does not sell data.', true],
  ['prohibition', 'Contoso sells data only to itself.', true],
  ['prohibition', 'Contoso refuses to sell data.', true],
  ['prohibition', 'Contoso doesn’t sell data.', true],
  ['prohibition', 'Contoso sells data.', false],
  ['prohibition', 'Contoso said that it notes what is sold.', false],
  ['obligation', 'Contoso sells data.', true],
  ['assurance', 'Contoso sells data.', true],
])('%s: %s', (modality, statement, isRight) => {
  const context = contextOf({ commitments: { 'PC-1': { versions: [{ modality, statement }] } } });
  expect(foundBriefly(modalityInWording, context)).toEqual(
    isRight
      ? []
      : ['commitments/PC-1/versions/0/modality: Unexpected modality "prohibition" of a statement that forbids nothing'],
  );
});

test.each<[title: string, statement: string, isRight: boolean]>([
  ['Standing access to mail', 'Contoso has no standing access to mail.', false],
  ['No standing access to mail', 'Contoso has no standing access to mail.', true],
  ['Standing access to mail', 'Contoso asks before it gets standing access to mail.', true],
])('the title "%s" of: %s', (title, statement, isRight) => {
  const context = contextOf({ commitments: { 'PC-1': { title, versions: [{ modality: 'assurance', statement }] } } });
  expect(foundBriefly(modalityInWording, context)).toEqual(
    isRight ? [] : [`commitments/PC-1/title: Unexpected title "${title}" of a statement that denies just that`],
  );
});
