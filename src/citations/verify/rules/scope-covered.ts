import { quotedList } from '../../../language/message.ts';
import { sentenceAt, sentencesOf } from '../../../language/sentences.ts';
import type { InventoryVersion } from '../../../model/inventory/inventory.ts';
import { dateInShort, titleOf } from '../../../model/said/said.ts';
import { type Coverage, type CoverageQuery, coverage } from '../../../model/scope/coverage.ts';
import { inOneLine } from '../../find/normalise.ts';
import { audienceClaimed } from '../audience-claimed.ts';
import { citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import { dataNamed, dataOfCells, leftOutNamed } from '../data-claimed.ts';
import { wordsOfVersion } from '../details/detail.ts';
import { plansClaimed } from '../details/plans-claimed.ts';
import { isSaidNear } from '../passage/around/said-near.ts';
import { type ClaimedScope, fillsPassage, namedIn, scopeClaimed } from '../passage/around/scope-claimed.ts';
import { onlyBefore, onlyBehind } from '../vocabulary/place-words.ts';
import { ofExclusions } from '../vocabulary/polarity-words.ts';

/** What is cited holds for what it is cited for. */
export const scopeCovered = citationRule({
  id: 'scope-covered',
  description:
    'Services, their plans, places and kinds of data that are named around a citation (in the sentence, the row, the item, the headings) are among those that the version covers, unless a sentence beside it says that they are left out. What a word for several services, or the whole of a service or a country, may take in is a warning: no source says it. A row that asks about a service is not answered by what is promised to people, or to a group that the row does not speak of.',
  why: 'A promise for one service in one country is not a promise for another. Used there, it is an over-claim in the name of the provider.',
  level: 'error',
  example: {
    bad: 'Fleetpilot is encrypted at rest (NC-DATA-2@1).',
    good: 'Stratus is encrypted at rest (NC-DATA-2@1).',
    message:
      'Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
  },
  check(judged) {
    const { version } = judged;
    if (!version) return [];
    const places = (['services', 'jurisdictions'] as const).flatMap((kind) => {
      const { scope } = version;
      const unlimited =
        kind === 'services'
          ? scope.services === 'all' && scope.excluded.length === 0
          : scope.jurisdictions === 'worldwide';
      if (unlimited) return [];
      const claimed = scopeClaimed(judged, kind);
      return claimed
        .filter(
          (one) =>
            !isOfOneTogether(judged, version, kind, one, claimed) && !isAside(judged, version, kind, one, claimed),
        )
        .flatMap((one) => overClaim(judged, version, kind, one));
    });
    return [
      ...places,
      ...audienceClaimed(judged, version, scopeClaimed(judged, 'services')),
      ...dataNamed(judged, version),
      ...leftOutNamed(judged, version),
      ...dataOfCells(judged, version),
      ...plansClaimed(judged, version),
    ];
  },
});
/**
 * Whether what is named is of another citation that stands together with this one, and this one has its own: `Stratus and Ledger
 * (NC-DATA-1@1, NC-DATA-2@1)`. The other holds for it there, too, where a place or service is named besides.
 */
function isOfOneTogether(
  judged: JudgedCitation,
  version: InventoryVersion,
  kind: 'services' | 'jurisdictions',
  { ids }: ClaimedScope,
  claimed: readonly ClaimedScope[],
): boolean {
  const others = judged.together();
  if (others.length === 0) return false;
  const [named, besides] =
    kind === 'services' ? (['service', 'jurisdiction'] as const) : (['jurisdiction', 'service'] as const);
  const isCovered = (one: InventoryVersion, query: CoverageQuery) =>
    coverage(judged.index.scopes(), one, query).outcome === 'covered';
  if (!claimed.some((one) => one.ids.some((id) => isCovered(version, { [named]: id })))) return false;
  const beside = scopeClaimed(judged, kind === 'services' ? 'jurisdictions' : 'services').flatMap((one) => one.ids);
  return others.some((other) =>
    ids.some(
      (id) =>
        isCovered(other, { [named]: id }) &&
        (beside.length === 0 || beside.some((where) => isCovered(other, { [named]: id, [besides]: where }))),
    ),
  );
}

/** Whether a place stands in brackets of a sentence that names one of the version's: `who move data from the Union (payroll, Bonn)`. */
function isAside(
  { index }: JudgedCitation,
  version: InventoryVersion,
  kind: 'services' | 'jurisdictions',
  { passage, start }: ClaimedScope,
  claimed: readonly ClaimedScope[],
): boolean {
  if (kind === 'services' || !/\([^()]*$/u.test(passage.text.slice(0, start))) return false;
  return claimed.some(
    (other) =>
      other.passage === passage &&
      !/\([^()]*$/u.test(passage.text.slice(0, other.start)) &&
      other.ids.some((id) => coverage(index.scopes(), version, { jurisdiction: id }).outcome === 'covered'),
  );
}

/** Whether another sentence of the same block leaves the same out by its name; one that claims it beside the citation is contradicted, and wrong. */
function isLeftOutBeside(
  judged: JudgedCitation,
  kind: 'services' | 'jurisdictions',
  { ids, passage }: ClaimedScope,
): boolean {
  const { at } = passage;
  if (!at || passage.own || passage.role !== 'sentence') return false;
  const text = judged.blocks[at.block]?.text ?? '';
  return sentencesOf(text).some((sentence) => {
    const other = { ...passage, own: false, text: sentence.text, at: { block: at.block, offset: sentence.start } };
    return namedIn(judged, kind, other).some(
      (one) => one.denied && !one.asked && one.ids.some((id) => ids.includes(id)),
    );
  });
}

/** A sentence that tells what the version excludes, a column of such, or a list below a line that says so: `then the exclusion named X; since then it names Y`. */
function tellsOfExclusion(
  { blocks }: JudgedCitation,
  { scope }: InventoryVersion,
  kind: 'services' | 'jurisdictions',
  { ids, passage }: ClaimedScope,
): boolean {
  if (kind !== 'services' || !scope.excluded.some(({ service }) => ids.some((id) => id === service))) return false;
  const { at, role } = passage;
  if (!at) return ofExclusions.pattern.test(passage.text);
  const { text = '', heads = [] } = blocks[at.block] ?? {};
  const { text: own, start } = role === 'sentence' ? sentenceAt(text, at.offset) : { text, start: 0 };
  const before = `${blocks[at.block - 1]?.text ?? ''}\n${text.slice(0, start)}`.split('\n');
  const above = before.findLast((line) => line.trimEnd().endsWith(':')) ?? '';
  return [own, ...heads, above].some((one) => ofExclusions.pattern.test(inOneLine(one)));
}

/** Whether a later text that names more is told beside the citation, by title and date: it speaks of what the version does not. */
function tellsOfBroader(judged: JudgedCitation, kind: 'services' | 'jurisdictions', { ids }: ClaimedScope): boolean {
  return (judged.commitment?.sightings ?? []).some(({ effect, title, when, [kind]: named }) => {
    if (effect !== 'broader' || !Array.isArray(named) || !ids.some((id) => named.includes(id))) return false;
    return isSaidNear(judged, `${title}, ${dateInShort(when)}`);
  });
}

/** Whether a place is told as the only one; what holds within a whole may be done elsewhere within it: `in Belgium and nowhere else`. */
function isAlone({ start, end, passage: { text } }: ClaimedScope): boolean {
  return onlyBefore.pattern.test(text.slice(0, start)) || onlyBehind.pattern.test(text.slice(end));
}

/** A part of a service of which the version's words name other parts, and not this one, by the first word of their names. */
function unnamedPart(judged: JudgedCitation, { ids, whole, text }: ClaimedScope): string | undefined {
  const { services, publisher } = judged.index.inventory;
  if (whole === undefined) return undefined;
  const firstOf = (part: string) => part.split(/\s+/).find((word) => word !== publisher.name) ?? part;
  const own = new Set(wordsOfVersion(judged).flatMap((words) => words.match(/[\p{L}\p{N}]+/gu) ?? []));
  const parts = new Set(ids.flatMap((id) => (services[id]?.parts ?? []).map(firstOf)));
  const named = [...parts].filter((part) => own.has(part));
  return named.length >= fewestParts && parts.has(firstOf(text)) && !own.has(firstOf(text))
    ? named.join(', ')
    : undefined;
}

/** So many parts are a list of what a promise is about. */
const fewestParts = 2;

function overClaim(
  judged: JudgedCitation,
  version: InventoryVersion,
  kind: 'services' | 'jurisdictions',
  one: ClaimedScope,
): readonly Verdict[] {
  const { index, name, citation } = judged;
  const { inventory } = index;
  if (tellsOfExclusion(judged, version, kind, one) || tellsOfBroader(judged, kind, one)) return [];
  if (isLeftOutBeside(judged, kind, one)) return [];
  const answers = one.ids.map((id) =>
    coverage(index.scopes(), version, kind === 'services' ? { service: id } : { jurisdiction: id }),
  );
  const [answer] = answers;
  const isSaid = ({ open, partly, reason }: Coverage) => (open || partly) && isSaidNear(judged, reason);
  const scope = version.scope[kind];
  const isOfWhole =
    kind === 'jurisdictions' && Array.isArray(scope) && !one.ids.some((id) => scope.includes(id)) && isAlone(one);
  const unnamed = kind === 'services' ? unnamedPart(judged, one) : undefined;
  if (!isOfWhole && !unnamed && answers.some((answer) => answer.outcome === 'covered' || isSaid(answer))) return [];
  if (!answer && (scope === 'all' || scope === 'worldwide')) return [];
  const covered = Array.isArray(scope) ? scope.map((id) => titleOf(inventory, kind, id)) : [];
  const expected =
    covered.length > 0 ? `, expected ${quotedList(covered)}` : ', expected a service that it does not exclude';
  const named = `The source names only ${covered.join(', ')}`;
  const reason = unnamed
    ? `Of this service the version names only ${unnamed}.`
    : isOfWhole
      ? `${named}, and no smaller place alone.`
      : (answer?.reason ?? `${named}.`);
  const at = one.passage.at;
  // What is only a part of what a section is called says little of what a word for several services takes in.
  if (kind === 'services' && answer?.open && one.passage.role === 'heading' && !fillsPassage(one) && !one.passage.asks)
    return [];
  return [
    {
      block: at?.block ?? citation.main.block,
      offset: at ? at.offset + one.start : citation.main.start,
      // A word for several services, or for a whole, may well take it in: no source says so, and none says otherwise.
      ...(answer?.open && { level: 'warning' as const }),
      message: `Unexpected "${one.text}"${one.whole === undefined ? '' : ` (part of ${one.whole})`} for ${name}${expected}: ${reason}`,
    },
  ];
}
