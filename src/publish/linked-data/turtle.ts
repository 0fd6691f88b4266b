/** Things as Turtle (W3C RDF 1.1 Turtle), a property a line. */
import type { Thing, Value } from './graph.ts';

/** The whole text; the same things give the same text, to the byte. */
export function turtle(things: readonly Thing[], prefixes: Readonly<Record<string, string>>): string {
  const head = Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  const body = things.map(({ iri, classes, says }) => {
    const lines = [
      `a ${classes.join(', ')}`,
      ...says.map(([name, values]) => `${name} ${values.map(term).join(', ')}`),
    ];
    return `\n<${iri}> ${lines.join(' ;\n  ')} .\n`;
  });
  return head.join('') + body.join('');
}

function term(value: Value): string {
  if ('iri' in value) return `<${value.iri}>`;
  return `"${escaped(value.text)}"${value.datatype === undefined ? '' : `^^${value.datatype}`}`;
}

/** Quotation marks, backslashes and characters that end a line or can't be seen (section 6.4). */
function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
