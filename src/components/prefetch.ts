/**
 * The scripts of a page are fetched once a pointer is over its link or the link has the focus, and not as soon as it is seen: a
 * list of forty entries would fetch forty pages, for a reader who opens one.
 */
export function onRouteDidUpdate(): void {
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
