import useIsBrowser from '@docusaurus/useIsBrowser';
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

/** The same in a row of a list, once scripts run: until then the title leads to the page, which has the version's address. */
export function CiteRow({ id, version }: CiteControlProps) {
  const cited = { id, version: Number(version) };
  const isReady = useIsBrowser();
  return (
    <span className="row-actions">
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
