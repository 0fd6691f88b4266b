/** The service, its plan, the place and the format that a reader chose last, for the next citation: kept in sessionStorage until the tab is closed. */
import { isObject } from '../../model/shapes/walk.ts';
import type { ScopeChoice } from './scope-choice.tsx';

/** The key in sessionStorage; `docs/privacy.mdx` names it. */
const storageKey = 'citation-choice';

interface RememberedChoice extends Required<ScopeChoice> {
  /** The id of a format, as it was stored; empty where none was. Pages that only ask for the scope load no formats. */
  readonly format: string;
}

const none: RememberedChoice = { service: '', plan: '', jurisdiction: '', format: '' };

/** Where nothing can be stored, it lasts as long as the page. */
let remembered = none;

/** The last choice; what somebody else stored is none. */
export function rememberedChoice(): RememberedChoice {
  try {
    const stored = sessionStorage.getItem(storageKey);
    return stored === null ? remembered : choiceIn(JSON.parse(stored));
  } catch {
    return remembered;
  }
}

/** Remembers a choice, or a part of it; another service has other plans. */
export function rememberChoice(change: Partial<RememberedChoice>): void {
  const before = rememberedChoice();
  const isOther = change.service !== undefined && change.service !== before.service;
  remembered = { ...before, ...(isOther && { plan: '' }), ...change };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(remembered));
  } catch {
    // The page remembers it.
  }
}

function choiceIn(value: unknown): RememberedChoice {
  if (!isObject(value)) return none;
  const text = (given: unknown) => (typeof given === 'string' ? given : '');
  const { service, plan, jurisdiction, format } = value;
  return { service: text(service), plan: text(plan), jurisdiction: text(jurisdiction), format: text(format) };
}
