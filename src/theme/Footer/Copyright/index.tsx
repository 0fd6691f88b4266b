import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** What every page says about itself. In place of the theme's HTML string, so that its links are checked. */
export default function FooterCopyright() {
  const { siteConfig } = useDocusaurusContext();
  return (
    <div className="footer-note">
      <p>{String(siteConfig.customFields?.siteNote)} This is information, not legal advice.</p>
      <p>
        Code under the MIT licence, text under CC BY 4.0: <Link to="/about/#licences">licences</Link>. No cookies, no
        tracking: <Link to="/privacy/">your privacy here</Link>.
      </p>
    </div>
  );
}
