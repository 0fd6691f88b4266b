/** Pages that answer with success and say that they do not exist. */

import { Parser } from 'htmlparser2';
import { collapsed } from '../../language/letters.ts';
import { type PhraseTable, phraseTable } from '../../language/phrase-table.ts';

const raw = String.raw;

/** The whole of a title or heading, or what stands before the site's name. Long ones are articles about something. */
export const notFoundTitles: PhraseTable = phraseTable('i', (phrase) => phrase, [
  [raw`^(?:error\s*)?(?:404|410)\b(?!\s*(?:area|ways|days|hours|km|miles|st|nd|rd|th)\b)`, '404 Contoso'],
  [raw`\b(?:404|410)\s*(?:error|page|[-–—:|(]|not found|gone)`, 'Contoso: 404 error'],
  [raw`\berror\s*(?:404|410)\b`, 'Contoso, error 404'],
  [
    raw`^(?:sorry[,!.]?\s*)?(?:the |this |that |your )?(?:requested )?(?:page|document|file|resource|content|article|url)(?: you (?:requested|are looking for|were looking for))? (?:was |is |could |can |has |does |cannot )?(?:not |no longer |n['’]t )*(?:be )?(?:found|exist|exists|available|been removed|missing)\b`,
    'Sorry, the requested page could not be found',
  ],
  [
    '^(?:page|file|document|content|resource) (?:not found|missing|unavailable|no longer (?:available|exists))',
    'Page unavailable',
  ],
  [raw`^not found\b`, 'Not found'],
  [
    raw`^(?:sorry[,!.]?\s*)?we (?:can(?:no|['’])t|could(?: not|n['’]t)) find (?:the|that|this|your) (?:page|document|file)`,
    'We couldn’t find that page',
  ],
  ['^(?:p[áa]gina no encontrada|page (?:non trouv[ée]e|introuvable)|seite nicht gefunden)', 'Página no encontrada'],
  [
    '(?:ページが見つかりません|お探しのページ(?:は|が)見つかりません|ページは存在しません)',
    'お探しのページは見つかりません',
  ],
]);

/** Characters; a longer title is about something. */
const longest = 80;

/** The title or main heading that says so; `undefined` where none does. */
export function softNotFound(html: string): string | undefined {
  return headings(html).find((text) => text.length <= longest && notFoundTitles.pattern.test(text));
}

/** The text of `title` and of each `h1`. */
function headings(html: string): string[] {
  const found: string[] = [];
  let text: string | undefined;
  const parser = new Parser({
    onopentagname(name) {
      if (name === 'title' || name === 'h1') text = '';
    },
    ontext(data) {
      if (text !== undefined) text += data;
    },
    onclosetag(name) {
      if (text === undefined || (name !== 'title' && name !== 'h1')) return;
      found.push(collapsed(text));
      text = undefined;
    },
  });
  parser.end(html);
  return found;
}
