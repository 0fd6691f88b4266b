/** What changes for readers between two states of the project, as Markdown for a pull request. */
import { counted } from '../../language/counts.ts';
import type { Kind } from '../../model/ids.ts';
import { kinds } from '../../model/ids.ts';
import type { SaidNames } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { isObject } from '../../model/shapes/walk.ts';
import { codeSpan, escapeMarkdown } from '../reporters/markdown-text.ts';
import { changedEntries } from '../since.ts';
import { commitmentDiff, commitmentSummary } from './commitments.ts';
import { type Addresses, addressChanges } from './pages.ts';
import { shown, valueDiff } from './values.ts';

/** A state of the project. */
export interface Snapshot {
  readonly registry: Registry;
  readonly addresses: Addresses;
}

/** A comment on GitHub holds 65,536 characters. */
const maxCharacters = 60_000;

/**
 * @param name what the earlier state is called: `main (d52ad24)`
 */
export function readerDiff(before: Snapshot, now: Snapshot, name: string): string {
  const changed = changedEntries(before.registry, now.registry);
  const commitments = [...changed.commitments].sort(byPosition(now.registry, before.registry));
  const others = kinds
    .filter((kind) => kind !== 'commitments')
    .flatMap((kind) => [...changed[kind]].map((id) => [kind, id] as const));
  const addresses = addressChanges(before.addresses, now.addresses, now.registry);
  const sections = [
    ...addressSection('Addresses that would break', addresses.broken),
    ...addressSection('Addresses that lead on to another', addresses.moved),
    ...addressSection('Pages that disappear', addresses.disappear),
    ...addressSection('Pages that appear', addresses.appear),
    ...section(
      'Commitments',
      commitments.flatMap((id) => commitmentLines(id, before.registry, now.registry)),
    ),
    ...section(
      'Other entries',
      others.flatMap(([kind, id]) => entryLines(kind, id, before.registry, now.registry)),
    ),
  ];
  const heading = ['## What changes for readers', '', `Compared with ${codeSpan(name)}.`];
  if (sections.length === 0) return [...heading, '', 'Nothing.', ''].join('\n');
  const totals = [
    counted(commitments.length, 'commitment'),
    counted(others.length, 'other entry', 'other entries'),
    counted(addresses.appear.length, 'new page'),
    counted(addresses.broken.length, 'broken address', 'broken addresses'),
  ];
  return fitting([...heading, '', `${totals.join(', ')}.`, ...sections, '']);
}

function commitmentLines(id: string, before: Registry, now: Registry): string[] {
  const names = namesOf(before, now);
  const [old, current] = [before.commitments[id], now.commitments[id]];
  const title = escapeMarkdown(String((current ?? old)?.title ?? ''));
  const heading = (what: string) => [`#### ${codeSpan(id)} ${title}: ${what}`, ''];
  if (!old) return [...heading('added'), ...commitmentSummary(names, current), ''];
  if (!current) return [...heading('goes'), ...commitmentSummary(names, old), ''];
  return [...heading('changed'), ...commitmentDiff(names, old, current), ''];
}

/** The names of today; a name that changed makes no difference in every scope that has it. */
function namesOf(before: Registry, now: Registry): SaidNames {
  return {
    services: { ...before.services, ...now.services },
    jurisdictions: { ...before.jurisdictions, ...now.jurisdictions },
    instruments: { ...before.instruments, ...now.instruments },
    terms: { ...before.terms, ...now.terms },
  };
}

function entryLines(kind: Kind, id: string, before: Registry, now: Registry): string[] {
  const old: unknown = before[kind]?.[id];
  const current: unknown = now[kind]?.[id];
  const label = `- ${codeSpan(`${kind}/${id}`)}`;
  const title = (value: unknown) => (isObject(value) ? shown(value.title) : shown(value));
  if (old === undefined) return [`${label} is added: ${title(current)}`];
  if (current === undefined) return [`${label} goes: ${title(old)}`];
  const lines = isObject(old) && isObject(current) ? fieldLines(old, current) : valueDiff('value', old, current);
  return [label, ...lines.map((line) => `  - ${line}`)];
}

function fieldLines(old: Readonly<Record<string, unknown>>, current: Readonly<Record<string, unknown>>): string[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(current)])];
  return names.flatMap((name) => valueDiff(escapeMarkdown(name), old[name], current[name]));
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `### ${heading}`, '', ...lines];
}

/** A folder that is renamed breaks hundreds of addresses. */
const mostAddresses = 30;

/** The first of them, and how many more there are. */
function addressSection(heading: string, addresses: readonly string[]): string[] {
  const lines = addresses.slice(0, mostAddresses).map((address) => `- ${codeSpan(address)}`);
  const rest = addresses.length - lines.length;
  return section(heading, rest > 0 ? [...lines, `- and ${rest.toLocaleString('en')} more`] : lines);
}

/** As many lines as a comment holds, and how many more there are. */
function fitting(lines: readonly string[]): string {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 1;
    return length > maxCharacters;
  });
  if (end < 0) return lines.join('\n');
  return [...lines.slice(0, end), '', `and ${(lines.length - end).toLocaleString('en')} more lines`, ''].join('\n');
}

/** Page order, what is gone last. */
function byPosition(now: Registry, before: Registry): (a: string, b: string) => number {
  const order = [...Object.keys(now.commitments), ...Object.keys(before.commitments)];
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}
