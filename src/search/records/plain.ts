/** Inline Markdown without the addresses of its links and the signs of emphasis and code. */
export function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1').replace(/[*`]/g, '');
}
