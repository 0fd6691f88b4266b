import { madeOnce } from '../../../language/remembered.ts';
import { isObject } from '../../../model/shapes/walk.ts';
import { type BuiltSite, findingAbout, findingIn, type SiteRule } from '../built-site.ts';
import { missing, mostAlike, type PlacedText } from '../placed-texts.ts';
import { excerpt } from '../promises.ts';

/** The script that a browser loads for a page says what the page says. */
export const siteScriptAsGenerated: SiteRule = {
  id: 'site-script-as-generated',
  description:
    'The script of a page holds each text that was written or generated for the page, and data that was generated stands in scripts as it is.',
  why: 'A page that was built right is changed by its script once it has loaded: who follows a link sees the words of the script alone.',
  level: 'error',
  unit: 'texts and data in scripts',
  emptyBecause: 'A site may do without scripts.',
  example: {
    language: 'html',
    bad: '{children:"Said last in 2019"}',
    good: '{children:"Said last in 2020"}',
    message:
      'Unexpected words "Said last in 2019" in a script, expected "Said last in 2020", as generated; build again',
  },
  check(site) {
    const data = [...site.scripts].flatMap(([file, { texts }]) => texts().flatMap((text) => dataIn(file, text)));
    const pages = data.flatMap((one) => pageOf(site, one));
    const files = new Set(pages.map(({ file }) => file));
    const shared = madeOnce(() =>
      [...site.scripts].filter(([file]) => !files.has(file)).flatMap(([, { texts }]) => texts()),
    );
    let examined = data.length;
    const altered = pages.flatMap(({ file, address }) => {
      const { runs = [] } = site.generated.get(address) ?? {};
      const texts = site.scripts.get(file)?.texts() ?? [];
      examined += runs.length;
      const lost = missing(runs, texts);
      // What several pages hold may have a script of its own.
      return (lost.length === 0 ? [] : missing(lost, shared())).map((run) => {
        const found = mostAlike(run, texts);
        const message = found
          ? `Unexpected words ${excerpt(found.text, run)} in a script, expected ${excerpt(run, found.text)}, as generated; build again`
          : `Unexpected script of ${address} without ${excerpt(run)}, expected it as generated; build again`;
        return findingIn(site, file, found?.offset ?? 0, message);
      });
    });
    const addresses = new Map(pages.map(({ id, address }) => [id, address]));
    const described = data.flatMap(({ file, offset, value }) =>
      descriptionsIn(value).flatMap(({ id, text }) => {
        const expected = site.generated.get(addresses.get(id) ?? '')?.description;
        if (expected === undefined || expected === text) return [];
        const message = `Unexpected description ${excerpt(text, expected)} in a script, expected ${excerpt(expected, text)}, as generated; build again`;
        return [findingIn(site, file, offset, message)];
      }),
    );
    return { examined, findings: [...altered, ...described, ...alteredData(site, data)] };
  },
};

/** Data that a script holds as JSON. */
interface Data {
  readonly file: string;
  readonly offset: number;
  readonly value: object;
}

function dataIn(file: string, { text, offset }: PlacedText): Data[] {
  if (!/^[[{]["{[]/.test(text)) return [];
  try {
    return [{ file, offset, value: JSON.parse(text) as object }];
  } catch {
    return [];
  }
}

/** The page whose script this is, by what Docusaurus tells of it. */
function pageOf({ baseUrl }: BuiltSite, { file, value }: Data): { file: string; id: unknown; address: string }[] {
  if (!isObject(value) || typeof value.permalink !== 'string' || value.source === undefined) return [];
  const path = value.permalink.slice(baseUrl.length - 1);
  return [{ file, id: value.id, address: path.endsWith('/') ? path : `${path}/` }];
}

/** Every description within data, with the id of the page that it is of. */
function descriptionsIn(value: unknown, of?: unknown): { id: unknown; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => descriptionsIn(one, of));
  if (!isObject(value)) return [];
  const id = value.id ?? of;
  const own = typeof value.description === 'string' ? [{ id, text: value.description }] : [];
  return [...own, ...Object.values(value).flatMap((one) => descriptionsIn(one, id))];
}

/** Data with the fields of generated data that is none of it, and data of pages that no script holds. */
function alteredData(site: BuiltSite, data: readonly Data[]) {
  const published = [...site.published].filter(([file]) => file.endsWith('.json')).map(([, text]) => text);
  const generated = [...site.pageData, ...published].map((text) => JSON.parse(text) as object);
  const shapes = new Set(generated.map(shapeOf));
  const known = new Set(generated.map((value) => JSON.stringify(value)));
  const alike = data.filter(({ value }) => shapes.has(shapeOf(value)));
  const altered = alike
    .filter(({ value }) => !known.has(JSON.stringify(value)))
    .map(({ file, offset, value }) => {
      const text = JSON.stringify(value);
      const expected = mostAlike(
        text,
        [...known].map((one) => ({ text: one, offset: 0 })),
      )?.text;
      const message = `Unexpected data ${excerpt(text, expected)} in a script, expected ${excerpt(expected ?? '', text)}, as generated; build again`;
      return findingIn(site, file, offset, message);
    });
  const held = new Set(alike.map(({ value }) => JSON.stringify(value)));
  const lost =
    site.scripts.size === 0 ? [] : site.pageData.filter((text) => !held.has(JSON.stringify(JSON.parse(text))));
  return [
    ...altered,
    ...lost
      .slice(altered.length)
      .map((text) =>
        findingAbout(
          site,
          `Unexpected scripts without the data ${excerpt(text)}, expected it as generated; build again`,
        ),
      ),
  ];
}

function shapeOf(value: object): string {
  return Object.keys(value).join();
}
