/** Certificates and reports: against which standard, for which services, from whom, and for how long. */
import { dateInWords } from '../../../language/time/dates-in-words.ts';
import type { Certification, Registry } from '../../../model/schema.ts';
import type { PageContext } from '../../context.ts';
import { type Block, p, strong } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { definition, rangeFacts } from '../../parts/definition.ts';
import { entryLink } from '../../parts/entry-links.ts';
import { reviewFacts } from '../../parts/parts.ts';

/** All certificates and reports on one page. */
export function certificationsPage({ registry, fileOfKind }: PageContext): Page {
  const entries = Object.entries(registry.certifications);
  return {
    file: 'certifications.mdx',
    title: 'Certifications',
    description:
      'Certificates and reports of others on the provider: standard, services, issuer, and the time they hold.',
    source: fileOfKind('certifications'),
    content: [
      p(
        strong('Nothing on this page is a commitment.'),
        ' A certificate holds for the services that it names until it expires; a report is an opinion on a time that is over.',
      ),
      ...entries.map(([id, entry]) => block(registry, id, entry)),
    ],
  };
}

function block(registry: Registry, id: string, entry: Certification): Block {
  const { title, summary, instrument, edition, type, reportType, issuer, issued, expires, period } = entry;
  return definition(registry, entry, {
    id,
    title,
    text: [p(summary)],
    rows: [
      ['Standard', entryLink(registry, 'instruments', instrument), edition ? `, ${edition}` : ''],
      ['Kind', `${type === 'certificate' ? 'Certificate' : 'Report'}${reportType ? `, ${reportType}` : ''}`],
      ['Issued by', issuer],
      issued !== undefined && ['Issued', dateInWords(issued)],
      expires !== undefined && ['Expires', dateInWords(expires)],
      period && ['Period', `${dateInWords(period.from)} to ${dateInWords(period.to)}`],
      ...rangeFacts(registry, entry),
      ...reviewFacts(entry.review),
    ],
  });
}
