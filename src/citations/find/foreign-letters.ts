/** Letters of other scripts that look like those of ids (Unicode confusables, UTS 39), and full-width forms of them. */

const alike =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԌG ԚQ ԜW ѴV аa еe іi јj кk оo рp сc ѕs уy хx ԁd ԛq ԝw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ρp νv ιi';
const latin: ReadonlyMap<string, string> = new Map(
  alike.split(' ').map(([foreign = '', plain = '']) => [foreign, plain] as const),
);
const foreignLetter = new RegExp(`[${[...latin.keys()].join('')}]`, 'gu');
const fullWidth = /[\uFF01-\uFF5E]/g;

/** A text with the letters of ids in place of those that look like them, each where it stood. */
export function withLatinLetters(text: string): string {
  return withHalfWidth(text).replace(foreignLetter, (letter) => latin.get(letter) ?? letter);
}

/** The same of full-width forms alone, which say what they are. */
export function withHalfWidth(text: string): string {
  return text.replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** The first letter of another script that stands for one of an id. */
export function foreignIn(text: string): string | undefined {
  return text.match(foreignLetter)?.[0];
}
