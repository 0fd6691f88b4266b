import { createElement, type ElementType, type ReactNode } from 'react';
import type { PageNode } from '../generate/nodes/elements.ts';

/** Data as what React shows. @param components by the names of what they stand for; other names are the browser's own elements */
export function renderedNodes(
  nodes: readonly PageNode[],
  components: Readonly<Record<string, ElementType>>,
): ReactNode[] {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node;
    const { name, attributes, children } = node;
    const inner = renderedNodes(children, components);
    return createElement(components[name] ?? name, { key: index, ...attributes }, ...inner);
  });
}
