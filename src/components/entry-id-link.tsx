import MDXA from '@theme/MDXComponents/A';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { CitedLink } from './cited/cited-link.tsx';

/** `PC-GOV-2`, `PC-GOV-2@2`: what a reader copies as one word. */
const entryId = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+(?:@\d+)?$/;

/** A link of a page; one whose text is an id is never broken over two lines, and a citation (`remarkCitations`) shows its words. */
export function EntryIdLink(props: ComponentProps<typeof MDXA> & { readonly 'data-note'?: string }) {
  const { children, className, 'data-note': note, ...rest } = props;
  if (note !== undefined)
    return (
      <CitedLink {...rest} className={className} note={note}>
        {children}
      </CitedLink>
    );
  if (typeof children !== 'string' || !entryId.test(children)) return <MDXA {...props} />;
  return <MDXA {...props} className={clsx(className, 'entry-id')} />;
}
