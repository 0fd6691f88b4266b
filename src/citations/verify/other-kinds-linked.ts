/** Links to pages of the site that hold no commitments, by words that call them one. */

import { addressParts } from '../../model/addresses/web-address.ts';
import type { DocumentBlock } from '../document.ts';
import type { InventoryIndex } from '../inventory-index.ts';

/** A link, with what stands behind it. */
export interface OtherKind {
  readonly block: number;
  readonly offset: number;
  readonly kind: 'principle' | 'responsibility';
  readonly words: string;
}

const called = /\b(?:commitments?|promis(?:e|es|ed)|pledge[sd]?|undertakings?|guarantees?|obligations?)\b/iu;
/** What calls so what is linked right behind it: `this commitment: `. */
const calledBefore =
  /\b(?:commitment|promise|pledge|undertaking|guarantee|obligation)(?:\s+(?:to|called|named))?(?:\s*[:“"(«–—-])?\s*$/iu;
/** What counts it among commitments: `the commitments that we rely on: `, `one commitment of the provider is `. */
const countedBefore =
  /\b(?:commitments?|promises?|pledges?|undertakings?|guarantees?)\b(?!\s+(?:stand|rest|fall|belong|come|serve|are\s+(?:listed|grouped)))[^.;:]{0,40}(?::|\b(?:is|are|include|includes)\b)[\s“"(*_]*$/iu;
const kinds = { principles: 'principle', responsibilities: 'responsibility' } as const;

/** Such links of a document. */
export function otherKindsLinked(blocks: readonly DocumentBlock[], { site }: InventoryIndex): readonly OtherKind[] {
  return blocks.flatMap(({ links, text }, block) =>
    links.flatMap(({ start, end, url }): OtherKind[] => {
      if (!/principles|responsibilities/i.test(url)) return [];
      const parts = addressParts(url);
      if (!parts || parts.host !== site.host || !parts.path.startsWith(site.path)) return [];
      const [folder = ''] = parts.path.slice(site.path.length).split('/');
      const words = text.slice(start, end);
      if (folder !== 'principles' && folder !== 'responsibilities') return [];
      const isOwnName = /\b(?:principles?|responsibilit(?:y|ies))\b/iu.test(words);
      const before = text.slice(Math.max(0, start - 80), start);
      if (!called.test(words) && (isOwnName || ![calledBefore, countedBefore].some((one) => one.test(before))))
        return [];
      return [{ block, offset: start, kind: kinds[folder], words }];
    }),
  );
}
