/** OpenDocument presentations: slides in their order, each under its title, with the notes of the speaker. */
import type { DocumentBlock } from '../../../document.ts';
import type { Reading } from '../../options.ts';
import { elementsOf, type XmlElement } from '../xml.ts';
import { OdfFlow } from './odf-flow.ts';
import { openOdf } from './odf-package.ts';

/** The blocks of an OpenDocument presentation. */
export function readOdp(reading: Reading): DocumentBlock[] {
  const document = openOdf(reading, 'presentation');
  const blocks = elementsOf(document.body, 'draw:page').flatMap((page, index): DocumentBlock[] => {
    const slide = index + 1;
    let [paragraph, table] = [0, 0];
    const flow = new OdfFlow(document, {
      next: () => ({ kind: 'slide', slide, paragraph: ++paragraph }),
      first: { kind: 'slide', slide, paragraph: 1 },
      table: () => `slide ${slide}, table ${++table}`,
    });
    const frames = elementsOf(page);
    const isTitle = ({ attributes }: XmlElement) => attributes['presentation:class'] === 'title';
    // The title first: the rest of the slide stands under it.
    for (const frame of frames.filter(isTitle)) flow.flow(frame, { isTitle: true });
    for (const frame of frames.filter((each) => !isTitle(each))) flow.flow(onlyChild(frame), { isTitle: false });
    flow.readBeside();
    const anchor = { place: { kind: 'part', part: `notes of slide ${slide}` } as const, under: flow.writer.above };
    for (const notes of elementsOf(page, 'presentation:notes')) flow.flow(notes, { anchor, isTitle: false });
    return flow.writer.blocks;
  });
  const background = new OdfFlow(document, { next: () => ({ kind: 'part', part: 'background of the slides' }) });
  // Placeholders hold words for who fills them in.
  for (const master of document.masters)
    for (const frame of elementsOf(master))
      if (frame.attributes['presentation:placeholder'] !== 'true' && frame.name !== 'presentation:notes')
        background.flow(onlyChild(frame), { isTitle: false });
  background.readBeside();
  return [...blocks, ...background.writer.blocks];
}

/** An element as what holds it. */
function onlyChild(element: XmlElement): XmlElement {
  return { name: '', attributes: {}, children: [element] };
}
