/** Verifying what a text cites, as `commitments verify` does a file. */
import * as z from 'zod';
import type { DocumentFormat } from '../../../../src/citations/document.ts';
import { counted } from '../../../../src/language/counts.ts';
import { documentThread } from '../../verify/document-thread.ts';
import { jobs } from '../../verify/job.ts';
import { verificationReport } from '../../verify/verification-report.ts';
import { verifierOf } from '../../verify/verifier.ts';
import { verifySource } from '../../verify/verify-files.ts';
import { usualLimits } from '../../verify/verify-options.ts';
import { tool } from '../tool.ts';

const formats = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'text/csv': 'csv',
  'text/asciidoc': 'asciidoc',
  'application/json': 'json',
  'application/yaml': 'yaml',
  'message/rfc822': 'eml',
} as const satisfies Readonly<Record<string, DocumentFormat>>;
type MediaType = keyof typeof formats;

/** Findings that are listed; the rest is counted. */
const mostFindings = 100;

export const verifyTextTool = tool(
  {
    name: 'verify_text',
    title: 'Verify a text',
    description:
      'Whether a text cites commitments as they are: wrong, stale, shortened, altered and over-claimed citations, each at its line and column, by the rules of "commitments verify". Call it with every answer that cites before it is sent.',
  },
  {
    text: z.string().min(1).max(200_000),
    media_type: z
      .enum(Object.keys(formats) as [MediaType, ...MediaType[]])
      .default('text/markdown')
      .describe('How the text is to be read.'),
    pinned: z.boolean().default(false).describe('Asks for a version in every citation.'),
  },
  async ({ text, media_type, pinned }, { inventory, read, today }) => {
    const how = { today: today(), pinned };
    const verifier = verifierOf(inventory, how);
    const source = { name: 'text', content: new TextEncoder().encode(text), format: formats[media_type] };
    // Each call has its own, for a thread reads one document after the other and calls come at once.
    const thread = documentThread('verify', inventory, how, usualLimits);
    const outcome = await verifySource(source, verifier, thread).finally(() => thread.end());
    const report = await verificationReport(
      { unreadable: [], unread: [] },
      new Map([[source, outcome]]),
      verifier,
      read,
      { level: 'warning', levels: {}, today: how.today, maxInventoryAge: undefined },
      jobs.verify,
    );
    const findings = report.findings.slice(0, mostFindings).map(({ finding, place }) => ({
      rule: finding.rule.id,
      level: finding.level,
      line: place.line,
      column: place.column,
      message: finding.message,
    }));
    const more = report.findings.length - findings.length;
    const citations = outcome.type === 'verified' ? outcome.examined : 0;
    const { error: errors, warning: warnings } = report.counts;
    return {
      text: [
        ...findings.map(({ line, column, level, message, rule }) => `${line}:${column} ${level} ${message} (${rule})`),
        ...(more > 0 ? [`${more} more findings.`] : []),
        `${counted(citations, 'citation')} verified: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
      ].join('\n'),
      data: { citations, errors, warnings, findings, more },
    };
  },
);
