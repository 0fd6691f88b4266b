/** `<Commitment id="PC-GOV-2" version={2} />`: a citation in a hand-written page, as an element. */
import type { JsxElement } from '../../language/markdown/elements.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf } from '../entries.ts';
import type { CitationToken } from '../prose/tokens.ts';

/** What a `<Commitment>` cites, or what is wrong with the element; whether the version exists is `citationProblem`'s business. */
export function readCommitment(
  registry: Registry,
  { attributes, children }: JsxElement,
): Pick<CitationToken, 'id' | 'version' | 'text'> | { readonly problem: string } {
  const values = new Map<string, string>();
  for (const attribute of attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (attribute.type !== 'mdxJsxAttribute' || (name !== 'id' && name !== 'version'))
      return { problem: `Unexpected attribute "${name}" of <Commitment>, expected "id" or "version"` };
    const { value } = attribute;
    values.set(name, typeof value === 'string' ? value : (value?.value.trim() ?? ''));
  }
  if (children.length > 0) return { problem: 'Unexpected content of <Commitment>, expected none' };
  const [id, version] = [values.get('id'), values.get('version')];
  if (!id) return { problem: 'Unexpected <Commitment> without id, expected one such as <Commitment id="EX-GOV-2" />' };
  if (entryOf(registry, 'claims', id))
    return { problem: `Unexpected claim "${id}" in <Commitment>, expected the id of a commitment` };
  if (version === undefined) return { id, version: undefined, text: id };
  return { id, version: /^\d+$/.test(version) ? Number(version) : Number.NaN, text: `${id}@${version}` };
}
