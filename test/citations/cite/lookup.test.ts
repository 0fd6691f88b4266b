import { describe, expect, test } from 'vitest';
import { type CiteRequest, cite } from '../../../src/citations/cite/lookup.ts';
import { offersInWords, type Refused } from '../../../src/citations/cite/refusal.ts';
import { endOfReplacements } from '../../../src/citations/cite/replacement.ts';
import type { Inventory, InventoryVersion } from '../../../src/model/inventory/inventory.ts';
import { changed, own } from '../sample.ts';

const today = '2026-11-21';

/** `token as of day`, or `kind: reason → offers`. */
function answer(request: CiteRequest, inventory: Inventory = own): string {
  const result = cite(inventory, request, today);
  if ('quotation' in result) {
    const { version, asOf, reach } = result.quotation;
    return `${version.token} as of ${asOf}${reach === undefined ? '' : `; ${reach}`}`;
  }
  const { kind, reason, offers } = result.refusal;
  return `${kind}: ${reason}${offers.length > 0 ? ` → ${offers.map(({ token }) => token).join(' ')}` : ''}`;
}

describe('which version', () => {
  test.each<[CiteRequest, string]>([
    [{ id: 'NC-GOV-2' }, 'NC-GOV-2@2 as of 2026-11-21'],
    [{ id: 'nc-gov-2@1' }, 'NC-GOV-2@1 as of 2026-11-21'],
    [{ id: 'NC-GOV-2', version: 1 }, 'NC-GOV-2@1 as of 2026-11-21'],
    [{ id: 'NC-GOV-2@2', version: 1 }, 'NC-GOV-2@1 as of 2026-11-21'],
    [{ id: 'NC-GOV-2', asOf: '2018-01-01' }, 'NC-GOV-2@1 as of 2018-01-01'],
    [{ id: 'NC-GOV-2@1', asOf: '2018-06-01' }, 'NC-GOV-2@1 as of 2018-06-01'],
    [{ id: '/commitments/nc-gov-2/as-of/?date=2022-01-01' }, 'NC-GOV-2@2 as of 2022-01-01'],
    [
      { id: 'NC-GOV-2', asOf: '2018-06-01' },
      'uncertain: On 1 June 2018, uncertain between version 1 and version 2 of NC-GOV-2: version 2 began between April 2018 and December 2020. → NC-GOV-2@1 NC-GOV-2@2',
    ],
    [
      { id: 'NC-GOV-1', asOf: '2019-01-01' },
      'uncertain: On 1 January 2019, version 1 of NC-GOV-1 may not have been said yet: it began between April 2018 and December 2020. → NC-GOV-1@1',
    ],
    [
      { id: 'NC-GOV-2', asOf: '2016-01-01' },
      'before-first: Nothing was seen by 1 January 2016: NC-GOV-2@1 was first seen on 29 January 2017, and may be older. → NC-GOV-2@1',
    ],
    [
      { id: 'NC-GOV-2@2', asOf: '2016-01-01' },
      'before-first: Nothing was seen by 1 January 2016: NC-GOV-2@1 was first seen on 29 January 2017, and may be older. → NC-GOV-2@1',
    ],
    [{ id: 'NC-GOV-2@2', asOf: '2018-06-01' }, 'NC-GOV-2@2 as of 2018-06-01'],
    [
      { id: 'NC-GOV-2@2', asOf: '2018-01-01' },
      'not-held: On 1 January 2018, version 1 of NC-GOV-2 was the newest wording known. It was last seen in a source on 29 January 2017; whether it was still said on that day is not known. NC-GOV-2@2 is not cited as of that day. → NC-GOV-2@1',
    ],
    [
      { id: 'NC-GOV-2@1', asOf: '2022-01-01' },
      'not-held: On 1 January 2022, version 2 of NC-GOV-2 was the newest wording known. It was last seen in a source between April 2018 and December 2020; whether it was still said on that day is not known. NC-GOV-2@1 is not cited as of that day. → NC-GOV-2@2',
    ],
    [
      { id: 'NC-GOV-2@3', asOf: '2016-01-01' },
      'unknown-version: Unexpected version 3 of NC-GOV-2, expected one from 1 to 2',
    ],
    [{ id: 'NC-GOV-2@2', asOf: today }, 'NC-GOV-2@2 as of 2026-11-21'],
    [
      { id: 'NC-GOV-2@2', asOf: '2026-11-22' },
      'unknown-day: Unexpected day "2026-11-22", expected one up to today (2026-11-21): what holds then is not known',
    ],
    [{ id: 'NC-GOV-2', asOf: '2018-02-30' }, 'unknown-day: Unexpected day "2018-02-30", expected YYYY-MM-DD'],
    [{ id: '/commitments/nc-gov-2/as-of/?date=soon' }, 'unknown-day: Unexpected day "soon", expected YYYY-MM-DD'],
    [{ id: 'NC-GOV-2@3' }, 'unknown-version: Unexpected version 3 of NC-GOV-2, expected one from 1 to 2'],
    [{ id: 'NC-GOV-1@0' }, 'unknown-version: Unexpected version 0 of NC-GOV-1, expected 1'],
    [
      { id: 'NC-GVO-2' },
      'unknown-id: Unexpected "NC-GVO-2", expected the id, token or address of a commitment; did you mean "NC-GOV-2"?',
    ],
    [{ id: 'nc-clm-1' }, "claim: NC-CLM-1 is a claim, which promises nothing: it can't be cited as a commitment."],
  ])('%j: %s', (request, expected) => {
    expect(answer(request)).toBe(expected);
  });
});

