/** Raised characters that point to a note, and are none of the words that they stand at. */

const mark = /^[\s[(]*[\da-z*†‡§¶#](?:\s*(?:[,;–-]\s*)?[\da-z*†‡§¶#])*[\s\])]*$/u;
/** A number, a letter or a unit, of which what is raised is the power: 10³, x², 5 km². */
const hasPower = /(?:\d|(?<!\p{L})(?:\p{L}|[kcdmµn]m|ft|in|yd|mi))$/u;

/**
 * @param before the text that it stands at
 * @param raised what is raised
 */
export function isNoteMark(before: string, raised: string): boolean {
  return mark.test(raised) && !hasPower.test(before);
}
