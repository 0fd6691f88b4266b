/** The cell formats of a workbook (ECMA-376 part 1, 18.8.10), and the same with lines that wrap. */

export interface Styles {
  /** The number of a format that is another one with lines that wrap, or a plain one. */
  wrapping(style: string | undefined): string;
  /** The part with the formats that were asked for. */
  written(): string;
}

const list = /<((?:\w+:)?)cellXfs\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?cellXfs>/;

/** Reads the styles of a workbook; nothing where they have no list of cell formats. */
export function stylesOf(xml: string): Styles | undefined {
  const found = list.exec(xml);
  if (!found) return undefined;
  const [whole, prefix = '', attributes = '', content = ''] = found;
  const formats = content.match(/<(?:\w+:)?xf\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
  const added: string[] = [];
  const known = new Map<string, string>();
  return {
    wrapping(style = '0') {
      const number = known.get(style) ?? String(formats.length + added.length);
      if (!known.has(style)) {
        added.push(wrapped(formats[Number(style)] ?? `<${prefix}xf/>`, prefix));
        known.set(style, number);
      }
      return number;
    },
    written() {
      const count = formats.length + added.length;
      const rest = attributes.replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      const text = `<${prefix}cellXfs${rest} count="${count}">${content}${added.join('')}</${prefix}cellXfs>`;
      return xml.replace(whole, () => text);
    },
  };
}

/** A format with lines that wrap, from the top of the cell. */
function wrapped(format: string, prefix: string): string {
  const alignment = /<(?:\w+:)?alignment\b([^>]*?)\/?>(?:<\/(?:\w+:)?alignment>)?/.exec(format);
  const without = (names: string, attributes: string) =>
    attributes.replace(new RegExp(`\\s(?:${names})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g'), '');
  const own = `<${prefix}alignment${without('wrapText|vertical|shrinkToFit', alignment?.[1] ?? '')} vertical="top" wrapText="1"/>`;
  if (alignment)
    return asApplied(
      format.replace(alignment[0], () => own),
      without,
    );
  const [open = ''] = /^<[^>]*>/.exec(format) ?? [];
  const inside = open.endsWith('/>') ? '' : format.slice(open.length, format.lastIndexOf('</'));
  const start = open.replace(/(?<!\s)\s*\/?>$/, '');
  return asApplied(`${start}>${own}${inside}</${prefix}xf>`, without);
}

function asApplied(format: string, without: (names: string, attributes: string) => string): string {
  return format.replace(
    /^<((?:\w+:)?xf)([^>]*)>/,
    (_, name: string, attributes: string) => `<${name}${without('applyAlignment', attributes)} applyAlignment="1">`,
  );
}
