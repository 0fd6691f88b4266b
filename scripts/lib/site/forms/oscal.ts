/** Reading OSCAL back: what the catalog and the components say of every version. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { dataParts, type ToldVersion } from '../../../../src/checks/site/told-versions.ts';
import { grouped } from '../../../../src/language/groups.ts';
import { isObject } from '../../../../src/model/shapes/walk.ts';
import { parsed } from './parsed.ts';

type Element = Readonly<Record<string, unknown>>;

/** The versions of a catalog; nothing of what is none. */
export function fromCatalog(file: string, text: string): ToldVersion[] {
  return elements(parsed(text))
    .filter(({ class: own }) => own === 'commitment')
    .flatMap((control) => {
      const status = propsOf(control).value('status');
      return listOf(control, 'parts')
        .filter(({ title }) => /^Version \d+$/.test(String(title)))
        .map((part) => versionOf(file, text, status, part));
    });
}

function versionOf(file: string, text: string, status: string | undefined, part: Element): ToldVersion {
  const props = propsOf(part);
  const token = props.value('token') ?? '';
  return {
    token,
    parts: dataParts(status, {
      statement: plain(part.prose),
      qualifiers: listOf(part, 'parts').map(qualifierOf),
      scope: scopeOf(props),
      from: { ...when(props, 'since'), basis: props.all('since', 'since-not-before')[0]?.class, ...announcedIn(props) },
      lastAttested: when(props, 'last-attested'),
      digest: props.value('digest'),
    }),
    file,
    offset: Math.max(0, text.indexOf(`"value":"${token}"`)),
  };
}

function announcedIn({ value }: Props) {
  const announced = value('announced');
  return announced === undefined ? {} : { announced: announced === 'true' };
}

function qualifierOf(item: Element) {
  const { value } = propsOf(item);
  const [limits, openPoint] = [value('limits'), value('open-point')];
  return {
    id: value('qualifier'),
    kind: value('kind'),
    text: plain(item.prose),
    ...(limits !== undefined && { limits }),
    basis: value('basis'),
    reason: value('reason'),
    ...(openPoint !== undefined && { openPoint }),
  };
}

function scopeOf(props: Props) {
  const { all, value, values } = props;
  const plans = grouped(
    values('plan').map((plan) => {
      const [service = '', name = ''] = plan.split('/');
      return [service, name];
    }),
  );
  const [list] = all('in-scope-list');
  const openPoint = value('in-scope-list-open-point');
  return {
    services: oneOrList(values('service'), 'all'),
    excluded: all('excluded-service').map(({ value: service, class: basis, group }) => {
      const where = all('excluded-where').find((one) => one.group === group)?.value;
      const reason = all('excluded-reason').find((one) => one.group === group)?.value;
      return { service, basis, reason, ...(where !== undefined && { where }) };
    }),
    ...(plans.size > 0 && { plans: [...plans].map(([service, names]) => ({ service, plans: names })) }),
    jurisdictions: oneOrList(values('jurisdiction'), 'worldwide'),
    dataScope: values('data'),
    inScopeList:
      list?.class === 'unresolved'
        ? { unresolved: list.value, ...(openPoint !== undefined && { openPoint }) }
        : list?.value,
  };
}

function oneOrList(values: readonly string[], one: string): string | readonly string[] {
  return values.length === 1 && values[0] === one ? one : values;
}

function when({ value }: Props, name: string) {
  const date = value(name);
  return date === undefined
    ? { notBefore: value(`${name}-not-before`), notAfter: value(`${name}-not-after`) }
    : { date };
}

/** What a component says of the versions that it provides: the words alone. */
export function fromComponent(file: string, text: string): ToldVersion[] {
  return elements(parsed(text))
    .filter((one) => propsOf(one).value('statement-kind') === 'provided')
    .map((one) => {
      const token = propsOf(one).value('token') ?? '';
      const [statement = '', , ...lines] = String(one.description).split('\n\n').map(plain);
      return {
        token,
        parts: { statement, qualifiers: lines.join(' ') },
        file,
        offset: Math.max(0, text.indexOf(`"value":"${token}"`)),
      };
    });
}

interface Property {
  readonly value: string;
  readonly class: string | undefined;
  readonly group: string | undefined;
}

interface Props {
  readonly all: (...names: readonly string[]) => readonly Property[];
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
}

/** Properties of ours: those with a namespace. */
function propsOf(element: Element): Props {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const own = listOf(element, 'props').filter(({ ns }) => ns !== undefined);
  const all = (...names: readonly string[]) =>
    own
      .filter(({ name }) => names.includes(String(name)))
      .map((one) => ({ value: String(one.value), class: text(one.class), group: text(one.group) }));
  const values = (name: string) => all(name).map(({ value }) => value);
  return { all, values, value: (name) => values(name)[0] };
}

/** What Markdown comes out as. */
function plain(markdown: unknown): string {
  return textOf(fromMarkdown(String(markdown)));
}

function listOf(element: Element, name: string): Element[] {
  const list = element[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** Every object below a value. */
function elements(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elements);
  return isObject(value) ? [value, ...Object.values(value).flatMap(elements)] : [];
}
