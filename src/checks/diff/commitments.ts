/** What changes in a commitment: versions, words, conditions, scope. */
import { digest } from '../../model/lock/digest.ts';
import { factInWords, plainly, qualifierLines, type SaidFact, type SaidNames } from '../../model/said/said.ts';
import { type Version, version as versionShape } from '../../model/schema.ts';
import { isObject, walk } from '../../model/shapes/walk.ts';
import { type VersionDifference, versionDifferences } from '../../model/versions/version-difference.ts';
import { codeSpan, escapeMarkdown } from '../reporters/markdown-text.ts';
import { isSame, shown, valueDiff } from './values.ts';
import { markedRuns } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a version that are told in words; any other is shown as it stands. */
const told = [
  'statement',
  'qualifiers',
  'modality',
  'strength',
  'binding',
  'scope',
  'obligor',
  'trigger',
  'timeLimit',
  'frequency',
];

const scopeFacts: readonly SaidFact[] = ['Services', 'Excluded', 'In scope', 'Places', 'Data'];

/** The lines of Markdown on a commitment that is in both registries; none where nothing differs. */
export function commitmentDiff(names: SaidNames, before: unknown, now: unknown): string[] {
  const [old, current] = [fieldsOf(before), fieldsOf(now)];
  const others = namesIn(old, current).filter((name) => name !== 'versions');
  const [versions, oldVersions] = [objectsOf(current.versions), objectsOf(old.versions)];
  return [
    ...others.flatMap((name) => valueDiff(name, old[name], current[name])).map((line) => `- ${line}`),
    ...versions.flatMap((version, index) => {
      const same = oldVersions[index];
      if (same) return changedVersion(names, index + 1, same, version);
      return addedVersion(names, index + 1, version, versions[index - 1]);
    }),
    ...oldVersions
      .slice(versions.length)
      .map(
        (version, index) => `- **Version ${versions.length + index + 1} goes**: <del>${shown(version.statement)}</del>`,
      ),
  ];
}

/** The lines on a commitment that is new, or that goes. */
export function commitmentSummary(names: SaidNames, commitment: unknown): string[] {
  const version = objectsOf(fieldsOf(commitment).versions).at(-1) ?? {};
  const quoted = [`> ${shown(version.statement)}`, ''];
  if (!isVersion(version))
    return [
      ...quoted,
      ...told
        .slice(1)
        .flatMap((name) => valueDiff(name, undefined, version[name]))
        .map((line) => `- ${line}`),
    ];
  return [
    ...quoted,
    ...qualifierLines(names, version).map((line) => `- ${escapeMarkdown(line)}`),
    ...scopeFacts.flatMap((fact) => {
      const items = factInWords(fact, version, names).map(({ phrase }) => escapeMarkdown(plainly(phrase)));
      return items.length === 0 ? [] : [`- ${fact}: ${items.join(', ')}`];
    }),
  ];
}

function addedVersion(names: SaidNames, number: number, version: Fields, previous: Fields | undefined): string[] {
  const change = fieldsOf(version.change);
  const reason = typeof change.reason === 'string' ? `: ${escapeMarkdown(change.reason)}` : '';
  const heading = `- **Version ${number} is added** (${escapeMarkdown(String(change.kind))}${reason})`;
  if (!previous) return [heading, ...commitmentSummary(names, { versions: [version] })];
  return [heading, ...promiseDiff(names, previous, version).map((line) => `  - ${line}`)];
}

function changedVersion(names: SaidNames, number: number, before: Fields, now: Fields): string[] {
  if (isSame(before, now)) return [];
  const words = promiseDiff(names, before, now);
  const rest = namesIn(before, now)
    .filter((name) => !told.includes(name))
    .flatMap((name) => valueDiff(name, before[name], now[name]));
  const heading = words.length > 0 ? `**Version ${number} changes in place**` : `Version ${number}`;
  return [`- ${heading}`, ...[...words, ...rest].map((line) => `  - ${line}`)];
}

/** What is promised otherwise: in words, or field by field where a registry of another model has no such words. */
function promiseDiff(names: SaidNames, before: Fields, now: Fields): string[] {
  if (isVersion(before) && isVersion(now)) {
    const lines = versionDifferences(names, before, now).map(differenceLine);
    // What has no words, such as the subject of an agreement, is still a part of the promise.
    if (lines.length > 0 || digest('', 1, before) === digest('', 1, now)) return lines;
  }
  return told.flatMap((name) => valueDiff(name, before[name], now[name]));
}

function differenceLine({ part, label, qualifier, gone, come, runs }: VersionDifference): string {
  const name = qualifier === undefined ? label : `${label} ${codeSpan(qualifier)}`;
  if (runs) return `${name}: ${markedRuns(runs)}`;
  const marked = [
    ...gone.map((text) => `<del>${escapeMarkdown(text)}</del>`),
    ...come.map((text) => `<ins>${escapeMarkdown(text)}</ins>`),
  ].join(' ');
  if (part !== 'Qualifier') return `${name}: ${marked}`;
  return `${name} ${come.length > 0 ? 'is added' : 'goes'}: ${marked}`;
}

function isVersion(value: Fields): value is Fields & Version {
  let sound = true;
  walk(versionShape, value, [], {
    problem() {
      sound = false;
    },
  });
  return sound;
}

function namesIn(before: Fields, now: Fields): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])];
}

function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

function objectsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
