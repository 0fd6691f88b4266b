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

test.each<[string, boolean]>([
  ['Beide sind Überschriften, und keine nennt einen Dienst.', false],
  ['La página no nombra el servicio, y la ley es de otro país.', false],
  ['See [the page](https://contoso.example/der/und/für/mit).', true],
  ['Both are headings, and neither names a service.', true],
])('in a remark: %s', (text, isRight) => {
  const found = foundBriefly(textInLanguage, contextOf({ topics: { a: { remarks: [{ text }] } } }));
  expect(found.map((one) => one.split(':')[0])).toEqual(isRight ? [] : ['topics/a/remarks/0/text']);
});

test('what is named as its bearer names it', () => {
  const names = [{ language: 'de', text: 'Die Verordnung über den Schutz der Daten', authentic: true }];
  expect(foundBriefly(textInLanguage, contextOf({ instruments: { a: { names, title: 'Loi sur le droit' } } }))).toEqual(
    [],
  );
});
