import { useMDXComponents } from '@mdx-js/react';
import type { ElementType } from 'react';
import type { PageNode } from '../generate/nodes/elements.ts';
import { Anchors } from './anchors.tsx';
import { renderedNodes } from './rendered-nodes.ts';

/** A part of a page that is MDX, as data (`contentAsData`). */
export function PageNodes({ nodes }: { readonly nodes: readonly PageNode[] }) {
  const components = useMDXComponents() as Readonly<Record<string, ElementType>>;
  const ids = idsIn(nodes);
  return (
    <>
      {renderedNodes(nodes, components)}
      {ids.length > 0 && <Anchors ids={ids.join(' ')} />}
    </>
  );
}

/** Ids of HTML elements; that of a component is not one of the page. */
function idsIn(nodes: readonly PageNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const { name, attributes, children } = node;
    return [...(attributes?.id !== undefined && /^[a-z]/.test(name) ? [attributes.id] : []), ...idsIn(children)];
  });
}
