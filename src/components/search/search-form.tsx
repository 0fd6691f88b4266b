import useBaseUrl from '@docusaurus/useBaseUrl';
import { useId } from 'react';

/** A field for words that leads to the page of what is found, without JavaScript too. */
export function SearchForm() {
  const words = useId();
  return (
    <search>
      <form action={useBaseUrl('/search/')}>
        <label htmlFor={words}>Look for words, an id, a law</label>
        <span className="find-line">
          <input id={words} type="search" name="q" placeholder="encryption keys" />
          <button type="submit" className="action action--main">
            Search
          </button>
        </span>
      </form>
    </search>
  );
}
