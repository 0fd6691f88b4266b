import Link from '@docusaurus/Link';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { hideEmpty } from '../listing/hide-empty.ts';
import { readScopeTitles } from './scope-titles.ts';

/**
 * Narrows all promises of a page to those that are said to hold for a service: elements with `data-services`, ids or `*`. What
 * is left without one is hidden too, and a list that unfolds says how many are left in it. Promises that name the place and are
 * hidden are told by their ids, so that nobody takes silence for an answer. The choice stands in the address: `?service=…`.
 *
 * @param place the id of the page's place, which a link to a hidden promise asks for together with the service
 */
export function PlaceFilter({ titles, place }: { readonly titles: string; readonly place: string }) {
  const { services } = useMemo(() => readScopeTitles(titles), [titles]);
  const [service, setService] = useState('');
  const [count, setCount] = useState('');
  const [left, setLeft] = useState<readonly HiddenPromise[]>([]);
  const field = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('service') ?? '';
    if (Object.hasOwn(services, asked)) setService(asked);
  }, [services]);
  useEffect(() => {
    const page = field.current?.closest('article');
    if (!page) return;
    const items = [...page.querySelectorAll<HTMLElement>('[data-services]')];
    for (const item of items) item.hidden = !isFor(item, service);
    hideEmpty(page, '[data-group], .fold:has([data-services])', '[data-services]');
    for (const fold of page.querySelectorAll('.fold:has([data-services])')) tellLeft(fold);
    const shown = items.filter(({ hidden }) => !hidden).length;
    setCount(
      service === ''
        ? ''
        : `${shown} of ${items.length} on this page; of the others it is not established, or it is left out.`,
    );
    setLeft(
      [...page.querySelectorAll<HTMLAnchorElement>('[data-group] .promise[hidden] .promise-name > a')].map((name) => ({
        id: name.textContent ?? '',
        path: name.pathname,
      })),
    );
  }, [service]);
  return (
    <div className="field place-filter" ref={field}>
      <label htmlFor={id}>For the service</label>
      <select
        id={id}
        value={service}
        onChange={({ target }) => {
          setService(target.value);
          const asked = target.value === '' ? '' : `?${new URLSearchParams({ service: target.value })}`;
          history.replaceState(history.state, '', `${location.pathname}${asked}${location.hash}`);
        }}
      >
        <option value="">Any</option>
        {Object.entries(services).map(([key, { title }]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      <output htmlFor={id}>{count}</output>
      {left.length > 0 && (
        <p className="place-filter-left">
          {'They name this place, and are not said to hold for this service: '}
          {left.map(({ id: promise, path }, index) => (
            <span key={promise}>
              {index > 0 && ', '}
              <Link autoAddBaseUrl={false} to={`${path}?${new URLSearchParams({ service, place })}`}>
                {promise}
              </Link>
            </span>
          ))}
          . Each says why.
        </p>
      )}
    </div>
  );
}

/** A promise of the place that is hidden, with the path of its page. */
interface HiddenPromise {
  readonly id: string;
  readonly path: string;
}

function isFor({ dataset: { services = '' } }: HTMLElement, service: string): boolean {
  return service === '' || services === '*' || services.split(' ').includes(service);
}

/** Beside the count that a summary has: `Audits (5), 3 of them left`, by its style. */
function tellLeft(fold: Element): void {
  const all = fold.querySelectorAll('[data-services]').length;
  const left = fold.querySelectorAll('[data-services]:not([hidden])').length;
  const summary = fold.querySelector<HTMLElement>('summary');
  if (left === all) delete summary?.dataset.left;
  else if (summary) summary.dataset.left = `${left} of them left`;
}
