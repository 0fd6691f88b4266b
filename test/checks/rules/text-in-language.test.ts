import { expect, test } from 'vitest';
import { textInLanguage } from '../../../src/checks/rules/text-in-language.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[string, boolean]>([
  ['Kein direkter Zugriff für Dritte', false],
  ['Accès des autorités aux données', false],
  ['Acceso de las autoridades', false],
  ['No direct access for third parties', true],
  ['Habeas data', true],
  ['The Ley de Protección de los Datos Personales is the law of that country', true],
  ['De-linked data', true],
])('%s', (title, isRight) => {
  expect(foundBriefly(textInLanguage, contextOf({ topics: { a: { title } } })).length).toBe(isRight ? 0 : 1);
});
