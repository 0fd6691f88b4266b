/** Slides, made with pptxgenjs. Paragraphs are counted on each slide, in the order in which its shapes were put there. */
import PptxGenJS from 'pptxgenjs';
import type { Pair } from './pair.ts';
import { permalinkOf, qualifier, said } from './words.ts';

/** A bullet: its text, its depth from 0, and where it leads. */
interface Bullet {
  readonly text: string;
  readonly depth?: number;
  readonly url?: string;
}
interface Slide {
  readonly title?: string;
  readonly bullets?: readonly (string | Bullet)[];
  readonly rows?: readonly (readonly string[])[];
  readonly notes?: string;
}

async function slides(pages: readonly Slide[]): Promise<Uint8Array> {
  const show = new PptxGenJS();
  show.defineSlideMaster({
    title: 'PAGE',
    objects: [{ placeholder: { options: { name: 'title', type: 'title', x: 0.5, y: 0.2, w: 9, h: 0.8 }, text: '' } }],
  });
  for (const { title, bullets, rows, notes } of pages) {
    const slide = show.addSlide({ masterName: 'PAGE' });
    if (title) slide.addText(title, { placeholder: 'title' });
    if (bullets)
      slide.addText(
        bullets.map((item) => {
          const { text, depth = 0, url } = typeof item === 'string' ? { text: item } : item;
          return {
            text,
            options: { bullet: true, indentLevel: depth, breakLine: true, ...(url && { hyperlink: { url } }) },
          };
        }),
        { x: 0.5, y: 1.2, w: 9, h: 3 },
      );
    if (rows)
      slide.addTable(
        rows.map((row) => row.map((text) => ({ text }))),
        { x: 0.5, y: 1.2, w: 9 },
      );
    if (notes) slide.addNotes(notes);
  }
  return (await show.write({ outputType: 'uint8array' })) as Uint8Array;
}

export const pptxPairs: readonly Pair[] = [
  {
    file: 'pitch.pptx',
    faults: ['slide 3 paragraph 1 scope-covered'],
    build: (pick) =>
      slides([
        { title: 'Norland Fleetpilot: the pitch' },
        { title: 'Stratus', bullets: ['Encrypted at rest (NC-DATA-2@1)', 'Safeguards in Canada (NC-LOC-2@1)'] },
        { title: pick('Ledger 360', 'Desk 360'), bullets: ['Encrypted at rest (NC-DATA-2@1)', 'Nice colours'] },
        { title: 'Ledger 360', bullets: ['No advertising (NC-DATA-3@1)'] },
      ]),
  },
  {
    file: 'battle-card.pptx',
    faults: ['slide 1 paragraph 2 strength-not-overstated', 'slide 1 paragraph 4 strength-not-overstated'],
    build: (pick) =>
      slides([
        {
          title: 'Why Norland',
          bullets: [
            `${pick('Guaranteed', 'Careful')} review of each request (NC-GOV-8@1)`,
            'Deletion guaranteed by contract (NC-DATA-1@2)',
            `No adverts – ${pick('legally binding', 'our word')} (NC-DATA-3@1)`,
            'No guarantee that requesters turn to you (NC-GOV-2@3)',
          ],
        },
        { title: 'Are you certified?', bullets: ['Ask us about NC-RPT-2@1'] },
      ]),
  },
  {
    file: 'service-table.pptx',
    faults: ['slide 1, table 1, row 3, column A scope-covered'],
    build: (pick) =>
      slides([
        {
          title: 'Services',
          rows: [
            ['Service', 'At rest'],
            ['Stratus', 'NC-DATA-2@1'],
            [pick('Lookout APIs', 'D360'), 'NC-DATA-2@1'],
            ['Fleetpilot', 'nothing'],
          ],
        },
      ]),
  },
  {
    file: 'sub-bullets.pptx',
    faults: ['slide 1 paragraph 4 scope-covered'],
    build: (pick) =>
      slides([
        {
          title: 'Places',
          bullets: [
            'Germany',
            { text: 'Desk 360 stored in the country (NC-LOC-1@1)', depth: 1 },
            pick('Switzerland', 'Deutschland'),
            { text: 'Desk 360 stored in the country (NC-LOC-1@1)', depth: 1 },
            'Switzerland and Japan: ask us',
          ],
        },
      ]),
  },
  {
    file: 'quotes.pptx',
    faults: ['slide 1 paragraph 1 quotation-exact', 'slide 2 paragraph 2 qualifiers-present'],
    build: (pick) =>
      slides([
        { bullets: [`“${said('NC-GOV-8@1').replace('every', pick('each', 'every'))}” NC-GOV-8@1`] },
        {
          title: 'The copy at the end',
          bullets: [said('NC-DATA-4@1'), pick('Ask for the details', qualifier('NC-DATA-4@1')), 'NC-DATA-4@1'],
        },
      ]),
  },
  {
    file: 'old-deck.pptx',
    options: { pinned: true },
    faults: [
      'slide 1 paragraph 2 citation-current-version',
      'slide 1 paragraph 3 citation-current-entry',
      'slide 2 paragraph 2 citation-known',
      'slide 2 paragraph 3 claim-not-commitment',
      'slide 3 paragraph 2 version-pinned',
      'slide 3 paragraph 3 permalink-canonical',
      'slide 3 paragraph 3 version-pinned',
    ],
    build: (pick) =>
      slides([
        {
          title: 'Requests',
          bullets: [`Notice, ${pick('NC-GOV-3@1', 'NC-GOV-3@2')}`, `Court, ${pick('NC-GOV-6@1', 'NC-GOV-8@1')}`],
        },
        {
          title: 'More',
          bullets: [`Review, ${pick('NC-GOV-808@1', 'NC-GOV-8@1')}`, `Control, ${pick('NC-CLM-1', 'NC-DATA-3@1')}`],
        },
        {
          title: 'Links',
          bullets: [
            `Adverts: ${pick('NC-DATA-3', 'NC-DATA-3@1')}`,
            {
              text: 'Encryption',
              url: pick('https://privacy.norland.example/trust/encryption-at-rest/', permalinkOf('NC-DATA-2@1')),
            },
          ],
        },
      ]),
  },
  {
    file: 'columns.pptx',
    faults: ['slide 2, table 1, row 1, column C scope-covered', 'slide 3 paragraph 2 digest-matches'],
    build: (pick) =>
      slides([
        { title: 'Norland Ledger 360' },
        {
          title: 'What holds where',
          rows: [
            ['Promise', 'Stratus', pick('Ledger 360', 'Desk 360')],
            ['At rest', 'NC-DATA-2@1', 'NC-DATA-2@1'],
            ['At the end', 'NC-DATA-1@2', 'NC-DATA-1@2'],
          ],
        },
        { title: 'Evidence', bullets: [`NC-DATA-3@1, sha256-${pick('4d086c2852dd', '4d086c2852dc')}`] },
      ]),
  },
  {
    file: 'title-only.pptx',
    faults: [],
    build: () =>
      slides([
        { title: 'Fleetpilot and Ledger 360', bullets: ['A certified success'] },
        { title: 'Encryption', bullets: ['At rest for Stratus, not for Ledger 360 (NC-DATA-2@1)'] },
        { title: 'Thank you', notes: 'Do not show: NC-DATA-3@1 is not guaranteed.' },
      ]),
  },
];
