/** A drawing that the theme puts before every page, for signs that `src/theme/Icon` draws in another way. */
const sprite = /<svg style="display: none;"><defs>\s*<symbol id="?theme-svg-external-link"? .*?<\/svg>\n?/s;

/** A built page without the theme's drawing of the sign for other sites. */
export function withoutSprite(page: string): string {
  return page.replace(sprite, '');
}
