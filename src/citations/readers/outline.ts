/** The headings above the place that is being read. */

export interface Outline {
  /** The headings in force, outermost first. */
  readonly above: readonly string[];
  /** Notes a heading: it ends those of its level and below. */
  enter(level: number, text: string): void;
}

export function outline(): Outline {
  let headings: { readonly level: number; readonly text: string }[] = [];
  let above: readonly string[] = [];
  const leave = (level: number) => {
    headings = headings.filter((heading) => heading.level < level);
    above = headings.map(({ text }) => text);
  };
  return {
    get above() {
      return above;
    },
    enter(level, text) {
      leave(level);
      if (text === '') return;
      headings.push({ level, text });
      above = headings.map((heading) => heading.text);
    },
  };
}
