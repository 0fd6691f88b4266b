import { type ReactNode, useState } from 'react';
import { type CitationFormat, citationFormats, formatQuotation } from '../../citations/cite/formats/index.ts';
import type { Quotation } from '../../citations/cite/quotation.ts';
import { announce } from '../announcement.tsx';
import { copyByHand, copyToClipboard } from './copy.ts';
import { SelectedText } from './selected-text.tsx';

/** The citation in a format, as it will be copied, and the buttons that do so. */
export function CopyParts({
  quotation,
  format,
  children,
}: {
  readonly quotation: Quotation;
  readonly format: CitationFormat;
  readonly children: ReactNode;
}) {
  const [byHand, setByHand] = useState(false);
  const words = formatQuotation(quotation, format);
  const copied = format === 'html' ? { text: formatQuotation(quotation, 'text'), html: words } : { text: words };
  const label = citationFormats.find(({ id }) => id === format)?.label ?? format;

  async function copyIt() {
    const done = await copyToClipboard(copied);
    setByHand(!done);
    announce(done ? `Copied ${quotation.version.token}: ${label}.` : copyByHand);
  }

  return (
    <>
      {byHand ? <SelectedText text={copied.text} /> : <Preview format={format} words={words} />}
      <div className="cite-buttons">
        <button type="button" className="action action--main" onClick={copyIt}>
          Copy
        </button>
        {children}
      </div>
    </>
  );
}

function Preview({ format, words }: { readonly format: CitationFormat; readonly words: string }) {
  const shown = { className: 'cite-preview', role: 'region', 'aria-label': 'What will be copied', tabIndex: 0 };
  if (format !== 'html') return <pre {...shown}>{words}</pre>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what is shown must be what is copied; the format escapes every text
  return <div {...shown} dangerouslySetInnerHTML={{ __html: words }} />;
}
