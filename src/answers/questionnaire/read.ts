/** Reading a questionnaire by what its name says that it is. */
import { UnreadableDocument } from '../../citations/document.ts';
import { readCsvQuestionnaire } from './csv.ts';
import type { Questionnaire } from './grid.ts';

/** By extension. Libraries are loaded by the format that needs them. */
const readers: Readonly<Record<string, (file: string, bytes: Uint8Array) => Promise<Questionnaire>>> = {
  xlsx: async (_, bytes) => (await import('./xlsx/workbook.ts')).readWorkbook(bytes),
  xlsm: async (_, bytes) => (await import('./xlsx/workbook.ts')).readWorkbook(bytes),
  docx: async (_, bytes) => (await import('./docx.ts')).readWordQuestionnaire(bytes),
  csv: async (file, bytes) => readCsvQuestionnaire(file, bytes),
  md: readMarkdown,
  tsv: async (file, bytes) => readCsvQuestionnaire(file, bytes),
  txt: async (_, bytes) => (await import('./plain.ts')).readPlainQuestionnaire(bytes, false),
};

/** Whether the name of a file says a format that is read. */
export function isQuestionnaire(file: string): boolean {
  return Object.hasOwn(readers, extensionOf(file));
}

const extensionOf = (file: string) => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** Tables where there are any, or else questions among other words. */
async function readMarkdown(_: string, bytes: Uint8Array): Promise<Questionnaire> {
  const { readMarkdownQuestionnaire } = await import('./markdown.ts');
  const tables = readMarkdownQuestionnaire(bytes);
  return tables.grids.length > 0 ? tables : (await import('./plain.ts')).readPlainQuestionnaire(bytes, true);
}

/**
 * Reads a questionnaire.
 *
 * @throws UnreadableDocument where its name says no format that is known, or it can't be read
 */
export async function readQuestionnaire(file: string, bytes: Uint8Array): Promise<Questionnaire> {
  const extension = extensionOf(file);
  const read = Object.hasOwn(readers, extension) ? readers[extension] : undefined;
  if (!read)
    throw new UnreadableDocument(
      `Unexpected file ${file}, expected one of ${Object.keys(readers)
        .map((one) => `.${one}`)
        .join(', ')}; save it as one of these`,
    );
  return await read(file, bytes);
}
