/** Parsing JSON, with the place of what is wrong. */
import { JsonFault, scanJson, skipSpace } from '../../../src/language/json.ts';
import { linePlaces } from '../../../src/language/lines.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * @param name what the text is called in the error
 * @throws UsageError with line and column where the text is not JSON
 */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, column } = linePlaces(text)(firstFault(text));
    throw new UsageError(`${name}:${line}:${column}: ${(error as Error).message}`);
  }
}

function firstFault(text: string): number {
  try {
    return skipSpace(text, scanJson(text, {}));
  } catch (error) {
    if (error instanceof JsonFault) return error.offset;
    throw error;
  }
}
