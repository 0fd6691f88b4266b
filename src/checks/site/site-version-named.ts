import { versionHeading } from '../../model/said/said.ts';
import { tokenOf } from '../../model/token.ts';
import { findingIn, type SiteRule } from './built-site.ts';
import { elementsIn, type ShownElement, textWithin } from './page.ts';
import { type ShownPromise, shownPromises } from './promises.ts';

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
      const { file, at, named } = promise;
      const parts = site.pages.get(file)?.parts ?? [];
      const { offset, message } =
        named.by === 'entry-id' ? aboveStatement(promise, parts) : underHeading(promise, named.anchor, parts);
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

function underHeading(
  { id, number, version, section, shown }: ShownPromise,
  anchor: string,
  parts: readonly ShownElement[],
): Outcome {
  const around = parts.find(
    (part) => part.classes.has('version') && elementsIn([part]).some((one) => one.id === section),
  );
  if (!around) {
    const message = `Unexpected place of the statement of ${tokenOf(id, number)}, expected it in a section of its version`;
    return { offset: shown?.offset ?? 0, message };
  }
  const inner = elementsIn([around]);
  const heading = inner.find((one) => one.id === anchor);
  // The link to the heading itself is drawn with an invisible character.
  const title = heading ? textWithin(heading, ({ classes }) => classes.has('hash-link')) : '';
  const expected = versionHeading(number, version);
  if (title !== expected) {
    const message = `Unexpected heading "${title}" over ${tokenOf(id, number)}, expected "${expected}" with the fragment "#${anchor}"`;
    return { offset: around.offset, message };
  }
  if (inner.some((one) => one.name === 'code' && textWithin(one) === tokenOf(id, number)))
    return { offset: around.offset };
  return { offset: around.offset, message: `Unexpected version without its token, expected "${tokenOf(id, number)}"` };
}
