import { textLeavesOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nobody meant to publish it. */
const placeholder =
  /^[^\p{L}\p{N}]*(?:tb[acd]|to\s*do|n\/?a|xx+|fix\s?me|none|nil|nothing|unknown|asdf|dummy|placeholder|test|foo|bar|text|reason|(?:see|as) (?:above|below|before|discussed|agreed|usual)|(?:the )?same(?: as (?:above|before))?|ditto|idem|pending|wip|work in progress|more to (?:come|follow)|(?:ask|check with) \p{L}+|coming soon|to be (?:added|announced|confirmed|decided|defined|determined|done|filled in|written))[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]+$/iu;
/** Within a sentence. */
const marker =
  /\b(?:TODO|TBD|TBA|TBC|FIXME|XXX+)\b|\b[Ll]orem ipsum\b|\?\?\?|[([]to be (?:added|confirmed|checked|completed|decided|written)[)\]]|<[^<>]*\b(?:here|text|name)\b[^<>]*>/u;

/** A character as HTML writes it: a plain text shows it as it stands. */
const reference = /&(?:amp|lt|gt|quot|apos|nbsp|[mn]dash|hellip|[lr][sd]quo|#\d+|#x[\da-f]+);/iu;

/** A text says something. */
export const textNotPlaceholder: Rule = {
  id: 'text-not-placeholder',
  description:
    'No text is a placeholder such as "TBD", nor has a mark of unfinished work or a character of HTML such as "&amp;" in it.',
  why: 'What was left for later is published with the rest. What is open has a form of its own, which names who could settle it.',
  level: 'error',
  unit: 'texts',
  example: {
    bad: "commitments: { 'EX-GOV-1': { versions: [{ trigger: 'TBD' }] } }",
    good: "commitments: { 'EX-GOV-1': { versions: [{ trigger: 'A government asks for the data of a customer.' }] } }",
    message: 'Unexpected "TBD", expected words that say something, or unresolved(…) with who could settle it',
  },
  check({ registry }) {
    // That nobody supervises a law is another rule's.
    const texts = textLeavesOf(registry, 'text', 'markdown').filter(
      ({ kind, at }) => kind !== 'openPoints' && at.at(-1) !== 'none',
    );
    const findings = texts.flatMap(({ value, at }): Finding[] => {
      const match = placeholder.exec(value) ?? marker.exec(value);
      if (!match) return [];
      const message = `Unexpected "${match[0].trim()}", expected words that say something, or unresolved(…) with who could settle it`;
      return [{ place: { at, offset: match.index }, message }];
    });
    const written = textLeavesOf(registry, 'text').flatMap(({ value, at }): Finding[] => {
      const match = reference.exec(value);
      if (!match) return [];
      const message = `Unexpected "${match[0]}", expected the character itself: a plain text knows no HTML`;
      return [{ place: { at, offset: match.index }, message }];
    });
    return { examined: texts.length, findings: [...findings, ...written] };
  },
};
