/** How a sentence begins that speaks of the one before it. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** `This is so`, `the promise holds`; not `this clause`, which is one of the writer's own text. */
export const speaksOfBefore: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`^\W*(?:(?:and|but|so|yet|however|meanwhile|since\s+then),?\s+)?${phrase}(?!\p{Script=Latin})`,
  [
    [
      raw`(?:this|that)(?!\s+(?:clause|section|agreement|annex|article|document|table)\b)|these|those|it|they|which|with\s+it`,
      'But this is a clause',
    ],
    [raw`the\s+(?:same|above|commitment|promise|statement)`, 'The promise was certified'],
    [raw`(?:(?:for|in)\s+)?(?:both|(?:all|each|any)\s+of\s+(?:them|these|those))`, 'All of these are kept'],
    [raw`das|dies(?:e[rs]?)?|es\s+(?:ist|war)`, 'Das ist eine Klausel'],
    [raw`c[’']est|c[’']était|cela|ceci|il\s+s[’']agi\p{Ll}+|elle\s+(?:est|était)`, 'C’est une obligation'],
    [raw`est[oea]\s+(?:es|era|fue|compromiso|promesa)|esto|eso|es\s+una?|se\s+trata`, 'Esto es una obligación'],
    [raw`quest[oa]|si\s+tratta|trata-se|isto|isso`, 'Questa è una promessa'],
    [raw`(?:dit|dat|het)\s+(?:is|was)`, 'Dat is een verplichting'],
    ['(?:これ|それ)は', 'これは契約です'],
  ],
);
