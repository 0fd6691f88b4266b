/** OpenDocument files that are a single XML file (OASIS ODF 1.3 part 3, 3.1.2): `.fodt`, `.fods`, `.fodp`. */

const formats = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' } as const;
type Kind = keyof typeof formats;
/** Its first element declares a name for each of many namespaces, before or after what it is. */
const root =
  /^\s*(?:<\?xml[^<>]*>\s*)?<office:document\s[^<>]*?office:mimetype="application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/;
const longestRoot = 16_384;

/** The format of such a file; `undefined` where it is none. */
export function flatOdf(bytes: Uint8Array): (typeof formats)[Kind] | undefined {
  const kind = root.exec(new TextDecoder().decode(bytes.subarray(0, longestRoot)))?.[1] as Kind | undefined;
  return kind && formats[kind];
}
