/** Whose knowledge base is made: what the caller gave, checked, with what follows from it. */
import { givenPrefix } from '../../../src/model/token.ts';
import { UsageError } from '../command-line/usage-error.ts';

export interface Company {
  /** As sentences name it. */
  readonly name: string;
  /** The first part of every id that can be cited. */
  readonly prefix: string;
  /** The origin of its site, without a slash at the end. */
  readonly url: string;
  /** Its name as a part of addresses and packages: `acme-cloud`. */
  readonly slug: string;
}

export interface CompanyOptions {
  readonly name?: string | undefined;
  readonly prefix?: string | undefined;
  readonly url?: string | undefined;
}

/** A word or several with a capital or a digit in it, as proper names have (n8n, eBay); a dot only within a word, since it would end the sentences that name the company. */
const nameForm = /^(?=.*[\p{Lu}\p{N}])[\p{L}\p{N}][\p{L}\p{N}&+-]*(?:[ .][\p{L}\p{N}&+-]+)*$/u;

const prefixForm = new RegExp(`^${givenPrefix}$`);

/** @throws UsageError where one of them can't be what it is said to be */
export function company({ name = 'ACME', prefix: given, url }: CompanyOptions): Company {
  if (!nameForm.test(name) || name.length > 40)
    throw new UsageError(
      `Unexpected --name "${name}", expected the name as sentences have it: at most 40 letters, digits, spaces, "&", "+", "-" or dots within, a capital or digit among them, such as "ACME Cloud"`,
    );
  const prefix = given ?? initials(name);
  if (prefix === undefined)
    throw new UsageError(
      `Missing --prefix, since "${name}" has no two letters from A to Z; expected the first part of every id, 2 to 5 upper-case letters, such as "AC"`,
    );
  if (!prefixForm.test(prefix))
    throw new UsageError(
      `Unexpected --prefix "${prefix}", expected 2 to 5 upper-case letters from A to Z, such as "AC"`,
    );
  const slug = slugOf(name);
  return { name, prefix, url: originOf(url ?? `https://privacy.${slug}.example`), slug };
}

/** What ids begin with where nobody says it: `AC` of "ACME Cloud", and of "ACME". */
function initials(name: string): string | undefined {
  const words = latinWords(name).map((word) => word.replace(/\d/g, '').toUpperCase());
  const letters = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : (words[0] ?? '').slice(0, 2);
  const prefix = letters.slice(0, 5);
  return prefixForm.test(prefix) ? prefix : undefined;
}

function slugOf(name: string): string {
  return latinWords(name).join('-') || 'company';
}

/** The words of a name in lower case, of letters from a to z and digits. */
function latinWords(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g) ?? [];
}

function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' || `${parsed.origin}/` !== parsed.href || parsed.username !== '')
    throw new UsageError(
      `Unexpected --url "${url}", expected the https address under which the site will stand, without a path, such as "https://privacy.example.org"; a path goes into "baseUrl" in src/registry/site.ts`,
    );
  return parsed.origin;
}
