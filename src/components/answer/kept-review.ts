/** The review of this tab, kept in sessionStorage alone: gone when the tab is closed, and never sent anywhere. */
import { type Decisions, decisionsText, readDecisions } from '../../answers/review/decisions.ts';
import { isObject } from '../../model/shapes/walk.ts';
import type { OpenRequest } from './answer-worker.ts';

/** The keys in sessionStorage; `docs/privacy.mdx` names them. The file is written once, the decisions with each. */
const [fileKey, decisionsKey] = ['questionnaire', 'questionnaire-decisions'];

/** A questionnaire as the reader gave it. */
export type KeptQuestionnaire = Pick<OpenRequest, 'name' | 'bytes' | 'told'>;

/** Keeps a questionnaire; returns whether the browser has room for it, and lets us. */
export function keepQuestionnaire({ name, bytes, told }: KeptQuestionnaire): boolean {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return store(fileKey, JSON.stringify({ name, told, bytes: btoa(text) }));
}

/** Keeps the decisions. */
export function keepDecisions(decisions: Decisions): boolean {
  return store(decisionsKey, decisionsText(decisions));
}

/** What was kept; nothing where none was, or where it is not what we wrote. */
export function keptReview(): { readonly questionnaire: KeptQuestionnaire; readonly decisions: Decisions } | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(fileKey) ?? 'null');
    if (!isObject(value) || typeof value.name !== 'string' || typeof value.bytes !== 'string') return undefined;
    const bytes = Uint8Array.from(atob(value.bytes), (character) => character.charCodeAt(0));
    const { columns, otherwise } = isObject(value.told) ? value.told : {};
    const told = { columns: texts(columns), otherwise: texts(otherwise) };
    const decisions = readDecisions(sessionStorage.getItem(decisionsKey) ?? '') ?? new Map();
    return { questionnaire: { name: value.name, bytes, told }, decisions };
  } catch {
    return undefined;
  }
}

/** Forgets all of it. */
export function forgetReview(): void {
  try {
    sessionStorage.removeItem(fileKey);
    sessionStorage.removeItem(decisionsKey);
  } catch {
    // Where nothing can be stored, nothing is.
  }
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string'));
}

function store(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
