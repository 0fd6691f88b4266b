import { currentVersion } from '../../../model/versions/current-version.ts';
import { at, citationRule } from '../citation-rule.ts';

/** Under --pinned, what is cited is fixed. */
export const versionPinned = citationRule({
  id: 'version-pinned',
  description: 'Under --pinned, a citation of a commitment names its version.',
  why: 'Without a version a citation means whatever is newest on the day it is read, which may be another promise than the one that was meant.',
  level: 'error',
  example: {
    bad: 'Requests are reviewed (NC-GOV-8).',
    good: 'Requests are reviewed (NC-GOV-8@1).',
    message: 'Unexpected citation "NC-GOV-8" without a version, expected one that names it, such as "NC-GOV-8@1"',
    options: { pinned: true },
  },
  check({ citation, commitment, options }) {
    if (!options.pinned || !commitment || citation.version !== undefined) return [];
    const { main } = citation;
    // A page that tells what held on a day is as good as a version.
    if (main.address?.date !== undefined) return [];
    const newest = currentVersion(commitment, options.today);
    const expected = main.kind === 'token' ? `"${newest.token}"` : `"${newest.permalink}"`;
    const message = `Unexpected citation "${main.written}" without a version, expected one that names it, such as ${expected}`;
    return [{ ...at(main), message }];
  },
});
