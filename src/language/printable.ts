/** Words of others (documents, inventories, servers, file names) on their way to a terminal or to a runner that reads commands in its log. */

/** What moves the cursor, colours, hides or turns around what stands beside it. */
const acting = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** The text with whatever acts written in another way; ends of lines stay. */
export function withoutActing(text: string, write: (code: number) => string): string {
  return text.replace(acting, (character) => (character === '\n' ? character : write(character.codePointAt(0) ?? 0)));
}

/** The text in one line that only shows: every character that acts stands there by its number, `\u{1B}`. */
export function printable(text: string): string {
  return text.replace(acting, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

/** Like `printable` for a text of several lines; a line that GitHub's runner would take for a command begins with `| `. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(line).replace(/^\s*(?:::|##\[)/, '| $&'))
    .join('\n');
}
