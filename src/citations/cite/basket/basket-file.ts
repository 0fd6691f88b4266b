/** A basket as text: as the browser keeps it, and as a file that a reader saves and loads. */
import { isDate } from '../../../model/shapes/leaf.ts';
import { isObject, valueInWords } from '../../../model/shapes/walk.ts';
import { type Basket, type BasketRow, type BasketScope, basketLimits, emptyBasket } from './basket.ts';

/** The form that is written. A basket of form 1 had one scope for all, and a version once. */
const format = 2;
const formats: readonly unknown[] = [1, format];

/** The most characters of a file that is read. */
export const longestFile = 4_000_000;

/** The basket as it is stored and saved. */
export function writeBasket(basket: Basket): string {
  return JSON.stringify({ format, ...basket });
}

/** A basket from what was stored. Whatever is not one, or not a row of one, is passed over: another site or a person may have written it. */
export function readBasket(stored: string | null): Basket {
  return stored === null ? emptyBasket : readText(stored).basket;
}

/** A basket from a file that a reader chose: all of it, or what is wrong with it, a sentence each. */
export function readBasketFile(text: string): { readonly basket: Basket } | { readonly problems: readonly string[] } {
  if (text.length > longestFile)
    return {
      problems: [`Unexpected file of ${counted(text.length)} characters, expected at most ${counted(longestFile)}.`],
    };
  const { basket, problems } = readText(text);
  if (problems.length === 0 && basket.items.length === 0)
    return { problems: ['Unexpected basket without a row, expected at least one.'] };
  const [shown, left] = [problems.slice(0, mostProblems), problems.length - mostProblems];
  return problems.length === 0 ? { basket } : { problems: left > 0 ? [...shown, `${left} more.`] : shown };
}

/** So many problems are told; who wrote the file by hand mends these first. */
const mostProblems = 5;

/** What can be read, and what can't. */
function readText(text: string): { readonly basket: Basket; readonly problems: readonly string[] } {
  const value = parsed(text);
  if (!isObject(value) || !formats.includes(value.format) || !Array.isArray(value.items))
    return { basket: emptyBasket, problems: ['Unexpected content, expected a basket that was saved on this site.'] };
  const problems: string[] = [];
  if (value.items.length > basketLimits.items)
    problems.push(`Unexpected ${counted(value.items.length)} rows, expected at most ${basketLimits.items}.`);
  const items: BasketRow[] = [];
  const given: readonly unknown[] = value.items.slice(0, basketLimits.items);
  for (const [index, item] of given.entries()) {
    const read = readRow(item, (problem) => problems.push(`Row ${index + 1}: ${problem}`));
    const isTwice = value.format === 1 && items.some(({ id, version }) => id === read?.id && version === read.version);
    if (read && !isTwice) items.push(read);
  }
  const tell = (problem: string) => problems.push(problem);
  const asOf = typeof value.asOf === 'string' && isDate(value.asOf, 'day') ? value.asOf : undefined;
  if (value.asOf !== undefined && asOf === undefined) tell(`Unexpected day ${shown(value.asOf)}, expected YYYY-MM-DD.`);
  const basket = { items: numbered(items), ...(asOf && { asOf }), ...readScope(value, tell, false) };
  return { basket, problems };
}

/** Rows with the numbers that they have, if no two have the same. */
function numbered(items: readonly BasketRow[]): readonly BasketRow[] {
  const isTold = new Set(items.map(({ row }) => row)).size === items.length && items.every(({ row }) => row > 0);
  return isTold ? items : items.map((item, index) => ({ ...item, row: index + 1 }));
}

type Tell = (problem: string) => void;

const idForm = /^[A-Z][A-Z0-9]{0,30}(?:-[A-Z0-9]{1,30}){1,6}$/;
const keyForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/;

function readRow(value: unknown, tell: Tell): BasketRow | undefined {
  if (!isObject(value)) {
    tell(`Unexpected ${shown(value)}, expected an object.`);
    return undefined;
  }
  const { id, version, row } = value;
  if (typeof id !== 'string' || !idForm.test(id)) {
    tell(`Unexpected id ${shown(id)}, expected one such as "PC-GOV-2".`);
    return undefined;
  }
  if (!isCount(version)) {
    tell(`Unexpected version ${shown(version)}, expected a whole number from 1.`);
    return undefined;
  }
  return {
    row: isCount(row) ? row : 0,
    id,
    version,
    question: readWords('question', value.question, tell),
    note: readWords('note', value.note, tell),
    ...readScope(value, tell, true),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function readWords(name: string, value: unknown, tell: Tell): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') {
    tell(`Unexpected ${name} ${shown(value)}, expected a text.`);
    return '';
  }
  if (value.length > basketLimits.characters)
    tell(
      `Unexpected ${name} of ${counted(value.length)} characters, expected at most ${counted(basketLimits.characters)}.`,
    );
  return value.slice(0, basketLimits.characters);
}

/** @param mayBeEmpty a row may say that it is about no service, whatever holds for all */
function readScope(value: Readonly<Record<string, unknown>>, tell: Tell, mayBeEmpty: boolean) {
  const read = (name: keyof BasketScope): BasketScope => {
    const id = value[name];
    if (id === undefined) return {};
    if (typeof id === 'string' && (keyForm.test(id) || (mayBeEmpty && id === ''))) return { [name]: id };
    tell(`Unexpected ${name} ${shown(id)}, expected the id of one.`);
    return {};
  };
  const service = read('service');
  const plan = read('plan');
  if (plan.plan && !service.service) tell(`Unexpected plan ${shown(plan.plan)} without its service, expected both.`);
  return { ...service, ...(service.service && plan), ...read('jurisdiction') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  const words = valueInWords(value);
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
