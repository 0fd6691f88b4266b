import MDXComponents from '@theme/MDXComponents';
import type { ElementType, ReactNode } from 'react';
import type { PageNode } from '../../generate/nodes/elements.ts';
import { renderedNodes } from '../rendered-nodes.ts';

const components: Readonly<Record<string, ElementType>> = MDXComponents as never;

/** Renders the content of a page, with the same components as the pages that are MDX. */
export function pageNodes(nodes: readonly PageNode[]): ReactNode[] {
  return renderedNodes(nodes, components);
}
