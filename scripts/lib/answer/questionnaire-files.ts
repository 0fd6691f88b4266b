/** Which files are answered, and where their copies go: a questionnaire, or all of a folder. */
import { readdirSync, statSync } from 'node:fs';
import { join, parse, resolve, sep } from 'node:path';
import { isQuestionnaire } from '../../../src/answers/questionnaire/read.ts';
import { explainFileError, UsageError } from '../command-line/usage-error.ts';

/** A questionnaire, and its copy. */
export interface QuestionnaireFile {
  /** As reports name it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly output: string;
}

const suffix = '-answered';

/**
 * The questionnaire that is named, or those in the folder that is; their copies stand in a folder beside it, under the same names.
 *
 * @param given what the caller names
 * @param folder what relative names are relative to
 * @param output where the copy goes, or the folder of the copies; `NAME-answered` unless told
 * @throws UsageError where a copy would be written over a questionnaire, or a folder has none
 */
export function questionnaireFiles(
  given: string,
  folder: string,
  output: string | undefined,
): readonly QuestionnaireFile[] {
  const path = resolve(folder, given);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const { dir, name, ext } = parse(path);
  const copy = resolve(folder, output ?? join(dir, isFolder ? `${name}${ext}${suffix}` : `${name}${suffix}${ext}`));
  if (copy === path)
    throw new UsageError(
      `Unexpected --output ${copy}, expected another ${isFolder ? 'folder' : 'file'} than the questionnaire itself`,
    );
  if (!isFolder) return [{ name: given, path, output: copy }];
  const names = filesIn(path).filter((file) => !resolve(path, file).startsWith(copy + sep));
  if (names.length === 0)
    throw new UsageError(
      `Unexpected folder ${given} without questionnaires, expected files of questions (.txt, .md), or .xlsx, .csv, .docx`,
    );
  return names.map((file) => ({ name: join(given, file), path: join(path, file), output: join(copy, file) }));
}

/** The questionnaires in a folder and those below it, in alphabetical order; what is hidden is not meant. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !/^[.~]/.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory()
          ? filesIn(join(folder, entry.name)).map((file) => join(entry.name, file))
          : entry.isFile() && isQuestionnaire(entry.name)
            ? [entry.name]
            : [],
      );
  } catch (error) {
    throw explainFileError(error, 'read', folder);
  }
}
