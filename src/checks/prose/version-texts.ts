/** The texts of a version, for the rules that hold them against its fields. */

import { rememberedFor } from '../../language/remembered.ts';
import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import type { Qualifier, Version } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import type { LocatedVersion } from '../entries.ts';
import { itemsAt } from '../items.ts';
import { type Passage, textPassage } from './passage.ts';

/** A qualifier's text, with its kind. */
export interface QualifierText {
  readonly kind: Qualifier['kind'];
  readonly passage: Passage;
}

/** The statement. */
export function statementOf({ version, at }: LocatedVersion): Passage {
  return textPassage(version.statement, [...at, 'statement']);
}

/** Several rules ask for the texts of the same version, which does not change under them; its path tells copies apart. */
const known = new WeakMap<Version, { readonly where: string; readonly texts: readonly QualifierText[] }>();

/** The qualifiers. */
export function qualifiersOf({ version, at }: LocatedVersion): readonly QualifierText[] {
  const where = at.join('/');
  const seen = known.get(version);
  if (seen?.where === where) return seen.texts;
  const texts = itemsAt(version.qualifiers, [...at, 'qualifiers']).map(({ item: { kind, text }, at: place }) => ({
    kind,
    passage: textPassage(text, [...place, 'text']),
  }));
  known.set(version, { where, texts });
  return texts;
}

const aboutSource =
  /\b(?:source|fuller|other|another|later|earlier|older|same)\s+(?:pages?|cop(?:y|ies)|documents?|documentation|editions?|versions?)\b|\bdocumentation\b/i;

/** The sentences that narrow the statement: those that tell of a source, and of what it says or leaves open, do not. */
export const narrowingSentences = rememberedFor((passage: Passage): readonly Sentence[] =>
  sentencesOf(passage.own).filter(({ text }) => !aboutSource.test(text)),
);

/** A place below a version. */
export function below({ at }: LocatedVersion, ...path: Path): Path {
  return [...at, ...path];
}
