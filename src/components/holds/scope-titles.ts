import type { ScopeTitles } from '../cite/scope-choice.tsx';

/** The titles of services and places, of the property that a generated page gives. */
export function readScopeTitles(json: string): ScopeTitles {
  const titles = JSON.parse(json) as Readonly<Record<keyof ScopeTitles, Readonly<Record<string, string>>>>;
  const entries = (kind: keyof ScopeTitles) =>
    Object.fromEntries(Object.entries(titles[kind]).map(([id, title]) => [id, { title }]));
  return { services: entries('services'), jurisdictions: entries('jurisdictions') };
}
