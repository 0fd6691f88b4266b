import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import { useEffect, useState } from 'react';
import { useInventory } from '../../../components/cite/inventories.ts';
import { Correction } from '../../../components/correction.tsx';
import { SearchForm } from '../../../components/search/search-form.tsx';
import { nearest } from '../../../language/message.ts';
import { addressOf, inventoryAddress } from '../../../model/addresses/routes.ts';
import type { Inventory } from '../../../model/inventory/inventory.ts';

/** Says how to find a page by its number: ids are for ever, so a wrong address is a typing mistake or our fault. */
export default function NotFoundContent() {
  const { siteConfig } = useDocusaurusContext();
  return (
    <main className="container margin-vert--xl not-found">
      <Heading as="h1">This page does not exist</Heading>
      <Suggestion />
      <p>
        The address may be misspelt. A commitment has its number in its address, in lower case, and numbers never
        change: look it up in the <Link to="/commitments/">list of all commitments</Link>.
      </p>
      <div className="find">
        <SearchForm />
      </div>
      <ul>
        <li>
          <Link to="/jurisdictions/">By place</Link>, <Link to="/services/">by service</Link>,{' '}
          <Link to="/topics/">by topic</Link>
        </li>
        <li>
          <Link to="/">Front page</Link>
        </li>
      </ul>
      <p>
        If a link brought you here, please <Link to={String(siteConfig.customFields?.feedback)}>tell us</Link>
        <Correction />.
      </p>
    </main>
  );
}

/** The page that an old or mistyped address most likely means. The server renders one page for all, and suggests nothing. */
function Suggestion() {
  const { pathname } = useLocation();
  const [fetched] = useInventory(useBaseUrl(inventoryAddress));
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  if (!isHere || fetched.state !== 'there') return null;
  const found = suggestionFor(pathname, fetched.inventory);
  if (!found) return null;
  return (
    <p>
      Did you mean <Link to={found.address}>{found.title}</Link>?
    </p>
  );
}

/** Kinds whose ids an inventory knows. */
const kinds = ['commitments', 'services', 'jurisdictions', 'instruments'] as const;

function suggestionFor(pathname: string, inventory: Inventory): { address: string; title: string } | undefined {
  const titles = new Map(
    kinds.flatMap((kind) =>
      Object.entries(inventory[kind]).map(([id, { title }]): [string, string] => [
        addressOf(kind, id),
        kind === 'commitments' ? `${id} ${title}` : title,
      ]),
    ),
  );
  // An id at the end is enough, whatever stands before it.
  const asked = pathname.replace(/\/(?:v\d+|as-of)?\/?$/, '').replace(/^.*\//, '');
  const names = new Map([...titles.keys()].map((address) => [address.replace(/^.*\/(.+)\/$/, '$1'), address]));
  const name = asked === '' ? undefined : nearest(asked, names.keys());
  const address = name === undefined ? undefined : names.get(name);
  return address === undefined ? undefined : { address, title: titles.get(address) ?? address };
}
