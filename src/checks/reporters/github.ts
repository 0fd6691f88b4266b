/** The report as workflow commands, which GitHub shows as annotations of the change. */
import { printable, printableLines } from '../../language/printable.ts';
import type { Level } from '../rule.ts';
import { type CheckReport, inventoryText, type PlacedFinding, placedMessage } from './report.ts';

/** GitHub shows ten annotations of each level a step, and drops the rest without a word. */
const limit = 10;
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Level, string>;
const words = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Level, string>;

/** At most ten annotations of each level; where there are more findings, one of the notices says how many. */
export function github({ findings, tool, inventory }: CheckReport): string {
  const byLevel = (['error', 'warning', 'info'] as const).map((level) => ({
    level,
    all: findings.filter(({ finding }) => finding.level === level),
  }));
  const overflows = byLevel.some(({ all }) => all.length > limit);
  const parts = byLevel.map(({ level, all }) => {
    // The notices that tell of the rest, and of the inventory, are themselves among the ten.
    const taken = level === 'info' ? (overflows ? 1 : 0) + (inventory ? 1 : 0) : 0;
    const room = limit - taken;
    return { level, shown: all.slice(0, room), rest: Math.max(0, all.length - room) };
  });
  const lines = parts.flatMap(({ shown }) => shown.map((placed) => annotation(placed, tool.ruleAddress)));
  if (inventory && findings.length > 0)
    lines.push(`::notice title=Verified against::${escapeData(printable(inventoryText(inventory)))}`);
  const more = parts
    .filter(({ rest }) => rest > 0)
    .map(({ level, rest }) => `${rest} more ${words[level]}${rest === 1 ? '' : 's'}`);
  if (more.length > 0)
    lines.push(`::notice title=Not all findings are shown::${more.join(', ')}; the summary of the step lists them`);
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(placed: PlacedFinding, ruleAddress: (id: string) => string): string {
  const { finding, place } = placed;
  const properties = { file: printable(place.file), line: place.line, col: place.column, title: finding.rule.id };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[finding.level]} ${list.join(',')}::${escapeData(`${printableLines(placedMessage(placed))}\n${ruleAddress(finding.rule.id)}`)}`;
}

/** The text of a workflow command, as GitHub's own toolkit escapes it. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** The value of a property, where commas and colons mean something too. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
