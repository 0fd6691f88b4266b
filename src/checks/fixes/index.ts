/** The fixes of some rules, with those left out that the guard refuses. */
import { type Fix, refusal } from '../fix.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** A fix and the rule that it is for. */
export interface RuleFix {
  readonly rule: Rule;
  readonly fix: Fix;
}

export interface Fixes {
  readonly allowed: readonly RuleFix[];
  /** With the reason, for the person who has to do it. */
  readonly refused: readonly (RuleFix & { readonly reason: string })[];
}

/** What could be mended. A rule whose fix throws has none. */
export function fixesOf(rules: readonly Rule[], context: CheckContext): Fixes {
  const allowed: RuleFix[] = [];
  const refused: (RuleFix & { reason: string })[] = [];
  for (const rule of rules) {
    for (const fix of attempt(() => rule.fix?.(context) ?? [])) {
      const reason = refusal(fix, context.lock);
      if (reason === undefined) allowed.push({ rule, fix });
      else refused.push({ rule, fix, reason });
    }
  }
  return { allowed, refused };
}

function attempt(fixes: () => readonly Fix[]): readonly Fix[] {
  try {
    return fixes();
  } catch {
    return [];
  }
}
