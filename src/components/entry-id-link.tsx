import MDXA from '@theme/MDXComponents/A';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { isToken } from '../model/token.ts';
import { CitedLink } from './cited/cited-link.tsx';

/** A link of a page; one whose text is an id is never broken over two lines, and a citation (`remarkCitations`) shows its words. */
export function EntryIdLink(props: ComponentProps<typeof MDXA> & { readonly 'data-note'?: string }) {
  const { children, className, 'data-note': note, ...rest } = props;
  if (note !== undefined)
    return (
      <CitedLink {...rest} className={className} note={note}>
        {children}
      </CitedLink>
    );
  if (typeof children !== 'string' || !isToken(children)) return <MDXA {...props} />;
  return <MDXA {...props} className={clsx(className, 'entry-id')} />;
}
