/** The service and place of a row, from its own words or from what stands above it, in whatever words. */

import { jurisdictionNamed, type ScopeAnswer, serviceNamed } from '../citations/cite/reference.ts';
import { type Group, groupsIn } from '../citations/find/groups.ts';
import { scopesNamed } from '../citations/find/named-scope.ts';
import { type InventoryIndex, inventoryIndex } from '../citations/inventory-index.ts';
import { passageOf } from '../citations/verify/passage/cited-passage.ts';
import { remembered, rememberedFor } from '../language/remembered.ts';
import type { Inventory } from '../model/inventory/inventory.ts';
import { otherCountries } from '../model/names.ts';
import { titleOf } from '../model/said/said.ts';
import type { AnswerRow } from './row.ts';

/** So many names are remembered of each kind. */
const mostNames = 500;

type ScopeKind = 'services' | 'jurisdictions';

/** What a row is about. */
export interface RowScope {
  /** Ids of services; none where the row names none that is known. */
  readonly services: readonly string[];
  /** Ids of places. */
  readonly jurisdictions: readonly string[];
  /** Names that are none of the register, as they are written. */
  readonly unknown: readonly { readonly kind: ScopeKind; readonly text: string; readonly nearest?: string }[];
  /** What was read as what, where that is not plain: `“Oslo” is read as Norland.` */
  readonly notes: readonly string[];
  /** Groups of people and of customers that the row speaks of. */
  readonly groups: readonly Group[];
}

/** Reads the scope of a row. What stands nearer to the question goes before what stands farther. */
export function rowScope(inventory: Inventory, row: AnswerRow): RowScope {
  const index = inventoryIndex(inventory);
  const { question, service, place, above = [], otherwise = {} } = row;
  const services = firstOf(index, 'services', [service, otherwise.service], question, above);
  const jurisdictions = firstOf(index, 'jurisdictions', [place, otherwise.place], question, above);
  const found = [services, jurisdictions];
  return {
    services: services.ids,
    jurisdictions: jurisdictions.ids,
    unknown: found.flatMap((one) => one.unknown),
    notes: found.flatMap((one) => one.notes),
    groups: groupsIn([question, service, ...above, otherwise.service].join('\n')),
  };
}

interface Found {
  readonly ids: readonly string[];
  readonly unknown: RowScope['unknown'];
  readonly notes: readonly string[];
}

const nothing: Found = { ids: [], unknown: [], notes: [] };

function firstOf(
  index: InventoryIndex,
  kind: ScopeKind,
  [cell, otherwise]: readonly (string | undefined)[],
  question: string,
  above: readonly string[],
): Found {
  const own = inCell(index, kind, cell);
  const asked = inText(index, kind, question);
  // A part of what the cell says is what the question is about.
  const isPart = asked.ids.some((id) => own.ids.some((whole) => isPartOf(index.inventory, kind, id, whole)));
  if (isPart) return asked;
  const all = [own, asked, ...above.map((text) => inText(index, kind, text)), inCell(index, kind, otherwise)];
  return all.find(({ ids, unknown }) => ids.length > 0 || unknown.length > 0) ?? nothing;
}

function isPartOf({ services, jurisdictions }: Inventory, kind: ScopeKind, id: string, whole: string): boolean {
  return kind === 'services'
    ? (services[id]?.partOf ?? []).some(({ service }) => service === whole)
    : jurisdictions[id]?.parent === whole;
}

/** Words that name no service or place in particular. */
const anything =
  /^(?:all|any|every|global|world-?wide|n\/?a|none|general|various|tbd|[-–—*?.]*)(?:\s+(?:services?|products?|countries|regions?|places?))?$/iu;

/** A cell that names services or places, one or several, and nothing else. */
function inCell(index: InventoryIndex, kind: ScopeKind, cell = ''): Found {
  if (anything.test(cell.trim())) return nothing;
  const { inventory } = index;
  const whole = read(index, kind, cell);
  if (whole.ids.length > 0) return whole;
  const inside = inText(index, kind, cell, 'cell');
  if (inside.ids.length > 0) return inside;
  const parts = cell.split(/[,;/\n、；]|(?<!\s)\s+(?:and|&)\s+/u).filter((part) => !anything.test(part.trim()));
  const all = parts.length > 1 ? parts.map((part) => read(index, kind, part.trim())) : [whole];
  const universal = scopesNamed(passageOf('cell', cell, undefined), kind, inventoryIndex(inventory));
  if (universal.length > 0) return nothing;
  return {
    ids: [...new Set(all.flatMap(({ ids }) => ids))],
    unknown: all.flatMap(({ unknown }) => unknown),
    notes: all.flatMap(({ notes }) => notes),
  };
}

/** Rows of a questionnaire name the same over and over. */
const scopeNamed = rememberedFor((inventory: Inventory) => ({
  services: remembered((name: string): ScopeAnswer => serviceNamed(inventory, name), mostNames),
  jurisdictions: remembered((name: string): ScopeAnswer => jurisdictionNamed(inventory, name), mostNames),
}));

/** One name. */
function read(index: InventoryIndex, kind: ScopeKind, name: string): Found {
  const { inventory } = index;
  const answer = scopeNamed(inventory)[kind](name);
  if ('id' in answer) return { ids: [answer.id], unknown: [], notes: [] };
  if ('several' in answer) return { ids: answer.several, unknown: [], notes: [] };
  const text = name.trim();
  if ('elsewhere' in answer)
    return elsewhere(
      Object.entries(otherCountries(inventory)).find(([, { title }]) => title === answer.elsewhere)?.[0],
      text,
    );
  const { nearest } = answer;
  return { ids: [], unknown: [{ kind, text, ...(nearest !== undefined && { nearest }) }], notes: [] };
}

/** What a text names among other words. */
function inText(index: InventoryIndex, kind: ScopeKind, text: string, role: 'sentence' | 'cell' = 'sentence'): Found {
  const { inventory } = index;
  const known = inventory[kind];
  const named = scopesNamed(passageOf(role, text, undefined), kind, index).filter(({ ids }) => ids.length > 0);
  const all = named.map(({ text: name, ids, whole }) => {
    const here = ids.filter((id) => Object.hasOwn(known, id));
    if (here.length === 0) return elsewhere(ids[0], name);
    // A city is given with its province and its country: the province is meant.
    const [id = here[0]] = here.filter((one) => !here.some((other) => isPartOf(inventory, kind, other, one)));
    if (id === undefined) return nothing;
    const title = titleOf(inventory, kind, id);
    const isPlain = scopeNamed(inventory)[kind](name);
    const notes =
      'id' in isPlain ? [] : [`“${name}” is read as ${title}${whole === undefined ? '' : ', which it is a part of'}.`];
    return { ids: [id], unknown: [], notes };
  });
  return {
    ids: [...new Set(all.flatMap(({ ids }) => ids))],
    unknown: all.flatMap(({ unknown }) => unknown),
    notes: [...new Set(all.flatMap(({ notes }) => notes))],
  };
}

/** A country that the register does not have. */
function elsewhere(id: string | undefined, name: string): Found {
  return { ids: id === undefined ? [] : [id], unknown: [], notes: [`“${name}” is no place of this register.`] };
}
