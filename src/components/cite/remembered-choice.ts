/** The service, the place and the format that a reader chose last, for the next citation: kept in sessionStorage until the tab is closed. */
import { isObject } from '../../model/shapes/walk.ts';
import type { ScopeChoice } from './scope-choice.tsx';

/** The key in sessionStorage; `docs/privacy.mdx` names it. */
const storageKey = 'citation-choice';

interface RememberedChoice extends ScopeChoice {
  /** The id of a format, as it was stored; empty where none was. Pages that only ask for the scope load no formats. */
  readonly format: string;
}

const none: RememberedChoice = { service: '', jurisdiction: '', format: '' };

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

/** Remembers a choice, or a part of it. */
export function rememberChoice(change: Partial<RememberedChoice>): void {
  remembered = { ...rememberedChoice(), ...change };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(remembered));
  } catch {
    // The page remembers it.
  }
}

function choiceIn(value: unknown): RememberedChoice {
  if (!isObject(value)) return none;
  const text = (given: unknown) => (typeof given === 'string' ? given : '');
  return { service: text(value.service), jurisdiction: text(value.jurisdiction), format: text(value.format) };
}
