import type { ScopeTitles } from '../cite/scope-choice.tsx';

interface GivenTitles extends Readonly<Record<keyof ScopeTitles, Readonly<Record<string, string>>>> {
  readonly apartFrom: Readonly<Record<string, readonly string[]>>;
}

/** The titles of services and places, of the property that a generated page gives. */
export function readScopeTitles(json: string): ScopeTitles {
  const { services, jurisdictions, apartFrom } = JSON.parse(json) as GivenTitles;
  const entries = (titles: Readonly<Record<string, string>>) =>
    Object.entries(titles).map(([id, title]) => [id, { title, apartFrom: apartFrom[id] }]);
  return { services: Object.fromEntries(entries(services)), jurisdictions: Object.fromEntries(entries(jurisdictions)) };
}
