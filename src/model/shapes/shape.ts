/**
 * Shapes: the run-time description of a type, from which the TypeScript type is inferred.
 *
 * One description serves the compiler (`Infer`), the validation of a registry that comes as JSON, the search for
 * references, and every task that needs "each text" or "each date" of the registry. See `walk.ts` for its use.
 */
import type { IdOf, Kind } from '../ids.ts';

declare const type: unique symbol;

/** A shape that describes values of type `T`. The symbol exists in the type system alone. */
export type Shape<T> = AnyShape & { readonly [type]?: T };

/** A field that may be left out. */
export interface OptionalField<T> {
  readonly optional: Shape<T>;
}

/** What a leaf holds: decides how it is validated, rendered and searched. */
export type Leaf =
  /** Plain text in our own words; a page shows exactly these characters. */
  | { readonly type: 'text' }
  /** Inline Markdown: links, emphasis, code. */
  | { readonly type: 'markdown' }
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601); `day` asks for the last. */
  | { readonly type: 'date'; readonly precision: 'any' | 'day' }
  /** ISO 8601 duration, such as `P6M`. */
  | { readonly type: 'duration' }
  /** Absolute `https:` or `http:` address of a document elsewhere. */
  | { readonly type: 'url' }
  /** A path below `static/`, such as `/img/principles/control.svg`. */
  | { readonly type: 'static-file' }
  /** BCP 47 language tag. */
  | { readonly type: 'language' }
  /** A short name that is unique within its parent: a provision's or qualifier's. */
  | { readonly type: 'key' }
  | { readonly type: 'integer' }
  | { readonly type: 'boolean' }
  | { readonly type: 'one-of'; readonly values: readonly string[] }
  /** The id of an entry of that kind. */
  | { readonly type: 'reference'; readonly kind: Kind };

export type AnyShape =
  | Leaf
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, AnyShape | OptionalField<unknown>>> }
  | { readonly type: 'list'; readonly item: AnyShape; readonly nonEmpty: boolean }
  /** Any number of named items of one shape; the names are data. */
  | { readonly type: 'record'; readonly item: AnyShape }
  /** One of several objects, told apart by the value of `tag`. */
  | { readonly type: 'tagged'; readonly tag: string; readonly options: Readonly<Record<string, AnyShape>> }
  /** One of several shapes, told apart by what the value looks like; literals come first. */
  | { readonly type: 'either'; readonly options: readonly AnyShape[] };

/** The TypeScript type of the values that a shape describes. */
export type Infer<S> = S extends { readonly [type]?: infer T } ? Exclude<T, undefined> : never;

type Fields = Readonly<Record<string, Shape<unknown> | OptionalField<unknown>>>;
type Flatten<T> = { [K in keyof T]: T[K] };
/** Keys are filtered by `as`, which keeps the docstrings of the fields for the editor. */
type InferFields<F extends Fields> = Flatten<
  { readonly [K in keyof F as F[K] extends OptionalField<unknown> ? never : K]: Infer<F[K]> } & {
    readonly [K in keyof F as F[K] extends OptionalField<unknown> ? K : never]?: F[K] extends OptionalField<infer T>
      ? T
      : never;
  }
>;

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Year = `${'18' | '19' | '20'}${number}`;
// With a month, any number stands for the year: centuries would triple the members of these unions, and the run-time check knows them.
type Month = `0${Exclude<Digit, '0'>}` | '10' | '11' | '12';
type DayOfMonth = `0${Exclude<Digit, '0'>}` | `${'1' | '2'}${Digit}` | '30' | '31';

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export type Day = `${number}-${Month}-${DayOfMonth}`;
/** A date as exact as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = Year | `${number}-${Month}` | Day;
/** An ISO 8601 duration in whole units, such as `P6M` or `P90D`. */
export type Duration = `P${number}${'Y' | 'M' | 'W' | 'D'}` | `PT${number}H`;
/** An address on the web. */
export type Url = `https://${string}` | `http://${string}`;

export const text: Shape<string> = { type: 'text' };
export const markdown: Shape<string> = { type: 'markdown' };
export const partialDate: Shape<PartialDate> = { type: 'date', precision: 'any' };
export const day: Shape<Day> = { type: 'date', precision: 'day' };
export const duration: Shape<Duration> = { type: 'duration' };
export const url: Shape<Url> = { type: 'url' };
export const staticFile: Shape<`/${string}`> = { type: 'static-file' };
export const language: Shape<string> = { type: 'language' };
export const key: Shape<string> = { type: 'key' };
export const integer: Shape<number> = { type: 'integer' };
export const boolean: Shape<boolean> = { type: 'boolean' };

/** One of the given words. */
export function oneOf<const V extends string>(...values: readonly V[]): Shape<V> {
  return { type: 'one-of', values };
}

/** The id of an entry of that kind: the union of `ids.ts` for the compiler, the registry's own ids at run time. */
export function reference<K extends Kind>(kind: K): Shape<IdOf[K]> {
  return { type: 'reference', kind };
}

/** An object with these fields and no others. */
export function object<F extends Fields>(fields: F): Shape<InferFields<F>> {
  return { type: 'object', fields };
}

/** A field that may be left out. */
export function optional<T>(shape: Shape<T>): OptionalField<T> {
  return { optional: shape };
}

/** Any number of items, none included. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return { type: 'list', item, nonEmpty: false };
}

/** One item or more. */
export function nonEmpty<T>(item: Shape<T>): Shape<readonly [T, ...T[]]> {
  return { type: 'list', item, nonEmpty: true };
}

/** Items by name, such as entries by id. */
export function record<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return { type: 'record', item };
}

type Options = Readonly<Record<string, Shape<unknown>>>;

/** One of several objects; the field `tag` says which. */
export function tagged<const Tag extends string, O extends Options>(
  tag: Tag,
  options: O,
): Shape<{ [K in keyof O & string]: Flatten<{ readonly [T in Tag]: K } & Infer<O[K]>> }[keyof O & string]> {
  return { type: 'tagged', tag, options };
}

/** One of several shapes. */
export function either<S extends readonly Shape<unknown>[]>(...options: S): Shape<Infer<S[number]>> {
  return { type: 'either', options };
}
