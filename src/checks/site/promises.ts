/** Where the built site has to show which promise: the one list that the checks of statements and qualifiers go through. */
import { addressOf, versionAddress } from '../../model/addresses/routes.ts';
import type { Registry, Version } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { isCitable } from '../../model/status.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { versionsOf } from '../entries.ts';
import { type BuiltSite, fileOfAddress } from './built-site.ts';
import { elementsIn, type ShownElement } from './page.ts';

/** A place that has to show a version of a commitment. */
export interface ExpectedPromise {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly version: Version;
  /** The path of the version in the registry. */
  readonly at: Path;
  /** Address of the page, below the base. */
  readonly page: string;
}

/** The `id` of the section that holds statement and qualifiers. */
export const promiseSection = 'statement';

/** The current version at the top of the commitment's page, and each on its own page. */
export function expectedPromises(registry: Registry): ExpectedPromise[] {
  return versionsOf(registry).flatMap(({ id, commitment, version, index, at }) => {
    const number = index + 1;
    const shared = { id, number, version, at, page: addressOf('commitments', id) };
    return [
      ...(number === currentNumber(commitment) ? [shared] : []),
      ...(isCitable(commitment) ? [{ ...shared, page: versionAddress(id, number) }] : []),
    ];
  });
}

/** An expected promise with the section that shows it. */
export interface ShownPromise extends ExpectedPromise {
  readonly file: string;
  /** `undefined` where the page has no such section. */
  readonly shown: ShownElement | undefined;
}

/** Every expected promise whose page was built, with its section. */
export function shownPromises(site: BuiltSite): ShownPromise[] {
  return expectedPromises(site.registry).flatMap((expected) => {
    const file = fileOfAddress(expected.page);
    const page = site.pages.get(file);
    if (!page) return [];
    const shown = elementsIn(page.parts).find(({ id, classes }) => id === promiseSection && classes.has('statement'));
    return [{ ...expected, file, shown }];
  });
}

/** `"…"`, shortened to what tells two texts apart. */
export function excerpt(text: string, other = ''): string {
  const length = 80;
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  const from = text.length <= length ? 0 : Math.max(0, Math.min(start - 20, text.length - length));
  const piece = text.slice(from, from + length);
  return `"${from > 0 ? '…' : ''}${piece}${from + length < text.length ? '…' : ''}"`;
}
