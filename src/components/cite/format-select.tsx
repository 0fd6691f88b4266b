import { useState } from 'react';
import { type CitationFormat, citationFormats } from '../../citations/cite/formats/index.ts';
import { SelectField } from '../basics/select-field.tsx';
import { rememberChoice, rememberedChoice } from './remembered-choice.ts';

/** What most people paste into is a document or a mail. */
const usual: CitationFormat = 'html';

function formatOf(id: string): CitationFormat | undefined {
  return citationFormats.find((one) => one.id === id)?.id;
}

/** The format in which the reader copies; whoever fills a form of some kind goes on doing so. */
export function useFormat(): readonly [CitationFormat, (format: CitationFormat) => void] {
  const [format, setFormat] = useState(() => formatOf(rememberedChoice().format) ?? usual);
  return [
    format,
    (next) => {
      rememberChoice({ format: next });
      setFormat(next);
    },
  ];
}

/** The formats of a citation to choose from. */
export function FormatSelect({
  format,
  onChange,
}: {
  readonly format: CitationFormat;
  readonly onChange: (format: CitationFormat) => void;
}) {
  return (
    <SelectField
      label="Format"
      options={citationFormats.map(({ id, label }) => [id, label])}
      value={format}
      onChange={(id) => onChange(formatOf(id) ?? format)}
    />
  );
}
