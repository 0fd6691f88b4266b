/** What Excel finds in the first sheet of a workbook. */
import { strFromU8, unzipSync } from 'fflate';

export interface Sheet {
  readonly xml: string;
  /** Texts, row by row; empty cells are ''. */
  readonly rows: readonly (readonly string[])[];
  /** The types of all cells that hold something. */
  readonly types: ReadonlySet<string>;
  /** Cell → address. */
  readonly links: ReadonlyMap<string, string>;
  /** Sheet, name and value of each defined name, as written. */
  readonly names: readonly string[];
}

export function readSheet(bytes: Uint8Array): Sheet {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const xml = part('xl/worksheets/sheet1.xml');
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) => decoded(text));
  const types = new Set<string>();
  const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) => {
    const row: string[] = [];
    for (const [, column = '', attributes = '', content = ''] of cells.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs,
    )) {
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      types.add(type);
      row[column.charCodeAt(0) - 65] =
        type === 's' ? (shared[Number(/<v>(\d+)<\/v>/.exec(content)?.[1])] ?? '') : content;
    }
    return row;
  });
  const targets = new Map(
    [...part('xl/worksheets/_rels/sheet1.xml.rels').matchAll(/<Relationship Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id = '', target = '']) => [id, decoded(target)],
    ),
  );
  const links = new Map(
    [...xml.matchAll(/<hyperlink ref="([^"]+)" r:id="([^"]+)"/g)].map(([, ref = '', id = '']) => [
      ref,
      targets.get(id) ?? '',
    ]),
  );
  const width = rows[0]?.length ?? 0;
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const names = [...part('xl/workbook.xml').matchAll(/<definedName name="([^"]+)" localSheetId="(\d+)">([^<]*)</g)].map(
    ([, name, sheet, value]) => `${sheet} ${name} ${value}`,
  );
  return { xml, rows: filled, types, links, names };
}

function decoded(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
