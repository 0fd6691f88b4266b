/** Who speaks, in an export of a chat: `10:05 Ann: is it so?`, `Ann 10:05: it is`. */

const speaker =
  /^[\s>[(]{0,4}(?:\d\d?[:.]\d\d[\])]?\s)?\p{L}[\p{L}.’'-]{0,30}(?:[ \t]\p{Lu}[\p{L}.’'-]{0,30})?(?:[ \t][[(]?\d\d?[:.]\d\d[\])]?)?:\s/u;

/** Whether a line begins with who speaks; so does any label, where there is no chat. */
export function beginsWithSpeaker(line: string): boolean {
  return speaker.test(line);
}

/** What somebody says, without who it is. */
export function withoutSpeaker(line: string): string {
  return line.replace(speaker, '');
}

/** Whether several lines begin so. */
export function isChat(text: string): boolean {
  return text.split(/[\r\n]+/).filter(beginsWithSpeaker).length > 1;
}
