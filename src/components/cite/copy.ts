/** Putting a citation on the clipboard. */
import type { CopiedCitation } from '../../citations/cite/formats/index.ts';

/**
 * Copies, with the clipboard's own interface or, where that is missing or refused (an insecure address, a permission), with
 * the browser's copy command. Resolves to whether it worked; where not, the reader has to copy by hand.
 */
export async function copyToClipboard(copied: CopiedCitation): Promise<boolean> {
  try {
    await write(copied);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

/** One item of both types: what is pasted into chooses. */
function write({ text, html }: CopiedCitation): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string) => new Blob([content], { type });
  const types = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') };
  return navigator.clipboard.write([new ClipboardItem(types)]);
}

function copyByCommand({ text, html }: CopiedCitation): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    done = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy') && done;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}

/** What a reader is told where copying failed and the text is selected for them. */
export const copyByHand = 'The browser does not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.';
