import type { KnownWording } from '../../find/known-wordings.ts';
import type { CitationEdit } from '../../verify/citation-rule.ts';
import { editOf } from '../../verify/edits.ts';
import { tokensInWords } from '../../verify/quotation/foreign-quotations.ts';
import { scanRule, type Uncited } from '../scan-rule.ts';

/** What is quoted names what it is quoted from. */
export const statementCited = scanRule({
  id: 'statement-cited',
  description: 'Words of a version, quoted exactly or nearly, stand with its token.',
  why: 'A statement without its token is not verified: nobody is told when it is narrowed or withdrawn, and no reader finds what narrows it.',
  example: {
    bad: 'Norland said that its lawyers review every request for customer data and reject those that are not valid.',
    good: 'Norland said that its lawyers review every request for customer data and reject those that are not valid (NC-GOV-8@1).',
    message: 'Unexpected words of NC-GOV-8@1 without a citation, expected "NC-GOV-8@1" beside them',
  },
  check(uncited) {
    if (uncited.kind !== 'statement') return undefined;
    const { statement } = uncited;
    const { start, changes } = statement;
    const wording = newest(statement.wordings);
    if (!wording) return undefined;
    const { token } = wording;
    if (changes !== undefined)
      return {
        offset: start,
        message: `Unexpected words that are nearly those of ${token}, without a citation, expected "${token}" beside its own words, or other words: ${changes}`,
      };
    const others = tokensInWords(statement.wordings.filter(({ id }) => id !== wording.id));
    const fix = others === '' ? tokenBehind(uncited, token) : undefined;
    return {
      offset: start,
      message: `Unexpected words of ${token}${others === '' ? '' : ` and of ${others}`} without a citation, expected "${token}" beside them`,
      ...(fix && { fix: [fix] }),
    };
  },
});

/** The newest version of the first that is worded so. */
function newest([first, ...rest]: readonly KnownWording[]): KnownWording | undefined {
  return rest.findLast(({ id }) => id === first?.id) ?? first;
}

/** What closes a quotation: it stays between its marks, and the token stands behind. */
const closing = /^[.!?…]?["”’»」*_]+/u;

/** The edit that puts the token behind the statement; undefined where the file can't be rewritten there. */
function tokenBehind(
  { block, statement: { start, end } }: Uncited & { readonly kind: 'statement' },
  token: string,
): CitationEdit | undefined {
  const marks = closing.exec(block.text.slice(end))?.[0] ?? '';
  const text = block.text.slice(start, end);
  const last = start + text.search(/(?<!\S)\S+$/u);
  return [end + marks.length, end]
    .map((to) => editOf(block, last, to, `${block.text.slice(last, to)} (${token})`))
    .find((edit) => edit !== undefined);
}
