/** OpenDocument texts: the paragraphs of the body, then notes, comments, text boxes, charts, headers and footers. */
import type { DocumentBlock } from '../../../document.ts';
import type { Reading } from '../../options.ts';
import { OdfFlow, readMasters } from './odf-flow.ts';
import { openOdf } from './odf-package.ts';

/** The blocks of an OpenDocument text. */
export function readOdt(reading: Reading): DocumentBlock[] {
  const document = openOdf(reading, 'text');
  let paragraph = 0;
  const flow = new OdfFlow(document, { next: () => ({ kind: 'paragraph', paragraph: ++paragraph }) });
  flow.flow(document.body, {});
  flow.readBeside();
  readMasters(flow, document);
  flow.readBeside();
  return flow.writer.blocks;
}
