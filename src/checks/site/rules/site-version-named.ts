import { findingIn, type SiteRule } from '../built-site.ts';
import { type ShownElement, textWithin } from '../page.ts';
import { type ShownPromise, shownPromises } from '../promises.ts';

/** Each statement says whose it is: id and version. */
export const siteVersionNamed: SiteRule = {
  id: 'site-version-named',
  description: 'Id and version number stand with every statement on the built page.',
  why: 'Who cites a statement needs its token; under the wrong one the citation would be checked against other words.',
  level: 'error',
  unit: 'ids with versions',
  example: {
    language: 'html',
    bad: '<span class="entry-id">NC-A-1 · version 1</span>',
    good: '<span class="entry-id">NC-A-1 · version 2</span>',
    message: 'Unexpected id and version "NC-A-1 · version 1", expected "NC-A-1 · version 2"',
  },
  check(site) {
    const promises = shownPromises(site);
    const findings = promises.flatMap((promise) => {
      const { file, at } = promise;
      const parts = site.pages.get(file)?.parts ?? [];
      const { offset, message } = aboveStatement(promise, parts);
      return message === undefined ? [] : [findingIn(site, file, offset, message, at)];
    });
    return { examined: promises.length, findings };
  },
};

interface Outcome {
  readonly offset: number;
  readonly message?: string;
}

function aboveStatement({ id, number, shown }: ShownPromise, parts: readonly ShownElement[]): Outcome {
  const expected = `${id} · version ${number}`;
  const line = parts.find(({ classes }) => classes.has('entry-id'));
  const actual = line ? textWithin(line) : '';
  const offset = line?.offset ?? shown?.offset ?? 0;
  if (actual !== expected) return { offset, message: `Unexpected id and version "${actual}", expected "${expected}"` };
  if (shown && shown.offset < offset)
    return { offset, message: `Unexpected place of "${actual}" behind the statement, expected it above` };
  return { offset };
}
