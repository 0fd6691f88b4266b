import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { Fragment, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { byTitle } from '../../model/entries.ts';
import { openFor } from '../../model/said/scope.ts';
import { attestedFor } from '../../model/sightings/sightings.ts';
import { rememberChoice } from '../cite/remembered-choice.ts';
import type { ScopeTitles } from '../cite/scope-choice.tsx';
import { FoldedActions } from '../listing/folded-actions.tsx';
import { hideEmpty } from '../listing/hide-empty.ts';
import { promiseId, tokensLeft } from '../listing/tokens.ts';
import { ApartServices } from './apart-services.tsx';
import { readScopeTitles } from './scope-titles.ts';

interface Props {
  readonly titles: string;
  readonly place: string;
  readonly children: ReactNode;
}

/**
 * Narrows all promises of a page to those that are said to hold for one of the services that a reader uses, or may take it in by a
 * word for several: elements with `data-services`, ids or `*`, and `data-open`, ids. What is left without one is hidden too, and a list that unfolds says how many are left in it; where
 * a promise is for some of the services alone, it says for which. Promises that name the place and are hidden are told by their
 * ids, so that nobody takes silence for an answer; those of every place that fold and that name what is chosen are told by name, if a text of late says them. The choice stands in the address: `?service=…&service=…`. What collects or saves
 * them all stands below them: a reader comes for the promises.
 *
 * @param place the id of the page's place, which links ask for together with a service
 */
export function PlaceFilter({ titles, place, children }: Props) {
  const { services } = useMemo(() => readScopeTitles(titles), [titles]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [count, setCount] = useState('');
  const [tokens, setTokens] = useState<readonly string[]>([]);
  const [hidden, setHidden] = useState<readonly ListedPromise[]>([]);
  const [late, setLate] = useState<readonly ListedPromise[]>([]);
  const field = useRef<HTMLDivElement>(null);
  const id = useId();
  // What is chosen before scripts run would be lost.
  const isReady = useIsBrowser();
  useEffect(() => {
    const asked = new URLSearchParams(location.search).getAll('service');
    setChosen([...new Set(asked)].filter((one) => Object.hasOwn(services, one)));
  }, [services]);
  // A single service is asked for on the pages of promises too.
  useEffect(() => {
    const [service = ''] = chosen.length === 1 ? chosen : [];
    if (chosen.length > 0) rememberChoice({ service, jurisdiction: place });
  }, [chosen, place]);
  useEffect(() => {
    const page = field.current?.closest('article');
    if (!page) return;
    const items = [...page.querySelectorAll<HTMLElement>('[data-services]')];
    for (const item of items) narrow(item, chosen, services);
    hideEmpty(page, '[data-group], .fold:has([data-services])', '[data-services]');
    for (const fold of page.querySelectorAll('.fold:has([data-services])')) tellLeft(fold);
    const left = items.filter((item) => !item.hidden);
    const open = promisesOf(left.filter((item) => item.dataset.only === '')).size;
    setCount(
      chosen.length === 0
        ? ''
        : `${promisesOf(left).size - open} of ${promisesOf(items).size} on this page${
            open > 0 ? `; of ${open} more it is open, for they speak of ${openFor}` : ''
          }; of the others it is not established, or it is left out.`,
    );
    setTokens(tokensLeft(page));
    setHidden(listed(page, '[data-group] .promise[hidden]'));
    setLate(listed(page, '.fold .promise[data-late]').filter(({ late }) => late.some((one) => chosen.includes(one))));
  }, [chosen, services]);
  const choose = (next: readonly string[]) => {
    setChosen(next);
    const asked = new URLSearchParams(next.map((one) => ['service', one]));
    history.replaceState(history.state, '', `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}${location.hash}`);
  };
  const [first = ''] = chosen;
  const others = byTitle(Object.entries(services)).filter(([key]) => !chosen.includes(key));
  return (
    <>
      <div className="field place-filter" ref={field}>
        {chosen.map((key) => (
          <button
            key={key}
            type="button"
            className="action place-filter-chosen"
            onClick={() => choose(chosen.filter((one) => one !== key))}
          >
            {services[key]?.title} <span aria-hidden="true">×</span>
            <span className="visually-hidden">: leave out</span>
          </button>
        ))}
        <label htmlFor={id}>{chosen.length === 0 ? 'For the service' : 'And for the service'}</label>
        <select id={id} value="" disabled={!isReady} onChange={({ target }) => choose([...chosen, target.value])}>
          <option value="">{chosen.length === 0 ? 'Any' : 'None besides'}</option>
          {others.map(([key, { title }]) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
        <output htmlFor={id}>{count}</output>
        <ApartServices services={services} chosen={chosen} choose={(one) => choose([...chosen, one])} />
        {hidden.length > 0 && (
          <p>
            {`They name this place, and are not said to hold for ${chosen.length === 1 ? 'this service' : 'these services'}: `}
            <Links
              of={hidden.map((one) => ({
                words: one.id,
                address: `${one.path}?${new URLSearchParams({ service: first, place })}`,
              }))}
            />
            . Each says why.
          </p>
        )}
        {chosen.length > 0 && (
          <p>
            {'What stays with you then: '}
            <Link
              to={`/your-part/?${new URLSearchParams([['place', place], ...chosen.map((key) => ['service', key])])}`}
            >
              Your part
            </Link>
            .
          </p>
        )}
      </div>
      {children}
      {late.length > 0 && (
        <div className="standing of-late">
          <p>
            <strong>Said in the last {attestedFor} months:</strong> these name{' '}
            {chosen.map((key) => services[key]?.title).join(' or ')}, and no place.
          </p>
          <ul>
            {late.map(({ id, title, path, late: named }) => (
              <li key={id}>
                {id}{' '}
                <Link
                  autoAddBaseUrl={false}
                  to={`${path}?${new URLSearchParams({ service: chosen.find((one) => named.includes(one)) ?? first, place })}`}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FoldedActions tokens={tokens} />
    </>
  );
}

/** A promise of a list, with the path of its page. */
interface ListedPromise {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Of one that names services and was said of late for them: these. */
  readonly late: readonly string[];
}

/** The promises of a page that a selector finds. */
function listed(page: HTMLElement, selector: string): readonly ListedPromise[] {
  return [...page.querySelectorAll<HTMLElement>(selector)].flatMap((item) => {
    const target = item.querySelector('a');
    const late = item.dataset.late?.split(' ') ?? [];
    return target ? [{ id: promiseId(item) ?? '', title: target.textContent ?? '', path: target.pathname, late }] : [];
  });
}

/** Links in a row. @param of each with its words and an address that has the site's base already */
function Links({ of }: { readonly of: readonly { readonly words: string; readonly address: string }[] }) {
  return of.map(({ words, address }, index) => (
    <Fragment key={address}>
      {index > 0 && ', '}
      <Link autoAddBaseUrl={false} to={address}>
        {words}
      </Link>
    </Fragment>
  ));
}

/** Hides what holds for none of the services, and says of the rest for which alone, by its style, and for which it is open, in words. */
function narrow(item: HTMLElement, chosen: readonly string[], services: ScopeTitles['services']): void {
  const among = (ids: string | undefined) => chosen.filter((one) => ids === '*' || ids?.split(' ').includes(one));
  const titles = (ids: readonly string[]) => ids.map((one) => services[one]?.title).join(', ');
  const held = among(item.dataset.services);
  const open = among(item.dataset.open).filter((one) => !held.includes(one));
  item.hidden = chosen.length > 0 && held.length === 0 && open.length === 0;
  if (held.length === chosen.length) delete item.dataset.only;
  else item.dataset.only = titles(held);
  item.querySelector(':scope > .promise-open')?.remove();
  if (open.length === 0) return;
  const note = document.createElement('p');
  note.className = 'promise-open';
  note.textContent = `Open for ${titles(open)}: it speaks of ${openFor}. Check whether it is meant.`;
  item.append(note);
}

/** The ids of elements: a promise that stands on a page twice is one. */
function promisesOf(items: readonly HTMLElement[]): ReadonlySet<string | undefined> {
  return new Set(items.map(promiseId));
}

/** Beside the count that a summary has: `Audits (5), 3 for your services`, by its style. */
function tellLeft(fold: Element): void {
  const all = fold.querySelectorAll('[data-services]').length;
  const left = fold.querySelectorAll('[data-services]:not([hidden])').length;
  const summary = fold.querySelector<HTMLElement>('summary');
  if (left === all) delete summary?.dataset.left;
  else if (summary) summary.dataset.left = `${left} for what you use`;
}
