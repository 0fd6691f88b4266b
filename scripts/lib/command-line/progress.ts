/** A line that says how far a run is; only for people, and only where they have begun to wonder. */

import { printable } from '../../../src/language/printable.ts';

/** Silence until then, in milliseconds. */
const patience = 2000;

export interface Progress {
  /** Shows this text in place of the last. */
  show(text: string): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * @param stream where the line is shown; nothing is where it is not a terminal
 * @param now milliseconds
 */
export function progress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number = Date.now,
): Progress {
  const start = now();
  let shown = false;
  return {
    show(text) {
      if (stream.isTTY !== true || now() - start < patience) return;
      stream.write(`\r\u001B[K${printable(text)}`);
      shown = true;
    },
    end() {
      if (shown) stream.write('\r\u001B[K');
      shown = false;
    },
  };
}
