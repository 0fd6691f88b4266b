/** Whom a promise is to, where an organisation must not take it for its own. The one answer for pages, citations and answers. */
import { beneficiaryWords } from '../said/codes.ts';
import type { Commitment } from '../schema.ts';

/** `Promised to individuals`; nothing where an organisation may be meant, or where it is not known. */
export function audienceOf({ beneficiary }: { readonly beneficiary?: Commitment['beneficiary'] }): string | undefined {
  return beneficiary === 'individual' ? `Promised to ${beneficiaryWords.individual.toLowerCase()}` : undefined;
}

/** What that means for an organisation, in a sentence. */
export function audienceLimit(audience: string): string {
  return `${audience}: for what an organisation uses, read its own agreement.`;
}
