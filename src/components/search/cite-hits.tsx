import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { tokenOf } from '../../model/token.ts';
import { type CitableHit, CiteHitButton, commitmentBehind } from './cite-hit.tsx';

/** A hit that is a commitment, and where its button goes. */
interface CitedHit extends CitableHit {
  readonly place: HTMLElement;
}

/** Puts a button into each hit of the search page that can be cited. The theme, which writes the hits, has no place of its own for them. */
export function CiteHits() {
  return useHits().map(({ place, id, version }) =>
    createPortal(<CiteHitButton found={{ id, version }}>Cite</CiteHitButton>, place, tokenOf(id, version)),
  );
}

/** The hits that are shown, as the page adds and replaces them. */
function useHits(): readonly CitedHit[] {
  const [hits, setHits] = useState<readonly CitedHit[]>([]);
  useEffect(() => {
    const page = document.querySelector('.main-wrapper');
    if (!page) return undefined;
    const places = new Map<Element, HTMLElement>();
    const look = () => {
      const shown = [...page.querySelectorAll('article')].flatMap((article): CitedHit[] => {
        const found = commitmentBehind(article.querySelector('a')?.href ?? '');
        if (!found) {
          places.get(article)?.remove();
          places.delete(article);
          return [];
        }
        const place = places.get(article) ?? document.createElement('p');
        place.className = 'search-cite';
        places.set(article, place);
        if (place.parentElement !== article) article.append(place);
        return [{ place, ...found }];
      });
      setHits((before) => (isSame(before, shown) ? before : shown));
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
