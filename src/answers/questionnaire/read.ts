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
  md: async (_, bytes) => (await import('./markdown.ts')).readMarkdownQuestionnaire(bytes),
  tsv: async (file, bytes) => readCsvQuestionnaire(file, bytes),
};

/**
 * Reads a questionnaire.
 *
 * @throws UnreadableDocument where its name says no format that is known, or it can't be read
 */
export async function readQuestionnaire(file: string, bytes: Uint8Array): Promise<Questionnaire> {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const read = Object.hasOwn(readers, extension) ? readers[extension] : undefined;
  if (!read)
    throw new UnreadableDocument(
      `Unexpected file ${file}, expected one of ${Object.keys(readers)
        .map((one) => `.${one}`)
        .join(', ')}; save it as one of these`,
    );
  return await read(file, bytes);
}
