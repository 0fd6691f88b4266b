import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import searchTranslations from '@theme/SearchTranslations';
import OriginalSearchBar from '@theme-original/SearchBar';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { inertBelow } from '../../components/layers/inert-below.ts';
import { isLocal } from '../../components/search/backend.ts';
import { commitmentBehind, useCiteHit } from '../../components/search/cite-hit.tsx';
import { HitsFoot } from '../../components/search/hits-foot.tsx';
import { prepare } from '../../components/search/local-search.ts';
import { modalClient } from '../../components/search/modal-client.ts';
import { ModalStatus } from '../../components/search/modal-status.tsx';
import type { DocSearchHit } from '../../search/algolia/docsearch.ts';

/**
 * A hit with what it is, its status and its scope in a word each, below what DocSearch shows of it. It is an option of a list that the
 * keyboard chooses from by arrows, and an option holds nothing that takes the focus itself: it becomes a link under a pointer, and what
 * cites it is for a pointer alone. `HitsFoot` has the button for everybody.
 */
function Hit({ hit, children }: { readonly hit: DocSearchHit; readonly children: ReactNode }) {
  const link = useRef<HTMLAnchorElement>(null);
  const found = commitmentBehind(hit.url);
  const cite = useCiteHit();
  useEffect(() => link.current?.removeAttribute('href'), []);
  return (
    <Link
      ref={link}
      to={hit.url}
      onPointerEnter={() => link.current?.setAttribute('href', hit.url)}
      onPointerLeave={() => link.current?.removeAttribute('href')}
    >
      {children}
      {hit.label && <span className="search-hit-label">{hit.label}</span>}
      {found && (
        <span
          className="row-action search-hit-cite"
          aria-hidden="true"
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            void cite(found);
          }}
        >
          Cite
        </span>
      )}
    </Link>
  );
}

/**
 * DocSearch's modal is a button to those who hear it, with all hits in it; a dialog is what it is, and its foot is not the page's.
 * While it is open, nothing below takes the focus.
 *
 * @returns the box within it, while it is open
 */
function useDialog(): HTMLElement | undefined {
  const [box, setBox] = useState<HTMLElement>();
  useEffect(() => {
    let restore: (() => void) | undefined;
    const observer = new MutationObserver(() => {
      const modal = document.querySelector<HTMLElement>('.DocSearch-Container');
      setBox(modal?.querySelector<HTMLElement>('.DocSearch-Modal') ?? undefined);
      if (!modal) {
        restore?.();
        restore = undefined;
      }
      if (modal?.getAttribute('role') !== 'button') return;
      for (const name of ['aria-expanded', 'aria-haspopup', 'aria-labelledby']) modal.removeAttribute(name);
      for (const [name, value] of Object.entries({ role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Search' }))
        modal.setAttribute(name, value);
      modal.tabIndex = -1;
      modal.querySelector('footer')?.setAttribute('role', 'presentation');
      restore = inertBelow(modal, { back: document.querySelector('.DocSearch-Button') });
    });
    // The modal marks the body while it is open.
    observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
    return () => observer.disconnect();
  }, []);
  return box;
}

/** The index loads when the button is pointed at, touched or focused, as the modal itself does: it is there when the first word is typed. */
function useEarlyIndex(): void {
  useEffect(() => {
    const button = document.querySelector('.DocSearch-Button');
    const leave = new AbortController();
    for (const sign of ['pointerover', 'touchstart', 'focus'])
      button?.addEventListener(sign, prepare, { passive: true, signal: leave.signal });
    return () => leave.abort();
  }, []);
}

/** The theme's words, with what can be looked for. */
const translations = {
  ...searchTranslations,
  modal: {
    ...searchTranslations.modal,
    searchBox: { ...searchTranslations.modal?.searchBox, placeholderText: 'Words, an id, a law, a service' },
  },
};

/** The theme's search bar, with the site's own answers, and nothing of a reader's searches kept. */
export default function SearchBar(props: Readonly<Record<string, unknown>>) {
  const box = useDialog();
  useEarlyIndex();
  return (
    <>
      <Head>
        <body data-search={isLocal ? 'local' : 'algolia'} />
      </Head>
      <OriginalSearchBar
        {...props}
        translations={translations}
        transformSearchClient={modalClient}
        hitComponent={Hit}
        resultsFooterComponent={HitsFoot}
        disableUserPersonalization
        insights={false}
      />
      {box && <ModalStatus modal={box} />}
      <noscript>
        <span className="search-without-script">
          Search needs JavaScript. <Link to="/commitments/">All commitments</Link>
        </span>
      </noscript>
    </>
  );
}
