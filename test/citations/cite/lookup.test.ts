import { describe, expect, test } from 'vitest';
import { type CiteRequest, cite, offersInWords } from '../../../src/citations/cite/lookup.ts';
import { endOfReplacements } from '../../../src/citations/cite/replacement.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { changed, own } from '../sample.ts';

const today = '2026-11-21';

/** `token as of day`, or `kind: reason → offers`. */
function answer(request: CiteRequest, inventory: Inventory = own): string {
  const result = cite(inventory, request, today);
  if ('quotation' in result) return `${result.quotation.version.token} as of ${result.quotation.asOf}`;
  const { kind, reason, offers } = result.refusal;
  return `${kind}: ${reason}${offers.length > 0 ? ` → ${offers.map(({ token }) => token).join(' ')}` : ''}`;
}

describe('which version', () => {
  test.each<[CiteRequest, string]>([
    [{ id: 'PC-GOV-2' }, 'PC-GOV-2@2 as of 2026-11-21'],
    [{ id: 'pc-gov-2@1' }, 'PC-GOV-2@1 as of 2026-11-21'],
    [{ id: 'PC-GOV-2', version: 1 }, 'PC-GOV-2@1 as of 2026-11-21'],
    [{ id: 'PC-GOV-2@2', version: 1 }, 'PC-GOV-2@1 as of 2026-11-21'],
    [{ id: 'PC-GOV-2', asOf: '2018-01-01' }, 'PC-GOV-2@1 as of 2018-01-01'],
    [{ id: 'PC-GOV-2@1', asOf: '2018-06-01' }, 'PC-GOV-2@1 as of 2018-06-01'],
    [{ id: '/commitments/pc-gov-2/as-of/?date=2022-01-01' }, 'PC-GOV-2@2 as of 2022-01-01'],
    [
      { id: 'PC-GOV-2', asOf: '2018-06-01' },
      'uncertain: On 1 June 2018, uncertain between version 1 and version 2 of PC-GOV-2: version 2 began between April 2018 and December 2020. → PC-GOV-2@1 PC-GOV-2@2',
    ],
    [
      { id: 'PC-GOV-5', asOf: '2019-01-01' },
      'uncertain: On 1 January 2019, version 1 of PC-GOV-5 may not have been said yet: it began between April 2018 and December 2020. → PC-GOV-5@1',
    ],
    [
      { id: 'PC-GOV-2', asOf: '2016-01-01' },
      'before-first: Nothing was seen by 1 January 2016: PC-GOV-2@1 was first seen on 29 January 2017, and may be older. → PC-GOV-2@1',
    ],
    [
      { id: 'PC-GOV-2@2', asOf: '2016-01-01' },
      'before-first: Nothing was seen by 1 January 2016: PC-GOV-2@1 was first seen on 29 January 2017, and may be older. → PC-GOV-2@1',
    ],
    [{ id: 'PC-GOV-2@2', asOf: '2018-06-01' }, 'PC-GOV-2@2 as of 2018-06-01'],
    [
      { id: 'PC-GOV-2@2', asOf: '2018-01-01' },
      'not-held: On 1 January 2018, version 1 of PC-GOV-2 was the newest wording known. It was last seen in a source on 29 January 2017; whether it was still said on that day is not known. PC-GOV-2@2 is not cited as of that day. → PC-GOV-2@1',
    ],
    [
      { id: 'PC-GOV-2@1', asOf: '2022-01-01' },
      'not-held: On 1 January 2022, version 2 of PC-GOV-2 was the newest wording known. It was last seen in a source between April 2018 and December 2020; whether it was still said on that day is not known. PC-GOV-2@1 is not cited as of that day. → PC-GOV-2@2',
    ],
    [
      { id: 'PC-GOV-2@3', asOf: '2016-01-01' },
      'unknown-version: Unexpected version 3 of PC-GOV-2, expected one from 1 to 2',
    ],
    [{ id: 'PC-GOV-2@2', asOf: today }, 'PC-GOV-2@2 as of 2026-11-21'],
    [
      { id: 'PC-GOV-2@2', asOf: '2026-11-22' },
      'unknown-day: Unexpected day "2026-11-22", expected one up to today (2026-11-21): what holds then is not known',
    ],
    [{ id: 'PC-GOV-2', asOf: '2018-02-30' }, 'unknown-day: Unexpected day "2018-02-30", expected YYYY-MM-DD'],
    [{ id: '/commitments/pc-gov-2/as-of/?date=soon' }, 'unknown-day: Unexpected day "soon", expected YYYY-MM-DD'],
    [{ id: 'PC-GOV-2@3' }, 'unknown-version: Unexpected version 3 of PC-GOV-2, expected one from 1 to 2'],
    [{ id: 'PC-GOV-5@0' }, 'unknown-version: Unexpected version 0 of PC-GOV-5, expected 1'],
    [
      { id: 'PC-GVO-2' },
      'unknown-id: Unexpected "PC-GVO-2", expected the id, token or address of a commitment; did you mean "PC-GOV-2"?',
    ],
    [{ id: 'pc-clm-1' }, "claim: PC-CLM-1 is a claim, which promises nothing: it can't be cited as a commitment."],
  ])('%j: %s', (request, expected) => {
    expect(answer(request)).toBe(expected);
  });
});

