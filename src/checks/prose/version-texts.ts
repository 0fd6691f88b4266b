/** The texts of a version, for the rules that hold them against its fields. */

import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import type { Version } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { arrayOf, type LocatedVersion } from '../entries.ts';
import { objectsIn } from '../items.ts';
import { type Passage, textPassage } from './passage.ts';

/** A qualifier's text, with its kind. */
export interface QualifierText {
  readonly kind: unknown;
  readonly passage: Passage;
}

/** The statement, `undefined` where there is none. */
export function statementOf({ version, at }: LocatedVersion): Passage | undefined {
  const { statement } = version;
  return typeof statement === 'string' ? textPassage(statement, [...at, 'statement']) : undefined;
}

/** Several rules ask for the texts of the same version, which does not change under them; its path tells copies apart. */
const known = new WeakMap<Version, { readonly where: string; readonly texts: readonly QualifierText[] }>();

/** The qualifiers that have a text. */
export function qualifiersOf({ version, at }: LocatedVersion): readonly QualifierText[] {
  const where = at.join('/');
  const seen = known.get(version);
  if (seen?.where === where) return seen.texts;
  const texts = objectsIn(version.qualifiers, [...at, 'qualifiers']).flatMap(({ item, at: place }) =>
    typeof item.text === 'string' ? [{ kind: item.kind, passage: textPassage(item.text, [...place, 'text']) }] : [],
  );
  known.set(version, { where, texts });
  return texts;
}

const aboutSource =
  /\b(?:source|fuller|other|another|later|earlier|older|same)\s+(?:pages?|cop(?:y|ies)|documents?|documentation|editions?|versions?)\b|\bdocumentation\b/i;

const narrowing = new WeakMap<Passage, readonly Sentence[]>();

/** The sentences that narrow the statement: those that tell of a source, and of what it says or leaves open, do not. */
export function narrowingSentences(passage: Passage): readonly Sentence[] {
  const known = narrowing.get(passage);
  if (known) return known;
  const found = sentencesOf(passage.own).filter(({ text }) => !aboutSource.test(text));
  narrowing.set(passage, found);
  return found;
}

/** Ids of a list, or none where a word such as `all` stands there. */
export function idsOf(list: unknown): readonly string[] {
  return arrayOf(list as readonly unknown[] | string | undefined).filter((id) => typeof id === 'string');
}

/** A place below a version. */
export function below({ at }: LocatedVersion, ...path: Path): Path {
  return [...at, ...path];
}
