import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { hideEmpty } from '../listing/hide-empty.ts';
import { readScopeTitles } from './scope-titles.ts';

/**
 * Narrows all promises of a page to those that are said to hold for a service: elements with `data-services`, ids or `*`. What
 * is left without one is hidden too, and a list that unfolds says how many are left in it. The choice stands in the address:
 * `?service=…`.
 */
export function PlaceFilter({ titles }: { readonly titles: string }) {
  const { services } = useMemo(() => readScopeTitles(titles), [titles]);
  const [service, setService] = useState('');
  const [count, setCount] = useState('');
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
    const left = items.filter(({ hidden }) => !hidden).length;
    setCount(
      service === ''
        ? ''
        : `${left} of ${items.length} on this page; of the others it is not established, or it is left out.`,
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
    </div>
  );
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
