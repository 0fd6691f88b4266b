import MDXComponents from '@theme/MDXComponents';
import { createElement, type ElementType, type ReactNode } from 'react';
import type { PageNode } from '../../generate/nodes/elements.ts';

const components: Readonly<Record<string, ElementType>> = MDXComponents as never;

/** Renders the content of a page, with the same components as the pages that are MDX. */
export function pageNodes(nodes: readonly PageNode[]): ReactNode[] {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node;
    const { name, attributes, children } = node;
    return createElement(components[name] ?? name, { key: index, ...attributes }, ...pageNodes(children));
  });
}
