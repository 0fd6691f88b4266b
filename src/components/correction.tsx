import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** `, or write to …`: for a reader without an account where the source code is. Nothing where no address is configured. */
export function Correction() {
  const { mail } = useDocusaurusContext().siteConfig.customFields ?? {};
  if (typeof mail !== 'string') return null;
  return (
    <>
      , or write to <Link to={`mailto:${mail}`}>{mail}</Link>
    </>
  );
}
