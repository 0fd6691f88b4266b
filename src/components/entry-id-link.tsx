import MDXA from '@theme/MDXComponents/A';
import clsx from 'clsx';
import type { ComponentProps } from 'react';

/** `PC-GOV-2`, `PC-GOV-2@2`: what a reader copies as one word. */
const entryId = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+(?:@\d+)?$/;

/** A link of a page; one whose text is an id is never broken over two lines. */
export function EntryIdLink(props: ComponentProps<typeof MDXA>) {
  const { children, className } = props;
  if (typeof children !== 'string' || !entryId.test(children)) return <MDXA {...props} />;
  return <MDXA {...props} className={clsx(className, 'entry-id')} />;
}
