/** What the heads of columns of questionnaires are called, in five languages. */
import { type PhraseTable, phraseTable } from '../../language/phrase-table.ts';

const raw = String.raw;
const asHead = (phrase: string) => raw`^\s*(?:\d+[.)]?\s*)?(?:\p{L}+\s+){0,2}?${phrase}(?![\p{L}])`;

/** The column of the questions. */
export const questionHead: PhraseTable = phraseTable('iu', asHead, [
  [raw`questions?(?!\s*(?:id|no\b|number|#|ref))`, 'Question'],
  [raw`quer(?:y|ies)`, 'Query'],
  [raw`requirements?(?!\s*(?:id|no\b|number|#|ref))`, 'Requirement'],
  [
    raw`controls?(?:\s+(?:specification|question|description|objective)s?)?(?!\s*(?:id|no\b|number|#|ref|domain|owner))`,
    'Control specification',
  ],
  [raw`(?:assessment|evaluation)\s+criteri(?:a|on)`, 'Assessment criteria'],
  ['preguntas?', 'Pregunta'],
  ['requisitos?', 'Requisito'],
  ['exigences?', 'Exigence'],
  ['fragen?', 'Frage'],
  ['質問|設問|要件|確認事項', '質問'],
]);

/** The column of the answers. */
export const answerHead: PhraseTable = phraseTable('iu', asHead, [
  [raw`(?:answers?|responses?|repl(?:y|ies))(?!\s*(?:type|options?|format|\(?\s*y))`, 'Response'],
  [raw`(?:comments?|explanations?|remarks|evidence|justification)`, 'Comments'],
  [
    raw`(?:implementation|additional|supporting|supplementary)\s+(?:description|information|details?)`,
    'Implementation description',
  ],
  ['respuestas?|comentarios?', 'Respuesta'],
  [raw`r[ée]ponses?|commentaires?`, 'Réponse'],
  ['antwort(?:en)?|kommentare?', 'Antwort'],
  ['回答|コメント|備考', '回答'],
]);

/** The column of the service that a row is about. */
export const serviceHead: PhraseTable = phraseTable('iu', asHead, [
  [raw`(?:services?|products?|solutions?|applications?|offerings?)(?!\s*(?:level|owner|provider|id))`, 'Service'],
  ['servicios?|productos?', 'Servicio'],
  ['produits?', 'Produit'],
  ['produkte?|dienste?', 'Produkt'],
  ['サービス|製品', 'サービス'],
]);

/** The column of the place that a row is about. */
export const placeHead: PhraseTable = phraseTable('iu', asHead, [
  [raw`(?:countr(?:y|ies)|regions?|jurisdictions?|locations?|places?|markets?)`, 'Country'],
  [raw`pa[ií]s(?:es)?(?![a-z])|ubicaci[oó]n`, 'País'],
  ['pays', 'Pays'],
  ['land|standort', 'Land'],
  ['国|地域|所在地', '国'],
]);
