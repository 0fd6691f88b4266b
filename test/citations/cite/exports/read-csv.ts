/** Reading CSV as RFC 4180 says, to see what a spreadsheet makes of ours; throws where it is not well-formed. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let rest = text.replace(/^\uFEFF/, '');
  let row: string[] = [];
  while (rest !== '') {
    const field = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
    if (!field) throw new Error(`not a quoted field: ${rest.slice(0, 40)}`);
    row.push((field[1] ?? '').replaceAll('""', '"'));
    rest = rest.slice(field[0].length);
    if (field[2] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
