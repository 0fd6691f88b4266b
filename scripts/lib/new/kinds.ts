/** What a person adds to a registry: its kinds by the words of the command, their ids, and what names them. */
import { type Kind, kinds } from '../../../src/model/ids.ts';
import { shapes } from '../../../src/model/schema.ts';
import type { AnyShape } from '../../../src/model/shapes/shape.ts';
import { areaOf, ordinalOf } from '../../../src/model/token.ts';

/** The word for one entry of a kind: `open-point`, `authority`. */
export function wordOf(kind: Kind): string {
  return kind
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The word for one entry → its kind. */
export const kindsByWord: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [wordOf(kind), kind]));

/** The areas in use, in the order of the ids: `GOV` of `PC-GOV-2`. */
export function areasOf(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => areaOf(id)))];
}

/** The next id of an area: one past the highest ever given, so that none is used twice. */
export function nextId(taken: readonly string[], area: string, prefix: string): string {
  const inArea = taken.filter((id) => areaOf(id) === area);
  const highest = Math.max(0, ...inArea.map((id) => ordinalOf(id)));
  return `${prefix}-${area}-${highest + 1}`;
}

/** Of a source, every field that is a citation could be told. */
const mostShown = 4;

/** The fields in which entries name one of a kind: `commitments: versions.scope.services`. */
export function fieldsNaming(kind: Kind): string[] {
  return kinds.flatMap((other) => {
    const fields = [...new Set(referencesIn(shapes[other], kind).map((path) => path.join('.')))];
    const more = fields.length > mostShown ? `, and ${fields.length - mostShown} more` : '';
    return fields.length > 0 ? [`${other}: ${fields.slice(0, mostShown).join(', ')}${more}`] : [];
  });
}

function referencesIn(shape: AnyShape, kind: Kind): string[][] {
  switch (shape.type) {
    case 'reference':
      return shape.kind === kind ? [[]] : [];
    case 'object':
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        referencesIn('optional' in field ? field.optional : field, kind).map((path) => [name, ...path]),
      );
    case 'list':
    case 'record':
      return referencesIn(shape.item, kind);
    case 'tagged':
      return Object.values(shape.options).flatMap((option) => referencesIn(option, kind));
    case 'either':
      return shape.options.flatMap((option) => referencesIn(option, kind));
    default:
      return [];
  }
}
