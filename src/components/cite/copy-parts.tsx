import { type ReactNode, useState } from 'react';
import {
  type CitationFormat,
  type CopiedCitation,
  citationFormats,
  copiedQuotation,
} from '../../citations/cite/formats/index.ts';
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
  const copied = copiedQuotation(quotation, format);
  const label = citationFormats.find(({ id }) => id === format)?.label ?? format;

  async function copyIt() {
    const done = await copyToClipboard(copied);
    setByHand(!done);
    announce(done ? `Copied ${quotation.version.token}: ${label}.` : copyByHand);
  }

  return (
    <>
      {byHand ? <SelectedText text={copied.text} /> : <Preview {...copied} />}
      <div className="cite-buttons">
        <button type="button" className="action action--main" onClick={copyIt}>
          Copy
        </button>
        {children}
      </div>
    </>
  );
}

function Preview({ text, html }: CopiedCitation) {
  const shown = { className: 'cite-preview', role: 'region', 'aria-label': 'What will be copied', tabIndex: 0 };
  if (html === undefined) return <pre {...shown}>{text}</pre>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what is shown must be what is copied; the format escapes every text
  return <div {...shown} dangerouslySetInnerHTML={{ __html: html }} />;
}
