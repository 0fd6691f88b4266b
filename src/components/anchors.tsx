import useBrokenLinks from '@docusaurus/useBrokenLinks';

/**
 * Registers anchors of the page with Docusaurus' check of links; renders nothing. `remarkAnchors` adds it.
 *
 * @param ids ids of elements, separated by spaces
 */
export function Anchors({ ids }: { readonly ids: string }) {
  const { collectAnchor } = useBrokenLinks();
  for (const id of ids.split(' ')) collectAnchor(id);
  return null;
}
