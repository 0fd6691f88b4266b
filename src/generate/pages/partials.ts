/** The parts of hand-written pages that come from the registry. */

import { type PartialFile, partialFiles } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Kind } from '../../model/ids.ts';
import { inventoryFields } from '../../model/inventory/inventory-fields.ts';
import type { Registry } from '../../model/schema.ts';
import { isMade } from '../../model/status.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import type { PageContext } from '../context.ts';
import { type Block, code, element, line } from '../nodes/nodes.ts';
import type { Page } from '../page.ts';
import { contractual, figures, latest, placeCounts } from '../parts/front.ts';
import { principleMarks, scopeTitles } from '../parts/parts.ts';
import { quotedWords } from '../parts/quoted-words.ts';
import { questionList } from './entries/question.ts';

/** Partials, for `import X from './_generated/<name>.mdx'`. */
export function partials({ registry, fileOfKind, settings }: PageContext): Page[] {
  const contents: Readonly<Record<PartialFile, { readonly kind: Kind; readonly content: readonly Block[] }>> = {
    '_generated/find.mdx': { kind: 'services', content: [element('FindForm', { titles: scopeTitles(registry) })] },
    '_generated/figures.mdx': { kind: 'commitments', content: [figures(registry)] },
    '_generated/questions.mdx': { kind: 'questions', content: firstQuestions(registry) },
    '_generated/contractual.mdx': { kind: 'commitments', content: [contractual(registry)] },
    '_generated/places.mdx': { kind: 'jurisdictions', content: [placeCounts(registry)] },
    '_generated/principles.mdx': {
      kind: 'principles',
      content: [principleMarks(registry, Object.keys(registry.principles))],
    },
    '_generated/latest.mdx': { kind: 'commitments', content: [latest(registry, 3)] },
    '_generated/quotation.mdx': { kind: 'commitments', content: quotation(registry, settings.exampleCommitment) },
    '_generated/inventory-fields.mdx': { kind: 'commitments', content: [fieldList(inventoryFields)] },
  };
  return partialFiles.map((file) => {
    const { kind, content } = contents[file];
    const source = fileOfKind(kind);
    return { file, title: file, description: file, source, content };
  });
}

/** As many questions as fit a front page. */
const fewQuestions = 8;

function firstQuestions(registry: Registry): Block[] {
  const entries = entriesOf(registry, 'questions').slice(0, fewQuestions);
  return entries.length === 0 ? [] : [questionList(entries)];
}

/** The fields of the published inventory, by path. */
function fieldList(fields: Readonly<Record<string, string>>): Block {
  const items = Object.entries(fields).map(([path, meaning]) =>
    element('div', {}, line('dt', {}, code(path)), line('dd', {}, meaning)),
  );
  return element('dl', { className: 'fields' }, ...items);
}

/** The newest wording of a commitment with everything that has to be quoted with it. */
function quotation(registry: Registry, wanted: string): Block[] {
  const known = entriesOf(registry, 'commitments');
  const [id, commitment] = known.find(([one]) => one === wanted) ?? known.find(([, one]) => isMade(one)) ?? [];
  if (id === undefined || !commitment) return [];
  const words = quotedWords(registry, id, commitment, currentNumber(commitment));
  return [{ type: 'blockquote', children: words as never[] }];
}
