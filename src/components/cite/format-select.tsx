import { useId, useState } from 'react';
import { type CitationFormat, citationFormats } from '../../citations/cite/formats/index.ts';

/** What most people paste into is a document or a mail; whoever fills a form of another kind goes on doing so. */
let lastFormat: CitationFormat = 'html';

/** The format in which the reader copies, kept until they leave the site. */
export function useFormat(): readonly [CitationFormat, (format: CitationFormat) => void] {
  const [format, setFormat] = useState(lastFormat);
  return [
    format,
    (next) => {
      lastFormat = next;
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
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Format</label>
      <select
        id={id}
        value={format}
        onChange={({ target }) => onChange(citationFormats.find((one) => one.id === target.value)?.id ?? format)}
      >
        {citationFormats.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
