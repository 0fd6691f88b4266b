/** Reading standard input whole, within a bound. */
import { readingLimits } from '../../../src/citations/readers/limits.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** @throws UsageError where there is more than the largest document that is read */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    bytes += chunk.length;
    if (bytes > readingLimits.textBytes)
      throw new UsageError(
        `Unexpected amount on standard input, expected at most ${readingLimits.textBytes.toLocaleString('en')} bytes`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
