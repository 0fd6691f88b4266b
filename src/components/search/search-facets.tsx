import { useHistory, useLocation } from '@docusaurus/router';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { type FacetName, facetNames } from '../../search/records/record.ts';
import { filtersIn } from './facet-filters.ts';
import { prepare } from './local-search.ts';
import { pageState } from './search-page-helper.ts';
import { SearchStatus } from './search-status.tsx';

const facetTitles: Readonly<Record<FacetName, string>> = {
  kind: 'Kind',
  jurisdiction: 'Place',
  service: 'Service',
  principle: 'Principle',
  seen: 'Last seen',
};

/** Where the facets go in the theme's page: behind its form, above its hits. The theme has no place of its own for them. */
function usePlace(): HTMLElement | undefined {
  const [place, setPlace] = useState<HTMLElement>();
  useEffect(() => {
    // Not by the class of the page, which it gets a frame later when it is come to from another.
    const form = document.querySelector('.main-wrapper form');
    if (!form) return undefined;
    const element = document.createElement('div');
    form.after(element);
    setPlace(element);
    return () => element.remove();
  }, []);
  return place;
}

/** Choices that narrow what the search page shows. They stand in its address, so that going back undoes the last one. */
export function SearchFacets() {
  const place = usePlace();
  const history = useHistory();
  const { search } = useLocation();
  const { query, total, facets, problem } = useSyncExternalStore(pageState.watch, pageState.get, pageState.get);
  const filters = filtersIn(search);
  const chosen = JSON.stringify(filters);
  const words = new URLSearchParams(search).get('q') ?? '';
  // What is known of other words is nothing about these.
  const answered = query === words;
  const pressed = useRef<HTMLElement>(undefined);
  useEffect(prepare, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is asked again when the choice changes.
  useEffect(() => {
    pageState.refresh();
    // A new address moves the focus to the top of the page; who makes several choices in a row stays where they are.
    const timer = setTimeout(() => focusOn(pressed.current));
    return () => clearTimeout(timer);
  }, [chosen]);
  if (!place || words === '') return null;

  const change = (facet: FacetName, value: string, on: boolean) => {
    pressed.current = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const parameters = new URLSearchParams(search);
    const others = parameters.getAll(facet).filter((one) => one !== value);
    parameters.delete(facet);
    for (const one of on ? [...others, value] : others) parameters.append(facet, one);
    history.push({ search: parameters.toString() });
  };
  const active = facetNames.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));
  return createPortal(
    <div className="search-facets">
      <SearchStatus className="search-status" query={words} {...(answered && { total, problem })} />
      <div className={answered ? 'search-facet-row' : 'search-facet-row search-facet-row--waiting'}>
        {facetNames.map((facet) => (
          <Facet
            key={facet}
            title={facetTitles[facet]}
            values={facets[facet]}
            chosen={filters[facet] ?? []}
            onChange={(value, on) => change(facet, value, on)}
          />
        ))}
      </div>
      {active.length > 0 && (
        <ul className="search-chosen" aria-label="Chosen">
          {active.map(({ facet, value }) => (
            <li key={`${facet} ${value}`}>
              <button type="button" onClick={() => change(facet, value, false)}>
                {facetTitles[facet]}: {value} <span aria-hidden="true">×</span>
                <span className="search-unseen">, remove</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>,
    place,
  );
}

function focusOn(input: HTMLElement | undefined): void {
  const details = input?.closest('details');
  if (!details) return;
  details.open = true;
  input?.focus();
}

interface FacetProps {
  readonly title: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly onChange: (value: string, on: boolean) => void;
}

function Facet({ title, values, chosen, onChange }: FacetProps) {
  if (values.length === 0) return null;
  const leave = (event: FocusEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  };
  const closeByKey = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  };
  return (
    <details className="search-facet" name="search-facet" onBlur={leave} onKeyDown={closeByKey}>
      <summary>
        {title}
        {chosen.length > 0 && <span className="search-facet-count">{chosen.length}</span>}
      </summary>
      <fieldset>
        <legend className="search-unseen">{title}</legend>
        {values.map(({ value, count }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => onChange(value, event.target.checked)}
            />
            <span>{value}</span>
            <span className="search-facet-number">
              {count}
              <span className="search-unseen"> {count === 1 ? 'result' : 'results'}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
