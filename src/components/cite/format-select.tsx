import { useId, useState } from 'react';
import { type CitationFormat, citationFormats } from '../../citations/cite/formats/index.ts';
import { rememberChoice, rememberedChoice } from './remembered-choice.ts';

/** The format in which the reader copies; whoever fills a form of some kind goes on doing so. */
export function useFormat(): readonly [CitationFormat, (format: CitationFormat) => void] {
  const [format, setFormat] = useState(() => rememberedChoice().format);
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
