import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';

/** Says how to find a page by its number: ids are for ever, so a wrong address is a typing mistake or our fault. */
export default function NotFoundContent() {
  const { siteConfig } = useDocusaurusContext();
  return (
    <main className="container margin-vert--xl not-found">
      <Heading as="h1">This page does not exist</Heading>
      <p>
        The address may be misspelt. A commitment has its number in its address, in lower case, and numbers never
        change: look it up in the <Link to="/commitments/">list of all commitments</Link>.
      </p>
      <ul>
        <li>
          <Link to="/jurisdictions/">By jurisdiction</Link>, <Link to="/services/">by service</Link>,{' '}
          <Link to="/topics/">by topic</Link>
        </li>
        <li>
          <Link to="/">Front page</Link>
        </li>
      </ul>
      <p>
        If a link brought you here, please <Link to={String(siteConfig.customFields?.feedback)}>tell us</Link>.
      </p>
    </main>
  );
}