describe('status', () => {
  const withdrawn = changed('NC-GOV-8', { status: 'withdrawn' });
  const replaced = changed(
    'NC-DATA-3',
    { status: 'replaced', replacedBy: ['NC-RPT-2'] },
    {},
    changed('NC-GOV-8', { status: 'replaced', replacedBy: ['NC-DATA-3'] }),
  );
  test.each<[string, CiteRequest, Inventory, string]>([
    [
      'withdrawn',
      { id: 'NC-GOV-8' },
      withdrawn,
      'withdrawn: NC-GOV-8 was withdrawn. To cite it as it was, give the version (NC-GOV-8@1) or a day.',
    ],
    ['withdrawn, a version given', { id: 'NC-GOV-8@1' }, withdrawn, 'NC-GOV-8@1 as of 2026-11-21'],
    ['withdrawn, a day given', { id: 'NC-GOV-8', asOf: '2021-01-01' }, withdrawn, 'NC-GOV-8@1 as of 2021-01-01'],
    [
      'replaced twice',
      { id: 'NC-GOV-8' },
      replaced,
      'replaced: NC-GOV-8 was replaced; NC-RPT-2 took its place. To cite it as it was, give the version (NC-GOV-8@1) or a day. → NC-RPT-2@1',
    ],
    [
      'a draft, whatever is given',
      { id: 'NC-GOV-8@1' },
      changed('NC-GOV-8', { status: 'draft' }),
      'draft: NC-GOV-8 is a draft: it is not published yet.',
    ],
  ])('%s', (_, request, inventory, expected) => {
    expect(answer(request, inventory)).toBe(expected);
  });

  test('replacements that run in a circle end nowhere; a split ends in both parts', () => {
    const circle = changed(
      'NC-DATA-3',
      { replacedBy: ['NC-GOV-8'] },
      {},
      changed('NC-GOV-8', { replacedBy: ['NC-DATA-3'] }),
    );
    expect(endOfReplacements(circle, 'NC-GOV-8')).toEqual([]);
    expect(endOfReplacements(changed('NC-GOV-8', { replacedBy: ['NC-RPT-2', 'NC-DATA-3'] }), 'NC-GOV-8')).toEqual([
      'NC-RPT-2',
      'NC-DATA-3',
    ]);
  });
});

