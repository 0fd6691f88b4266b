/** The names of languages. */

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** `Japanese` for `ja`. */
export function languageInWords(tag: string): string {
  return names.of(tag) ?? tag;
}
