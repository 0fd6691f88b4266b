import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { entryBehind } from '../../model/addresses/cited-entry.ts';
import { entryInventoryAddress } from '../../model/addresses/routes.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { announce } from '../announcement.tsx';
import { openCitation } from '../cite/open-citation.ts';
import { publishedInventory } from '../cite/published-inventory.ts';
import { today } from '../cite/today.ts';

/** A hit that is a commitment, and where its button goes. */
interface CitedHit {
  readonly place: HTMLElement;
  readonly id: string;
  /** Undefined where it is the living page: the dialog then has the wording that holds. */
  readonly version: number | undefined;
}

/** Puts a button into each hit of the search page that can be cited. The theme, which writes the hits, has no place of its own for them. */
export function CiteHits() {
  const hits = useHits();
  const base = useBaseUrl('/');
  return hits.map(({ place, id, version }) =>
    createPortal(<CiteHit id={id} version={version} base={base} />, place, tokenOf(id, version)),
  );
}

function CiteHit({ id, version, base }: Omit<CitedHit, 'place'> & { readonly base: string }) {
  async function open() {
    if (version !== undefined) return openCitation({ id, version });
    try {
      const { commitments } = await publishedInventory(`${base}${entryInventoryAddress(id).slice(1)}`);
      const commitment = commitments[id];
      if (!commitment) throw new Error('it is not among what is published');
      openCitation({ id, version: currentNumber(commitment, today()) });
    } catch (error) {
      announce(`${id} could not be cited: ${(error as Error).message}. Open its page instead.`);
    }
  }
  return (
    <button
      type="button"
      className="row-action"
      aria-haspopup="dialog"
      aria-label={`Cite ${tokenOf(id, version)}`}
      onClick={open}
    >
      Cite
    </button>
  );
}

/** The hits that are shown, as the page adds and replaces them. */
function useHits(): readonly CitedHit[] {
  const [hits, setHits] = useState<readonly CitedHit[]>([]);
  useEffect(() => {
    const page = document.querySelector('.search-page-wrapper');
    if (!page) return undefined;
    const places = new Map<Element, HTMLElement>();
    const look = () => {
      const found = [...page.querySelectorAll('article')].flatMap((article): CitedHit[] => {
        const link = article.querySelector('a')?.href ?? '';
        const entry = entryBehind(link);
        if (entry?.kind !== 'commitments' || entry.form === 'as-of') {
          places.get(article)?.remove();
          places.delete(article);
          return [];
        }
        const place = places.get(article) ?? document.createElement('p');
        place.className = 'search-cite';
        places.set(article, place);
        if (place.parentElement !== article) article.append(place);
        return [{ place, id: entry.id, version: entry.version }];
      });
      setHits((before) => (isSame(before, found) ? before : found));
    };
    const observer = new MutationObserver(look);
    observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
    look();
    return () => {
      observer.disconnect();
      for (const place of places.values()) place.remove();
    };
  }, []);
  return hits;
}

function isSame(a: readonly CitedHit[], b: readonly CitedHit[]): boolean {
  const is = (one: CitedHit, other: CitedHit | undefined) =>
    one.place === other?.place && one.id === other.id && one.version === other.version;
  return a.length === b.length && a.every((one, index) => is(one, b[index]));
}