describe('status', () => {
  const withdrawn = changed('PC-GOV-8', { status: 'withdrawn' });
  const replaced = changed(
    'PC-GOV-9',
    { status: 'replaced', replacedBy: ['PC-GOV-7'] },
    {},
    changed('PC-GOV-8', { status: 'replaced', replacedBy: ['PC-GOV-9'] }),
  );
  test.each<[string, CiteRequest, Inventory, string]>([
    [
      'withdrawn',
      { id: 'PC-GOV-8' },
      withdrawn,
      'withdrawn: PC-GOV-8 was withdrawn. To cite it as it was, give the version (PC-GOV-8@1) or a day.',
    ],
    ['withdrawn, a version given', { id: 'PC-GOV-8@1' }, withdrawn, 'PC-GOV-8@1 as of 2026-11-21'],
    ['withdrawn, a day given', { id: 'PC-GOV-8', asOf: '2021-01-01' }, withdrawn, 'PC-GOV-8@1 as of 2021-01-01'],
    [
      'replaced twice',
      { id: 'PC-GOV-8' },
      replaced,
      'replaced: PC-GOV-8 was replaced; PC-GOV-7 took its place. To cite it as it was, give the version (PC-GOV-8@1) or a day. → PC-GOV-7@1',
    ],
    [
      'a draft, whatever is given',
      { id: 'PC-GOV-8@1' },
      changed('PC-GOV-8', { status: 'draft' }),
      'draft: PC-GOV-8 is a draft: it is not published yet.',
    ],
  ])('%s', (_, request, inventory, expected) => {
    expect(answer(request, inventory)).toBe(expected);
  });

  test('replacements that run in a circle end nowhere; a split ends in both parts', () => {
    const circle = changed(
      'PC-GOV-9',
      { replacedBy: ['PC-GOV-8'] },
      {},
      changed('PC-GOV-8', { replacedBy: ['PC-GOV-9'] }),
    );
    expect(endOfReplacements(circle, 'PC-GOV-8')).toEqual([]);
    expect(endOfReplacements(changed('PC-GOV-8', { replacedBy: ['PC-GOV-7', 'PC-GOV-9'] }), 'PC-GOV-8')).toEqual([
      'PC-GOV-7',
      'PC-GOV-9',
    ]);
  });
});

