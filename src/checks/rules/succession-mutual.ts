import { grouped } from '../../language/groups.ts';
import { hint } from '../../language/message.ts';
import type { Authority, Registry } from '../../model/schema.ts';
import { type Comparison, datedWindow, inOrder } from '../dates/date-order.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { chainText, circlesAmong } from '../instruments/circle.ts';
import type { Finding, Rule } from '../rule.ts';

/** Predecessor and successor name each other, and come one after the other. */
export const successionMutual: Rule = {
  id: 'succession-mutual',
  description:
    'An authority and its successor name each other, the successor was not established first, and no succession goes in a circle.',
  why: 'A reader with an old decision follows the successors to whoever answers today. Where the two sides differ, one of them leads to the wrong office.',
  level: 'error',
  unit: 'predecessors and successors',
  example: {
    bad: "authorities: { 'xn-dpc': { predecessor: 'xn-registrar' }, 'xn-registrar': { successor: undefined } }",
    good: "authorities: { 'xn-dpc': { predecessor: 'xn-registrar' }, 'xn-registrar': { successor: 'xn-dpc' } }",
    message: 'Unexpected predecessor "xn-registrar", which names no successor, expected one that names "xn-dpc"',
  },
  check({ registry }) {
    const links = linksOf(registry);
    const findings = [
      ...links.flatMap((link) => mutualProblem(registry, link) ?? []),
      ...circles(registry, links),
      ...establishmentOrder(registry, links).flatMap(({ finding }) => finding ?? []),
    ];
    return { examined: links.length, findings };
  },
};

type Side = 'predecessor' | 'successor';
const opposite = { predecessor: 'successor', successor: 'predecessor' } as const satisfies Record<Side, Side>;

/** One authority naming another. */
interface Link {
  readonly from: string;
  readonly side: Side;
  readonly to: string;
  readonly target: Authority;
  /** The two in the order of time. */
  readonly earlier: string;
  readonly later: string;
}

/** Every link to an authority that exists. */
function linksOf(registry: Registry): Link[] {
  return entriesOf(registry, 'authorities').flatMap(([from, { predecessor, successor }]) => {
    const before = entryOf(registry, 'authorities', predecessor);
    const after = entryOf(registry, 'authorities', successor);
    const links: Link[] = [];
    if (predecessor !== undefined && before)
      links.push({ from, side: 'predecessor', to: predecessor, target: before, earlier: predecessor, later: from });
    if (successor !== undefined && after)
      links.push({ from, side: 'successor', to: successor, target: after, earlier: from, later: successor });
    return links;
  });
}

function mutualProblem(registry: Registry, { from, side, to, target }: Link): Finding | undefined {
  const back = opposite[side];
  if (target[back] === from) return undefined;
  const namedBy = entriesOf(registry, 'authorities').find(([id, other]) => id !== to && other[back] === from)?.[0];
  const actual = target[back] !== undefined ? `names "${target[back]}" as its ${back}` : `names no ${back}`;
  const message = `Unexpected ${side} "${to}", which ${actual}, expected one that names "${from}"${hint(namedBy)}`;
  return { place: { at: ['authorities', from, side] }, message };
}

/** Circles through what either side says, each at a link that it goes through. */
function circles(registry: Registry, links: readonly Link[]): Finding[] {
  const ids = entriesOf(registry, 'authorities').map(([id]) => id);
  const next = grouped(links.map(({ earlier, later }) => [earlier, later]));
  return circlesAmong(ids, (id) => next.get(id) ?? []).flatMap((circle) => {
    const link = links.find(({ earlier, later }) => earlier === circle[0] && later === circle[1]);
    const message = `Unexpected circle of successions ${chainText(circle)}, expected a chain that ends`;
    return link ? [{ place: { at: ['authorities', link.from, link.side] }, message }] : [];
  });
}

/** Each pair once, whichever side names it. */
function establishmentOrder(registry: Registry, links: readonly Link[]): readonly Comparison[] {
  const established = (id: string) => {
    const at = ['authorities', id, 'established'];
    return datedWindow(`the establishment of "${id}"`, entryOf(registry, 'authorities', id)?.established, at);
  };
  const pairs = new Map(links.map(({ earlier, later }) => [`${earlier} ${later}`, { earlier, later }]));
  return [...pairs.values()].flatMap(({ earlier, later }) => inOrder(established(earlier), established(later)));
}