describe('service and place', () => {
  test.each<[CiteRequest, string]>([
    [{ id: 'NC-LOC-2', service: 'Stratus', jurisdiction: 'Canada' }, 'NC-LOC-2@1 as of 2026-11-21'],
    [
      { id: 'NC-GOV-2', service: 'Cognition Services' },
      'not-covered: NC-GOV-2@2 does not cover Cognition Services in every case: Cognition Services is excluded in part: Lookout Search is or was a part of it. Lookout Search is excluded. Where: Customer data has been de-linked from the customer. The source states no reason.',
    ],
    [
      { id: 'NC-GOV-2@1', service: 'Norland Cognition' },
      'not-covered: NC-GOV-2@1 does not cover Cognition Services in every case: Cognition Services is excluded. Where: Customer data has been de-linked from the customer. The source states no reason.',
    ],
    [
      { id: 'NC-LOC-2', service: 'desk360', jurisdiction: 'ca' },
      'not-covered: NC-LOC-2@1 does not cover Desk 360 in Canada: Desk 360 is excluded in our reading: no source says so in words.',
    ],
    [
      { id: 'NC-GOV-1', service: 'Desk 360' },
      'NC-GOV-1@1 as of 2026-11-21; The source names only Norland Cloud, and no source says that this takes in Desk 360.',
    ],
    [
      { id: 'NC-DATA-2', service: 'Fleetpilot' },
      'not-covered: NC-DATA-2@1 is not known to cover Fleetpilot: The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
    [
      { id: 'NC-LOC-2', jurisdiction: 'Ontario' },
      'NC-LOC-2@1 as of 2026-11-21; The source names only Canada as a whole, and does not speak of Ontario, which is within it.',
    ],
  ])('%j: %s', (request, expected) => {
    expect(answer(request).split(' → ')[0]).toBe(expected);
  });

  test('offers what covers it on the same topic, and says so: newest versions, nothing that is gone', () => {
    const gone = changed('NC-DATA-2', { status: 'withdrawn' }, {}, changed('NC-GOV-8', { status: 'draft' }));
    const result = cite(gone, { id: 'NC-LOC-1', service: 'stratus', jurisdiction: 'CA' }, today);
    const offers = 'refusal' in result ? result.refusal.offers : [];
    const topic = gone.commitments['NC-LOC-1']?.topic.id;
    expect(result).toMatchObject({ refusal: { shared: 'topic' } });
    expect(offers[0]).toMatchObject({ token: 'NC-LOC-2@1', id: 'NC-LOC-2', version: 1 });
    for (const { id, version } of offers) {
      const offered = gone.commitments[id];
      expect(offered?.versions).toHaveLength(version);
      expect(offered?.topic.id).toBe(topic);
      expect(cite(gone, { id, service: 'stratus', jurisdiction: 'CA' }, today)).toHaveProperty('quotation');
    }
  });

  test('where nothing on the topic covers it, or names what is asked for, offers what shares a principle, and says so', () => {
    const entry = own.commitments['NC-LOC-1'];
    if (!entry) throw new Error('no sample');
    const alone = changed('NC-LOC-1', { topic: { ...entry.topic, id: 'alone' } });
    const gone = ['NC-GOV-1', 'NC-LOC-2', 'NC-DATA-2'].reduce(
      (inventory, id) => changed(id, { status: 'withdrawn' }, {}, inventory),
      changed('NC-GOV-8', { status: 'draft' }, {}, alone),
    );
    const result = cite(gone, { id: 'NC-LOC-1', service: 'stratus', jurisdiction: 'CA' }, today);
    if (!('refusal' in result)) throw new Error('not refused');
    const principles = new Set(entry.principles.map(({ id }) => id));
    const ids = result.refusal.offers.map(({ id }) => id);
    expect(ids).toContain('NC-GOV-3');
    expect(ids).not.toContain('NC-GOV-1');
    expect(ids).not.toContain('NC-GOV-8');
    for (const id of ids) expect(own.commitments[id]?.principles.some((one) => principles.has(one.id))).toBe(true);
    expect(result.refusal.shared).toBe('principle');
    expect(offersInWords(result.refusal)).toBe(
      'Others that share a principle with it do cover it. They promise something else, so read them first:',
    );
  });

  describe('what is offered instead', () => {
    const unlike = { topic: { id: 'alone', title: 'Alone' }, principles: [{ id: 'alone', title: 'Alone' }] } as const;
    const seen = (date: string) => ({ lastAttested: { date } }) as Partial<InventoryVersion>;
    const offered = (request: CiteRequest, inventory: Inventory = own) => {
      const result = cite(inventory, request, today);
      return 'refusal' in result ? result.refusal.offers.map(({ id }) => id) : 'cited';
    };
    /** NC-LOC-2, which is of Canada, refused for Desk 360. */
    const forDesk: CiteRequest = { id: 'NC-LOC-2', service: 'desk-360' };
    const alsoOfCanada = (services: readonly string[], inventory = own) =>
      changed(
        'NC-LOC-4',
        unlike,
        { scope: { ...scopeOf('NC-LOC-4'), services, jurisdictions: ['ca'] } as never },
        inventory,
      );
    const scopeOf = (id: string) => own.commitments[id]?.versions[0].scope;

    test('for the places of the refused promise where none is asked for', () => {
      expect(offered(forDesk)).toEqual(['NC-DATA-2', 'NC-DATA-4']);
      // Germany is no place of it, until somebody asks for that.
      expect(offered({ ...forDesk, jurisdiction: 'de' })).toEqual(['NC-LOC-1', 'NC-DATA-2', 'NC-DATA-4', 'NC-LOC-4']);
    });

    test('first what names service and place, whatever it is about, and of one service nothing on another subject', () => {
      expect(offered(forDesk, alsoOfCanada(['desk-360']))).toEqual(['NC-LOC-4', 'NC-DATA-2', 'NC-DATA-4']);
      expect(offered(forDesk, changed('NC-DATA-2', unlike, {}, alsoOfCanada(['stratus'])))).not.toContain('NC-DATA-2');
      const { refusal } = cite(alsoOfCanada(['desk-360']), forDesk, today) as Refused;
      expect(offersInWords(refusal)).toBe('Others do cover it. They promise something else, so read them first:');
    });

    test('at most five, the newest first', () => {
      const dates = {
        'NC-GOV-1': '2024',
        'NC-GOV-3': '2026-07',
        'NC-GOV-4': '2026-10',
        'NC-GOV-8': '2025',
        'NC-RPT-2': '2026-08',
      };
      const services = ['desk-360'];
      const dated = Object.entries(dates).reduce(
        (inventory, [id, date]) =>
          changed(id, {}, { ...seen(date), scope: { ...scopeOf(id), services } as never }, inventory),
        own,
      );
      expect(offered(forDesk, dated)).toEqual(['NC-GOV-4', 'NC-DATA-2', 'NC-DATA-4', 'NC-RPT-2', 'NC-GOV-3']);
    });

    test('nothing that is promised to people in the place of what is promised to customers', () => {
      const people = { beneficiary: 'individual' } as const;
      const toPeople = changed('NC-DATA-2', people);
      expect(offered(forDesk, toPeople)).not.toContain('NC-DATA-2');
      expect(offered(forDesk, changed('NC-LOC-2', people, {}, toPeople))).toContain('NC-DATA-2');
    });
  });

  test('what is promised to people is quoted for a service with that limit, and without a service as it is', () => {
    const toPeople = changed('NC-DATA-2', { beneficiary: 'individual' });
    const limited =
      'NC-DATA-2@1 as of 2026-11-21; Promised to individuals: for what an organisation uses, read its own agreement.';
    expect(answer({ id: 'NC-DATA-2', service: 'Stratus' }, toPeople)).toBe(limited);
    expect(answer({ id: 'NC-DATA-2', jurisdiction: 'Canada' }, toPeople)).toBe('NC-DATA-2@1 as of 2026-11-21');
    expect(answer({ id: 'NC-DATA-2', service: 'Stratus' })).toBe('NC-DATA-2@1 as of 2026-11-21');
  });

  test.each<[CiteRequest, string]>([
    [{ id: 'NC-GOV-2', plan: 'Team' }, 'unknown-plan: Unexpected plan "Team", expected none without its service'],
    [
      { id: 'NC-GOV-2', service: 'Stratus', plan: 'Team' },
      'unknown-plan: Unexpected plan "Team" of Stratus, expected none: it has no plans',
    ],
  ])('a plan that is none: %j', (request, expected) => {
    expect(answer(request)).toBe(expected);
  });

  test('a name that is not known, or is the name of several, is a mistake of the request', () => {
    expect(answer({ id: 'NC-GOV-2', service: 'Lookout' })).toBe(
      'unknown-service: Unexpected service "Lookout", expected its id or one of its names; did you mean "Lookout Search"?',
    );
    expect(answer({ id: 'NC-GOV-2', jurisdiction: 'Atlantis' })).toBe(
      'unknown-jurisdiction: Unexpected jurisdiction "Atlantis", expected its id or one of its names, such as "Germany", "Japan", "Canada", "Ontario", "Quebec", "United States", "European Union" or "Switzerland"',
    );
    expect(answer({ id: 'NC-GOV-2', jurisdiction: 'Chile' })).toBe(
      'unknown-jurisdiction: Unexpected jurisdiction "Chile", expected "Germany", "Japan", "Canada", "Ontario", "Quebec", "United States", "European Union" or "Switzerland": no entry here is on Chile, where at most promises without a limit of places may hold',
    );
    const { stratus, fleetpilot } = own.services;
    if (!stratus || !fleetpilot) throw new Error('no sample');
    const services = {
      ...own.services,
      stratus: { ...stratus, alsoKnownAs: ['X'] },
      fleetpilot: { ...fleetpilot, alsoKnownAs: ['x'] },
    };
    expect(answer({ id: 'NC-GOV-2', service: 'x' }, { ...own, services })).toBe(
      'unknown-service: Unexpected service "x", which is a name of several: stratus, fleetpilot; expected one of these ids',
    );
  });
});
