/** The formats of the check's report. */
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';

export type Format = 'pretty' | 'json' | 'sarif' | 'junit' | 'github' | 'markdown';

/** Name of a format → how it is written. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  pretty,
  json,
  sarif,
  junit,
  github,
  markdown: markdownReport,
};
