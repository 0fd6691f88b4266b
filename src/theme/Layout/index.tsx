import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme-original/Layout';
import { Children, type ComponentProps, cloneElement, isValidElement, type ReactNode } from 'react';

/** The theme's layout; its search page alone has no main landmark around all of it, but one around its hits. */
export default function PageLayout({ children, ...rest }: ComponentProps<typeof Layout>) {
  const isSearch = useLocation().pathname === useBaseUrl('/search/');
  return <Layout {...rest}>{isSearch ? <main>{withoutMain(children)}</main> : children}</Layout>;
}

/** The same, with boxes that are no landmark in place of those that are. */
function withoutMain(children: ReactNode): ReactNode {
  return Children.map(children, (child) => {
    if (!isValidElement<{ readonly children?: ReactNode }>(child)) return child;
    if (child.type === 'main') return <div {...child.props} />;
    return child.type === 'div' && child.props.children !== undefined
      ? cloneElement(child, undefined, withoutMain(child.props.children))
      : child;
  });
}
