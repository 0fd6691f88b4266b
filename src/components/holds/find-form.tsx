import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { addressOf } from '../../model/addresses/routes.ts';
import { rememberChoice, rememberedChoice } from '../cite/remembered-choice.ts';
import { knownTo, ScopeSelects } from '../cite/scope-choice.tsx';
import { SearchForm } from '../search/search-form.tsx';
import { readScopeTitles } from './scope-titles.ts';

/** Words to look for, and the place and the service of a reader: each leads to a page whose address can be sent on. */
export function FindForm({ titles }: { readonly titles: string }) {
  const known = useMemo(() => readScopeTitles(titles), [titles]);
  const [choice, setChoice] = useState({ service: '', jurisdiction: '' });
  useEffect(() => {
    const { service, jurisdiction } = rememberedChoice();
    setChoice(knownTo(known, { service, jurisdiction }));
  }, [known]);
  const history = useHistory();
  const base = useBaseUrl('/');
  function go(event: FormEvent) {
    event.preventDefault();
    rememberChoice(choice);
    history.push(base.slice(0, -1) + resultAddress(choice));
  }
  return (
    <div className="find">
      <SearchForm />
      <form className="find-scope" action={useBaseUrl('/jurisdictions/')} onSubmit={go}>
        <ScopeSelects
          inventory={known}
          choice={choice}
          onChange={setChoice}
          labels={{ service: 'I use …', jurisdiction: 'I am in …' }}
        />
        <button type="submit" className="action">
          Show the promises
        </button>
      </form>
    </div>
  );
}

/** The page of the place, for the service; of the service alone; without either the list of places. */
function resultAddress({ service, jurisdiction }: { readonly service: string; readonly jurisdiction: string }): string {
  if (jurisdiction === '') return service === '' ? '/jurisdictions/' : addressOf('services', service);
  const asked = service === '' ? '' : `?${new URLSearchParams({ service })}`;
  return `${addressOf('jurisdictions', jurisdiction)}${asked}`;
}