describe('service and place', () => {
  test.each<[CiteRequest, string]>([
    [{ id: 'PC-CA-1', service: 'Azure', jurisdiction: 'Canada' }, 'PC-CA-1@1 as of 2026-11-21'],
    [{ id: 'PC-GOV-2', service: 'Cognitive Services' }, 'PC-GOV-2@2 as of 2026-11-21'],
    [
      { id: 'PC-GOV-2@1', service: 'Azure AI services' },
      'not-covered: PC-GOV-2@1 does not cover Cognitive Services in every case: Cognitive Services is excluded. Where: Customer data has been de-linked so far that there are no practical means of keeping the promise. No practical means of keeping the promise remain then.',
    ],
    [
      { id: 'PC-CA-1', service: 'office365', jurisdiction: 'ca' },
      'not-covered: PC-CA-1@1 does not cover Office 365 in Canada: Office 365 is left out. The source states no reason.',
    ],
    [
      { id: 'PC-CA-1', jurisdiction: 'Alberta' },
      'not-covered: PC-CA-1@1 is not known to cover Alberta: The source names only Canada as a whole, and does not speak of Alberta.',
    ],
  ])('%j: %s', (request, expected) => {
    expect(answer(request).split(' → ')[0]).toBe(expected);
  });

  test('offers what covers it: the same topic alone where there are any, newest versions, nothing that is gone', () => {
    const gone = changed('PC-GOV-5', { status: 'withdrawn' }, {}, changed('PC-GOV-6', { status: 'draft' }));
    const result = cite(gone, { id: 'PC-JP-1', service: 'azure', jurisdiction: 'CA' }, today);
    const offers = 'refusal' in result ? result.refusal.offers : [];
    const topic = gone.commitments['PC-JP-1']?.topic.id;
    expect(result).toMatchObject({ refusal: { shared: 'topic' } });
    expect(offers[0]).toMatchObject({ token: 'PC-CA-1@1', id: 'PC-CA-1', version: 1 });
    for (const { id, version } of offers) {
      const offered = gone.commitments[id];
      expect(offered?.versions).toHaveLength(version);
      expect(offered?.topic.id).toBe(topic);
      expect(cite(gone, { id, service: 'azure', jurisdiction: 'CA' }, today)).toHaveProperty('quotation');
    }
  });

  test('where nothing on the topic covers it, offers what shares a principle, and says so', () => {
    const entry = own.commitments['PC-JP-1'];
    if (!entry) throw new Error('no sample');
    const alone = changed('PC-JP-1', { topic: { ...entry.topic, id: 'alone' } });
    const gone = changed('PC-GOV-5', { status: 'withdrawn' }, {}, changed('PC-GOV-6', { status: 'draft' }, {}, alone));
    const result = cite(gone, { id: 'PC-JP-1', service: 'azure', jurisdiction: 'CA' }, today);
    if (!('refusal' in result)) throw new Error('not refused');
    const principles = new Set(entry.principles.map(({ id }) => id));
    const ids = result.refusal.offers.map(({ id }) => id);
    expect(ids).toContain('PC-GOV-2');
    expect(ids).not.toContain('PC-GOV-5');
    expect(ids).not.toContain('PC-GOV-6');
    for (const id of ids) expect(own.commitments[id]?.principles.some((one) => principles.has(one.id))).toBe(true);
    expect(result.refusal.shared).toBe('principle');
    expect(offersInWords(result.refusal)).toBe(
      'Others that share a principle with it do cover it. They promise something else, so read them first:',
    );
  });

  test('a name that is not known, or is the name of several, is a mistake of the request', () => {
    expect(answer({ id: 'PC-GOV-2', service: 'Bing' })).toBe(
      'unknown-service: Unexpected service "Bing", expected its id or one of its names; did you mean "Bing Search Services"?',
    );
    expect(answer({ id: 'PC-GOV-2', jurisdiction: 'Atlantis' })).toBe(
      'unknown-jurisdiction: Unexpected jurisdiction "Atlantis", expected its id or one of its names',
    );
    const { azure, intune } = own.services;
    if (!azure || !intune) throw new Error('no sample');
    const services = {
      ...own.services,
      azure: { ...azure, alsoKnownAs: ['X'] },
      intune: { ...intune, alsoKnownAs: ['x'] },
    };
    expect(answer({ id: 'PC-GOV-2', service: 'x' }, { ...own, services })).toBe(
      'unknown-service: Unexpected service "x", which is a name of several: azure, intune; expected one of these ids',
    );
  });
});
