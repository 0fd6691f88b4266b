import { type RefObject, useEffect, useRef, useState } from 'react';
import { BasketButton } from '../basket/basket-button.tsx';
import { CiteButton } from './cite-button.tsx';
import { ShareButton } from './share-button.tsx';

/** Where a page or a row offers a version for citing. On pages that are generated, properties are text. */
export interface CiteControlProps {
  readonly id: string;
  /** From 1. */
  readonly version: number | string;
}

/** The control of a commitment's page and of a version's. */
export function CiteControl({ id, version }: CiteControlProps) {
  const cited = { id, version: Number(version) };
  return (
    <div className="cite-actions">
      <CiteButton {...cited} className="action action--main">
        Cite {id}@{version}
      </CiteButton>
      <BasketButton {...cited} className="action" short />
      <ShareButton {...cited} className="action" />
    </div>
  );
}

/**
 * The same in a row of a list, once scripts run and the row is in sight: until then the title leads to the page, which has the
 * version's address. A list of a hundred rows that is folded has no buttons to put anywhere.
 */
export function CiteRow({ id, version }: CiteControlProps) {
  const cited = { id, version: Number(version) };
  const row = useRef<HTMLSpanElement>(null);
  const isReady = useIsUnfolded(row);
  return (
    <span className="row-actions" ref={row}>
      {isReady && (
        <>
          <CiteButton {...cited} className="row-action">
            Cite
          </CiteButton>
          <BasketButton {...cited} className="row-action" short />
        </>
      )}
    </span>
  );
}

/** Whether an element has been in sight: in no `details` that is closed. False until scripts run. */
function useIsUnfolded(element: RefObject<HTMLElement | null>): boolean {
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (isUnfolded) return;
    const closed = () => element.current?.closest('details:not([open])') ?? undefined;
    const fold = closed();
    if (!fold) return setUnfolded(true);
    // There may be another one around it.
    const folds = foldsAround(fold);
    const look = () => {
      if (!closed()) setUnfolded(true);
    };
    for (const one of folds) one.addEventListener('toggle', look);
    return () => {
      for (const one of folds) one.removeEventListener('toggle', look);
    };
  }, [isUnfolded, element]);
  return isUnfolded;
}

function foldsAround(fold: Element): readonly Element[] {
  const outer = fold.parentElement?.closest('details');
  return outer ? [fold, ...foldsAround(outer)] : [fold];
}
