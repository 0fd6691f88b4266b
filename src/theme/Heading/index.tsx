import Link from '@docusaurus/Link';
import { useAnchorTargetClassName } from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { Props } from '@theme/Heading';
import clsx from 'clsx';

/** A heading with the link to itself once scripts run: nobody sees it without a pointer, and it would say each heading three times in the HTML. */
export default function Heading({ as: As, id, ...props }: Props) {
  const brokenLinks = useBrokenLinks();
  const anchorClassName = useAnchorTargetClassName(id);
  const isReady = useIsBrowser();
  // The name of a page needs no address.
  if (As === 'h1' || !id) return <As {...props} id={undefined} />;
  brokenLinks.collectAnchor(id);
  const named = typeof props.children === 'string' ? props.children : id;
  return (
    <As {...props} className={clsx('anchor', anchorClassName, props.className)} id={id}>
      {props.children}
      {isReady && (
        <Link className="hash-link" to={`#${id}`} aria-label={`Direct link to ${named}`}>
          &#8203;
        </Link>
      )}
    </As>
  );
}
