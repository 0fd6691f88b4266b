import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { hideEmpty } from '../listing/hide-empty.ts';
import { readScopeTitles } from './scope-titles.ts';

/** A list of promises, narrowed to those that are said to hold for a service. The choice stands in the address: `?service=…`. */
export function PlaceFilter({ titles, children }: { readonly titles: string; readonly children: ReactNode }) {
  const { services } = useMemo(() => readScopeTitles(titles), [titles]);
  const [service, setService] = useState('');
  const [count, setCount] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('service') ?? '';
    if (Object.hasOwn(services, asked)) setService(asked);
  }, [services]);
  useEffect(() => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-services]') ?? [])];
    for (const item of items)
      item.hidden = service !== '' && !(item.dataset.services ?? '').split(' ').includes(service);
    if (list.current) hideEmpty(list.current, '[data-group], .fold', '[data-services]');
    const shown = items.filter(({ hidden }) => !hidden).length;
    setCount(
      service === '' ? '' : `${shown} of ${items.length}; of the others it is not established, or it is left out.`,
    );
  }, [service]);
  return (
    <div ref={list}>
      <div className="field place-filter">
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
      {children}
    </div>
  );
}
