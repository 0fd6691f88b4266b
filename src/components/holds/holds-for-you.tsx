import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useId, useMemo, useState } from 'react';
import { entryInventoryAddress } from '../../model/addresses/routes.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import type { SaidVerdict } from '../../model/said/verdict.ts';
import { audienceLimit } from '../../model/scope/audience.ts';
import { useInventories } from '../cite/inventories.ts';
import { rememberChoice, rememberedChoice } from '../cite/remembered-choice.ts';
import { knownTo, type ScopeChoice, ScopeSelects, type ScopeTitles } from '../cite/scope-choice.tsx';
import { today } from '../cite/today.ts';
import { ApartServices } from './apart-services.tsx';
import { readScopeTitles } from './scope-titles.ts';

interface HoldsForYouProps {
  readonly id: string;
  /** From 1. On pages that are generated, properties are text. */
  readonly version: string;
  /** JSON: the titles of services and jurisdictions by id. */
  readonly titles: string;
  /** Whom it was promised to, where that is no customer: it leads each answer, for an organisation must not take it for its own. */
  readonly audience?: string;
}

const nothing: ScopeChoice = { service: '', jurisdiction: '' };

/**
 * A service and a place to choose, and whether the version holds for them. The choice stands in the address, `?service=…&place=…`,
 * and lasts until the tab is closed: citations have it too.
 */
export function HoldsForYou({ id, version, titles, audience }: HoldsForYouProps) {
  const known = useMemo(() => readScopeTitles(titles), [titles]);
  const [choice, setChoice] = useState(nothing);
  const heading = useId();
  useEffect(() => setChoice(firstChoice(location.search, known)), [known]);
  const choose = (next: ScopeChoice) => {
    setChoice(next);
    rememberChoice(next);
    history.replaceState(history.state, '', addressWith(next));
  };
  return (
    <section className="holds" aria-labelledby={heading}>
      <h2 id={heading}>Does it hold for you?</h2>
      <div className="holds-choice">
        <ScopeSelects inventory={known} choice={choice} onChange={choose} />
      </div>
      <output className="holds-answer">
        <Answer id={id} version={Number(version)} choice={choice} audience={audience} />
      </output>
      <ApartServices
        services={known.services}
        chosen={[choice.service]}
        choose={(service) => choose({ ...choice, service })}
        offer={(title) => `Ask about ${title} instead`}
      />
      <noscript>Choosing needs JavaScript: see where it holds, below.</noscript>
    </section>
  );
}

/** Phrases alone: an `output` holds no paragraphs, and one whose end is left out by the minifier would swallow what follows. */
function Answer({
  id,
  version,
  choice,
  audience,
}: {
  readonly id: string;
  readonly version: number;
  readonly choice: ScopeChoice;
  readonly audience: string | undefined;
}) {
  const isAsked = choice.service !== '' || choice.jurisdiction !== '';
  const address = useBaseUrl(entryInventoryAddress(id));
  const { fetched, retry } = useInventories(isAsked ? [address] : []);
  const [one] = fetched;
  const verdict = useVerdict(one?.state === 'there' ? one.inventory : undefined, id, version, choice);
  if (!isAsked) return <span className="holds-hint">Choose what you use, where you are, or both.</span>;
  if (one?.state === 'failed')
    return (
      <span>
        The answer could not be loaded: {one.why}.{' '}
        <button type="button" className="row-action" onClick={retry}>
          Try again
        </button>
      </span>
    );
  if (!verdict) return <span className="holds-hint">Looking…</span>;
  const { outcome, head, sentences } = verdict;
  const own = (
    <>
      <strong className={`coverage coverage--${outcome}`}>{head}.</strong> {sentences.join(' ')}
    </>
  );
  if (audience === undefined) return <span>{own}</span>;
  return (
    <span>
      <strong className="coverage coverage--not-established">{audienceLimit(audience)}</strong> For them: {own}
    </span>
  );
}

/** The words are made by code that comes when it is asked for. */
function useVerdict(
  inventory: Inventory | undefined,
  id: string,
  version: number,
  { service, jurisdiction }: ScopeChoice,
) {
  const [verdict, setVerdict] = useState<SaidVerdict>();
  useEffect(() => {
    let wanted = true;
    setVerdict(undefined);
    const commitment = inventory?.commitments[id];
    if (!inventory || !commitment) return;
    void import('../../model/said/verdict.ts').then(({ verdictInWords }) => {
      const query = { ...(service && { service }), ...(jurisdiction && { jurisdiction }) };
      if (wanted) setVerdict(verdictInWords(inventory, commitment, version, query, today()));
    });
    return () => {
      wanted = false;
    };
  }, [inventory, id, version, service, jurisdiction]);
  return verdict;
}

/** What an address asks about, else what was chosen last in this tab; what is not known is not asked. */
function firstChoice(search: string, known: ScopeTitles): ScopeChoice {
  const asked = new URLSearchParams(search);
  const [service, jurisdiction] = [asked.get('service'), asked.get('place')];
  const isAsked = service !== null || jurisdiction !== null;
  const last = rememberedChoice();
  return knownTo(
    known,
    isAsked
      ? { service: service ?? '', jurisdiction: jurisdiction ?? '' }
      : { service: last.service, jurisdiction: last.jurisdiction },
  );
}

function addressWith({ service, jurisdiction }: ScopeChoice): string {
  const asked = new URLSearchParams({ ...(service && { service }), ...(jurisdiction && { place: jurisdiction }) });
  return `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}${location.hash}`;
}
