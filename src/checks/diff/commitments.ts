/** What changes in a commitment: versions, words, conditions, scope. */
import { isObject } from '../../model/shapes/walk.ts';
import { codeSpan, escapeMarkdown } from '../reporters/markdown-text.ts';
import { isSame, shown, valueDiff } from './values.ts';
import { wordDiff } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a version promises beside its statement and qualifiers, with the words for it. */
const promised: Readonly<Record<string, string>> = {
  modality: 'Kind of promise',
  strength: 'Strength',
  binding: 'Rests on',
  from: 'From',
};

const scopeFields: Readonly<Record<string, string>> = {
  services: 'Services',
  excluded: 'Services left out',
  jurisdictions: 'Places',
  dataScope: 'Data',
  inScopeList: 'List of what is in scope',
};

/** The lines of Markdown on a commitment that is in both registries; none where nothing differs. */
export function commitmentDiff(before: unknown, now: unknown): string[] {
  const [old, current] = [fieldsOf(before), fieldsOf(now)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(current)])].filter((name) => name !== 'versions');
  const [versions, oldVersions] = [objectsOf(current.versions), objectsOf(old.versions)];
  return [
    ...names.flatMap((name) => valueDiff(name, old[name], current[name])).map((line) => `- ${line}`),
    ...versions.flatMap((version, index) => {
      const same = oldVersions[index];
      if (same) return changedVersion(index + 1, same, version);
      return addedVersion(index + 1, version, versions[index - 1]);
    }),
    ...oldVersions
      .slice(versions.length)
      .map(
        (version, index) => `- **Version ${versions.length + index + 1} goes**: <del>${shown(version.statement)}</del>`,
      ),
  ];
}

/** The lines on a commitment that is new, or that goes. */
export function commitmentSummary(commitment: unknown): string[] {
  const version = objectsOf(fieldsOf(commitment).versions).at(-1) ?? {};
  const scope = fieldsOf(version.scope);
  return [
    `> ${shown(version.statement)}`,
    '',
    ...objectsOf(version.qualifiers).map(qualifierLine),
    ...Object.entries(scopeFields).map(([name, word]) => `- ${word}: ${listed(scope[name])}`),
  ];
}

function addedVersion(number: number, version: Fields, previous: Fields | undefined): string[] {
  const change = fieldsOf(version.change);
  const reason = typeof change.reason === 'string' ? `: ${escapeMarkdown(change.reason)}` : '';
  const heading = `**Version ${number} is added** (${escapeMarkdown(String(change.kind))}${reason})`;
  return [`- ${heading}`, ...(previous ? promiseDiff(previous, version) : commitmentSummary({ versions: [version] }))];
}

function changedVersion(number: number, before: Fields, now: Fields): string[] {
  if (isSame(before, now)) return [];
  const words = promiseDiff(before, now);
  const told = ['statement', 'qualifiers', 'scope', ...Object.keys(promised)];
  const rest = [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => !told.includes(name))
    .flatMap((name) => valueDiff(name, before[name], now[name]));
  const heading = words.length > 0 ? `**Version ${number} changes in place**` : `Version ${number}`;
  return [`- ${heading}`, ...words, ...rest.map((line) => `  - ${line}`)];
}

/** Statement, qualifiers, scope and what the promise rests on. */
function promiseDiff(before: Fields, now: Fields): string[] {
  const [old, scope] = [fieldsOf(before.scope), fieldsOf(now.scope)];
  const statement = isSame(before.statement, now.statement)
    ? []
    : [`Statement: ${wordDiff(String(before.statement ?? ''), String(now.statement ?? ''))}`];
  return [
    ...statement,
    ...qualifierDiff(objectsOf(before.qualifiers), objectsOf(now.qualifiers)),
    ...Object.entries(scopeFields).flatMap(([name, word]) => setDiff(word, old[name], scope[name])),
    ...Object.entries(promised).flatMap(([name, word]) => setDiff(word, before[name], now[name])),
  ].map((line) => `  - ${line}`);
}

function qualifierDiff(before: readonly Fields[], now: readonly Fields[]): string[] {
  const [old, current] = [byId(before), byId(now)];
  return [
    ...[...current].flatMap(([id, qualifier]) => {
      const same = old.get(id);
      if (!same) return [`Qualifier ${codeSpan(id)} is added: <ins>${shown(qualifier.text)}</ins>`];
      return valueDiff(`Qualifier ${codeSpan(id)}`, same, qualifier);
    }),
    ...[...old]
      .filter(([id]) => !current.has(id))
      .map(([id, qualifier]) => `Qualifier ${codeSpan(id)} goes: <del>${shown(qualifier.text)}</del>`),
  ];
}

/** What came and what went of a list whose order means nothing; of anything else the old and the new value. */
function setDiff(word: string, before: unknown, now: unknown): string[] {
  if (isSame(before, now)) return [];
  if (!Array.isArray(before) || !Array.isArray(now)) return valueDiff(word, before, now);
  const without = (list: readonly unknown[], other: readonly unknown[]) =>
    list.filter((item) => !other.some((one) => isSame(one, item)));
  const marked = [
    ...without(before, now).map((item) => `<del>${shown(item)}</del>`),
    ...without(now, before).map((item) => `<ins>${shown(item)}</ins>`),
  ];
  return marked.length === 0 ? [] : [`${word}: ${marked.join(' ')}`];
}

function qualifierLine({ id, kind, text }: Fields): string {
  return `- ${codeSpan(String(id))} (${escapeMarkdown(String(kind))}): ${shown(text)}`;
}

function listed(value: unknown): string {
  if (!Array.isArray(value)) return shown(value);
  return value.length === 0 ? 'none' : value.map(shown).join(', ');
}

function byId(list: readonly Fields[]): ReadonlyMap<string, Fields> {
  return new Map(list.map((item) => [String(item.id), item]));
}

function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

function objectsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
