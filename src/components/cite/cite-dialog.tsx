import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useId, useRef, useState } from 'react';
import { statedScope } from '../../citations/cite/basket/basket.ts';
import { cite } from '../../citations/cite/lookup.ts';
import { entryInventoryAddress, versionAddress } from '../../model/addresses/routes.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { Announcements, announce } from '../announcement.tsx';
import { BasketButton } from '../basket/basket-button.tsx';
import { CopyParts } from './copy-parts.tsx';
import { FormatSelect, useFormat } from './format-select.tsx';
import { useInventory } from './inventories.ts';
import { type CitedVersion, openCitation } from './open-citation.ts';
import { RefusedCitation } from './refused-citation.tsx';
import { rememberChoice, rememberedChoice } from './remembered-choice.ts';
import { knownTo, type ScopeChoice, ScopeSelects } from './scope-choice.tsx';
import { today } from './today.ts';

/** The dialog that shows a citation in every format and copies it, or says why it can't be cited for what the reader has in mind. */
export function CiteDialog({ cited }: { readonly cited: CitedVersion }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const token = tokenOf(cited.id, cited.version);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another citation in the same dialog is announced by its heading
  useEffect(() => heading.current?.focus(), [token]);
  return (
    <dialog
      ref={dialog}
      className="cite-dialog"
      aria-labelledby={titleId}
      closedby="any"
      onClose={() => openCitation(undefined)}
      // Escape closes the dialog alone, and not what it was opened from.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <header className="cite-dialog-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          Cite {token}
        </h2>
        <button type="button" className="action action--quiet" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <CiteBody cited={cited} />
      <Announcements className="announcements announcements--shown" />
    </dialog>
  );
}

function CiteBody({ cited }: { readonly cited: CitedVersion }) {
  const [fetched, retry] = useInventory(useBaseUrl(entryInventoryAddress(cited.id)));
  const [choice, setChoice] = useState<ScopeChoice>(rememberedChoice);
  if (fetched.state === 'loading') return <p className="cite-loading">Loading the citation…</p>;
  if (fetched.state === 'failed')
    return (
      <div className="cite-refused" role="alert">
        <p>
          The citation could not be loaded: {fetched.why}. Try again, or copy from the{' '}
          <Link to={versionAddress(cited.id, cited.version)}>page of this version</Link>.
        </p>
        <button type="button" className="action" onClick={retry}>
          Try again
        </button>
      </div>
    );
  const { inventory } = fetched;
  return (
    <Citation
      cited={cited}
      inventory={inventory}
      choice={knownTo(inventory, choice)}
      onChoice={(next) => {
        rememberChoice(next);
        setChoice(next);
      }}
    />
  );
}

function Citation({
  cited,
  inventory,
  choice,
  onChoice,
}: {
  readonly cited: CitedVersion;
  readonly inventory: Inventory;
  readonly choice: ScopeChoice;
  readonly onChoice: (choice: ScopeChoice) => void;
}) {
  const [format, setFormat] = useFormat();
  const { id, version } = cited;
  const scope = statedScope(choice);
  const result = cite(inventory, { id, version, ...scope }, today());
  const commitment = inventory.commitments[id];
  const newest = commitment ? currentNumber(commitment, today()) : version;
  return (
    <>
      <p className="cite-title">{commitment?.title}</p>
      {newest > version && (
        <p className="cite-newer">
          Version {newest} has taken the place of this wording.{' '}
          <button type="button" className="row-action" onClick={() => openCitation({ id, version: newest })}>
            Cite version {newest}
          </button>
        </p>
      )}
      <div className="cite-choices">
        <ScopeSelects
          inventory={inventory}
          choice={choice}
          onChange={(next) => {
            announce('');
            onChoice(next);
          }}
        />
        {'quotation' in result && <FormatSelect format={format} onChange={setFormat} />}
      </div>
      <div aria-live="polite">
        {'refusal' in result && <RefusedCitation cited={cited} choice={choice} refusal={result.refusal} />}
      </div>
      {'quotation' in result && (
        <CopyParts key={`${result.quotation.version.token} ${format}`} quotation={result.quotation} format={format}>
          <BasketButton {...cited} className="action" scope={scope} />
        </CopyParts>
      )}
      <p className="cite-permanent">
        Permanent address: <Link to={versionAddress(id, version)}>page of version {version}</Link>
      </p>
    </>
  );
}
