/** Names of services in the small letters of who writes in a hurry: `does vault count?`. */
import { remembered, rememberedFor } from '../../language/remembered.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { namesOfEntry } from '../../model/names.ts';

/** What stands before such a name, which may be a word of the language. */
const before =
  /(?<!\p{L})(?:for|in|on|does|do|is|are|covers?|us(?:e|es|ed|ing)|about|with|and|or|our|also)\s+(?:(?:also|our|the)\s+)?$/u;
/** What stands behind it: nothing that it would be said of as a word. */
const behind =
  /^(?:\s*(?:[?!.,;:)]|$)|\s+(?:too|as\s+well|also|counts?|is|covered|included|in\s+scope|tenants?|data|chats?|and|or)(?!\p{L}))/u;
/** What stands behind a part of a service, whose name is often a word: who works `in teams, and in Bonn` names none. */
const behindPart = /^(?:\s*\?|\s+(?:too|as\s+well|also|counts?|covered|included|in\s+scope|tenants?|chats?)(?!\p{L}))/u;
const proper = /^(?:(?:\p{Lu}[\p{L}-]{3,}|\p{N}+)(?:\s|$))+$/u;

/** What writes such names of an inventory's services as they are written, character for character. */
export const withCapitals = rememberedFor(({ services }: Inventory): ((text: string) => string) => {
  const names = Object.values(services).flatMap((service) => [
    ...namesOfEntry(service).map(({ text }) => text),
    ...(service.parts ?? []),
  ]);
  const written = new Map(names.filter((name) => proper.test(name)).map((name) => [name.toLowerCase(), name]));
  if (written.size === 0) return (text) => text;
  const parts = new Set(Object.values(services).flatMap((one) => (one.parts ?? []).map((part) => part.toLowerCase())));
  const several = new Set(
    Object.values(services).flatMap((service) =>
      service.umbrella
        ? []
        : namesOfEntry(service).flatMap(({ text }) => (text.includes(' ') ? [text.toLowerCase()] : [])),
    ),
  );
  const small = [...written.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${small.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return remembered(
    (text) =>
      text.replace(pattern, (name, start: number) => {
        // Two words and more are hardly said of anything else.
        const isName =
          several.has(name) ||
          (before.test(text.slice(Math.max(0, start - 20), start)) &&
            (parts.has(name) ? behindPart : behind).test(text.slice(start + name.length)));
        return isName ? (written.get(name) ?? name) : name;
      }),
    1_000,
  );
});
