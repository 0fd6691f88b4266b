import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useId, useState } from 'react';
import { inventoryAddress } from '../../model/addresses/routes.ts';
import { byTitle } from '../../model/entries.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { tokenOf } from '../../model/token.ts';
import { useInventory } from '../cite/inventories.ts';
import { today } from '../cite/today.ts';
import { ApartServices } from '../holds/apart-services.tsx';
import { type CompareKind, comparedRows, examplePairs, kindOfSide, titleOfSide } from './comparison.ts';

/** The names of the sides in addresses: `?a=jp&b=ca`. */
const names = ['a', 'b', 'c'] as const;

/** Two or three places, services or versions side by side. What is compared stands in the address. */
export function Compare() {
  return (
    <div className="compare-room">
      <Comparison />
    </div>
  );
}

function Comparison() {
  const [fetched, retry] = useInventory(useBaseUrl(inventoryAddress));
  const [sides, setSides] = useState<readonly string[]>(['', '', '']);
  useEffect(() => {
    const parameters = new URLSearchParams(location.search);
    setSides(names.map((name) => parameters.get(name) ?? ''));
  }, []);
  if (fetched.state === 'loading')
    return (
      <p role="status" className="needs-script">
        Fetching what there is to compare…
      </p>
    );
  if (fetched.state === 'failed')
    return (
      <p role="alert">
        It could not be fetched: {fetched.why}.{' '}
        <button type="button" className="action" onClick={retry}>
          Try again
        </button>
      </p>
    );
  const change = (index: number, value: string) => {
    const next = sides.map((side, at) => (at === index ? value : side));
    setSides(next);
    const parameters = new URLSearchParams(next.flatMap((side, at) => (side === '' ? [] : [[names[at] ?? '', side]])));
    history.replaceState(history.state, '', `${location.pathname}?${parameters}`);
  };
  return <Sides inventory={fetched.inventory} sides={sides} change={change} />;
}

interface SidesProps {
  readonly inventory: Inventory;
  readonly sides: readonly string[];
  readonly change: (index: number, value: string) => void;
}

function Sides({ inventory, sides, change }: SidesProps) {
  const [all, setAll] = useState(false);
  const kind = sides.map((side) => kindOfSide(inventory, side)).find((one) => one !== undefined);
  const chosen = sides.filter((side) => side !== '' && kindOfSide(inventory, side) === kind);
  const id = useId();
  const rows = kind && chosen.length > 1 ? comparedRows(inventory, kind, chosen, today()) : [];
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <>
      <form aria-label="What to compare" className="compare-sides" onSubmit={(event) => event.preventDefault()}>
        {sides.map((side, index) => (
          <div key={names[index]} className="field">
            <label htmlFor={`${id}-${index}`}>{['Compare', 'With', 'And with, if you like'][index]}</label>
            <select id={`${id}-${index}`} value={side} onChange={({ target }) => change(index, target.value)}>
              <option value="">{kind === undefined ? 'A place, service or version' : 'None chosen'}</option>
              <Options inventory={inventory} kind={index === 0 ? undefined : kind} />
            </select>
          </div>
        ))}
      </form>
      <ApartServices
        services={inventory.services}
        chosen={kind === 'services' ? chosen : []}
        choose={(one) => change(freeSide(sides), one)}
      />
      {chosen.length === 0 && <Examples inventory={inventory} />}
      <p role="status" className="list-count">
        {rows.length > 0 && `${differing} of ${rows.length} differ`}
      </p>
      {rows.length > 0 && kind && (
        <>
          <label className="compare-all">
            <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} /> Show what is the
            same, too
          </label>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
          <div className="table-scroll" tabIndex={0}>
            <table className="compared">
              <thead>
                <tr>
                  <th scope="col">{kind === 'versions' ? 'Part' : 'Promise'}</th>
                  {chosen.map((side) => (
                    <th key={side} scope="col">
                      {titleOfSide(inventory, kind, side)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows
                  .filter(({ differs }) => all || differs)
                  .map(({ head, title, seen, path, cells }) => (
                    <tr key={head}>
                      <th scope="row">
                        {path ? <Link to={path}>{head}</Link> : head} {title}
                        {seen && <span className="compare-seen">{seen}</span>}
                      </th>
                      {cells.map(({ words, reason }, index) => (
                        <td key={chosen[index]} data-label={titleOfSide(inventory, kind, chosen[index] ?? '')}>
                          {reason ? <strong>{words}</strong> : words} {reason}
                        </td>
                      ))}
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

/** Where one more is put: the first side without a choice, or the last. */
function freeSide(sides: readonly string[]): number {
  const free = sides.indexOf('');
  return free < 0 ? sides.length - 1 : free;
}

/** A few of each kind side by side, to begin with. */
function Examples({ inventory }: { readonly inventory: Inventory }) {
  const address = useBaseUrl('/compare/');
  return (
    <>
      <p>Or begin with one of these:</p>
      <div className="compare-examples">
        {examplePairs(inventory).map(({ kind, pairs }) => (
          <section key={kind}>
            <h2>{kind}</h2>
            <ul>
              {pairs.map(({ sides: [a, b], words }) => (
                <li key={words}>
                  {/* A plain link: the choice is read from the address when the page is loaded. */}
                  <a href={`${address}?${new URLSearchParams({ a, b })}`}>{words}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** What may be chosen; beside a first side, what is of its kind. */
function Options({ inventory, kind }: { readonly inventory: Inventory; readonly kind: CompareKind | undefined }) {
  const tokens = Object.entries(inventory.commitments).flatMap(([id, { versions }]) =>
    versions.map((_, index) => [tokenOf(id, index + 1), tokenOf(id, index + 1)] as const),
  );
  const titled = (entries: Inventory['services'] | Inventory['jurisdictions']) =>
    byTitle(Object.entries<{ readonly title: string }>(entries)).map(([id, { title }]) => [id, title] as const);
  const groups = [
    ['jurisdictions', 'Places', titled(inventory.jurisdictions)],
    ['services', 'Services', titled(inventory.services)],
    ['versions', 'Versions', tokens],
  ] as const;
  return groups
    .filter(([one]) => kind === undefined || one === kind)
    .map(([one, label, options]) => (
      <optgroup key={one} label={label}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </optgroup>
    ));
}
