/** Giving a new commitment its id and its stub, as changes of text. */
import { areaOf } from '../../src/model/token.ts';
import { UsageError } from './usage-error.ts';

/** The areas in use, in the order of the ids: `GOV` of `PC-GOV-2`. */
export function areasOf(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => areaOf(id)))];
}

/** The next id of an area: one past the highest ever given, so that none is used twice. */
export function nextId(taken: readonly string[], area: string, prefix: string): string {
  const inArea = taken.filter((id) => areaOf(id) === area);
  const highest = Math.max(0, ...inArea.map((id) => Number(id.split('-')[2])));
  return `${prefix}-${area}-${highest + 1}`;
}

/** The text of `ids.ts` with the id behind the last one of its area. */
export function addId(text: string, id: string, after: string): string {
  const anchor = `  '${after}',\n`;
  if (!text.includes(anchor)) throw new UsageError(`Could not find ${anchor.trim()} in src/registry/ids.ts`);
  return text.replace(anchor, `${anchor}  '${id}',\n`);
}

/**
 * The text of a commitments file with a stub at its end, and the line on which the stub begins.
 * Empty fields do not compile and do not pass the check, so that each is asked for.
 *
 * @param today YYYY-MM-DD, for the review
 */
export function addStub(text: string, id: string, today: string): { readonly text: string; readonly line: number } {
  const end = text.lastIndexOf('\n} as const satisfies');
  if (end < 0) throw new UsageError('Could not find the end of the entries ("} as const satisfies") in the file');
  const before = text.slice(0, end);
  const due = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28');
  return {
    text: `${before}\n${stub(id, today, due)}${text.slice(end)}`,
    line: before.split('\n').length + 1,
  };
}

function stub(id: string, today: string, due: string): string {
  return `  '${id}': {
    title: '',
    topic: '',
    principles: [],
    beneficiary: 'customer',
    status: 'draft',
    versions: [
      {
        from: { date: '', basis: 'attested' },
        statement: '',
        qualifiers: [],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: [],
          excluded: [],
          jurisdictions: [],
          dataScope: [],
          inScopeList: '',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: '' },
        sources: [],
        lastAttested: { date: '' },
      },
    ],
    responsibilities: [],
    review: { owner: '', reviewed: '${today}', due: '${due}' },
  },`;
}
