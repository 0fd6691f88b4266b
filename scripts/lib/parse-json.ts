/** Parsing JSON, with the place of what is wrong. */
import { UsageError } from './usage-error.ts';

/**
 * @param name what the text is called in the error
 * @throws UsageError with line and column where the text is not JSON
 */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const lines = text.slice(0, firstFault(text)).split('\n');
    throw new UsageError(`${name}:${lines.length}:${(lines.at(-1) ?? '').length + 1}: ${message}`);
  }
}

/** Where a text stops being the beginning of JSON. Node does not always say, so the shortest beginning that is at fault is searched for. */
function firstFault(text: string): number {
  let [sound, faulty] = [0, text.length + 1];
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (canGoOn(text.slice(0, middle))) sound = middle;
    else faulty = middle;
  }
  return Math.min(sound, text.length);
}

/** Whether a text is JSON, or would be with something behind it. */
function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? /end of JSON input/.test(message) : Number(position) >= beginning.length;
  }
}
