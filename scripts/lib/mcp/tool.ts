/** What a tool for assistants is: its input as a bounded schema, and words for what does not fit it. */
import * as z from 'zod';
import { didYouMean, quotedList } from '../../../src/language/message.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { isDate } from '../../../src/model/shapes/leaf.ts';
import { valueInWords } from '../../../src/model/shapes/walk.ts';
import type { ReadInventory } from '../inventory/read-inventory.ts';

/** What tools answer from. */
export interface ToolContext {
  readonly inventory: Inventory;
  readonly read: ReadInventory;
  /** YYYY-MM-DD; a server may run for more than a day. */
  readonly today: () => string;
}

/** An answer in words for the model, and its parts for programs. */
export interface ToolAnswer {
  readonly text: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Set where the request itself was mistaken, and another one may be answered; a refusal is an answer. */
  readonly isMistake?: boolean;
}

/** A tool as a server offers it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema (draft 2020-12) of an object. */
  readonly inputSchema: { readonly type: 'object' } & Readonly<Record<string, unknown>>;
  /** Judges the arguments, and answers. */
  call(args: unknown, context: ToolContext): Promise<ToolAnswer>;
}

/** A tool whose input has these fields and no others. */
export function tool<F extends z.ZodRawShape>(
  { name, title, description }: Pick<Tool, 'name' | 'title' | 'description'>,
  fields: F,
  answer: (input: z.infer<z.ZodObject<F>>, context: ToolContext) => ToolAnswer | Promise<ToolAnswer>,
): Tool {
  const input = z.strictObject(fields);
  return {
    name,
    title,
    description,
    inputSchema: { ...z.toJSONSchema(input, { io: 'input' }), type: 'object' },
    async call(args, context) {
      const read = input.safeParse(args ?? {}, { reportInput: true });
      if (read.success) return answer(read.data as z.infer<z.ZodObject<F>>, context);
      const problems = read.error.issues.map((issue) => problemInWords(issue, Object.keys(fields)));
      return { text: problems.join('\n'), isMistake: true };
    },
  };
}

/** What stands in a reference to a commitment; an address is the longest. */
export const referenceField = z.string().min(1).max(300);
const named = z.string().min(1).max(120);

/** A calendar day. */
export const dayField = z
  .string()
  .max(10)
  .refine((value) => isDate(value, 'day'), 'a day as YYYY-MM-DD')
  .meta({ format: 'date' });

/** The service and the place that somebody has in mind. */
export const scopeFields = {
  service: named
    .optional()
    .describe('The service that the reader uses, by any of its names. Give it whenever it is known.'),
  plan: named.optional().describe('The plan of that service, where it has plans.'),
  jurisdiction: named
    .optional()
    .describe('The country or region of the reader, by name or code. Give it whenever it is known.'),
};

/** `Unexpected 501 characters of "query", expected at most 400; …`. */
function problemInWords(issue: z.core.$ZodIssue, names: readonly string[]): string {
  const what = issue.path.length === 0 ? 'the arguments' : `"${issue.path.join('.')}"`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Unexpected argument ${quotedList(issue.keys)}, expected one of ${names.join(', ')}${didYouMean(issue.keys[0] ?? '', names)}`;
    case 'too_big':
    case 'too_small': {
      const { length } = issue.input as string | readonly unknown[];
      const unit = issue.origin === 'array' ? 'items' : 'characters';
      const [bound, advice] =
        issue.code === 'too_big'
          ? [`at most ${issue.maximum.toLocaleString('en')}`, 'give less, or ask several times']
          : [`at least ${issue.minimum.toLocaleString('en')}`, 'give what is asked for'];
      // Numbers have no length.
      if (length === undefined) return `Unexpected ${String(issue.input)} for ${what}, expected ${bound}`;
      return `Unexpected ${length.toLocaleString('en')} ${unit} of ${what}, expected ${bound}; ${advice}`;
    }
    case 'invalid_value':
      return `Unexpected ${shown(issue.input)} for ${what}, expected one of ${quotedList(issue.values.map(String), issue.values.length)}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `Unexpected missing argument ${what}, expected ${expectedTypes[issue.expected] ?? issue.expected}`
        : `Unexpected ${shown(issue.input)} for ${what}, expected ${expectedTypes[issue.expected] ?? issue.expected}`;
    default:
      return `Unexpected ${shown(issue.input)} for ${what}, expected ${issue.message}`;
  }
}

const expectedTypes: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object with named arguments',
};

function shown(value: unknown): string {
  const words = valueInWords(value);
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
