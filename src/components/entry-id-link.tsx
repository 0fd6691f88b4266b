import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { isToken } from '../model/token.ts';
import { CitedLink } from './cited/cited-link.tsx';

/**
 * A link of a page. An id or a token in it is never broken over two lines, whether it is the whole text or stands before a title, and a
 * citation (`remarkCitations`) shows its words.
 */
export function EntryIdLink(props: ComponentProps<typeof Link> & { readonly 'data-note'?: string }) {
  const { children, className, 'data-note': note, ...rest } = props;
  if (note !== undefined)
    return (
      <CitedLink {...rest} className={className} note={note}>
        {children}
      </CitedLink>
    );
  const text = textOf(children);
  if (text === undefined) return <Link {...props} />;
  const [first = '', ...words] = text.split(' ');
  if (!isToken(first)) return <Link {...props} />;
  if (words.length === 0) return <Link {...props} className={clsx(className, 'entry-id')} />;
  return (
    <Link {...rest} {...(className !== undefined && { className })}>
      <span className="unbroken">{first}</span> {words.join(' ')}
    </Link>
  );
}

/** The text of a link that is nothing else; `PC-GOV-1@1` comes in pieces. */
function textOf(children: ReactNode): string | undefined {
  const parts = Array.isArray(children) ? children : [children];
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}
