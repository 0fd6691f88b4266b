/** What is wrong with the form of an address elsewhere on the web. Nothing is fetched. */
import { didYouMean } from '../../language/message.ts';
import { plainHost } from '../../model/addresses/web-address.ts';
import type { CheckContext, Finding } from '../rule.ts';

/** Parameters that tell a site who sent the reader, and name nothing on it. */
const tracking =
  /^(?:utm_\w+|gclid|gclsrc|dclid|fbclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|li_fat_id|_hsenc|_hsmi|wt\.mc_id|ocid)$/i;

/** The findings for one address, without their place: malformed, tracked, not https, on a host that nobody decided on. */
export function externalLinkProblems(
  address: string,
  { knownHosts, hostsWithoutHttps }: Pick<CheckContext, 'knownHosts' | 'hostsWithoutHttps'>,
): Pick<Finding, 'message' | 'level'>[] {
  if (/[\s\p{Cc}\\]/u.test(address) || !URL.canParse(address) || !/^https?:\/\/[^/]/i.test(address))
    return [{ message: `Unexpected address "${address}", expected a well-formed https: address` }];
  const url = new URL(address);
  if (url.username !== '' || url.password !== '')
    return [{ message: `Unexpected user name in "${address}", expected an address without one` }];
  const problems: Pick<Finding, 'message' | 'level'>[] = [];
  const tracked = [...new Set(url.searchParams.keys())].filter((name) => tracking.test(name));
  if (tracked.length > 0) {
    const message = `Unexpected tracking parameter "${tracked.join('", "')}" in "${address}", expected the address without it`;
    problems.push({ message });
  }
  const host = plainHost(url.hostname);
  if (url.protocol === 'http:' && !(host in hostsWithoutHttps)) {
    const message = `Unexpected http: address "${address}", expected https:; if the host does not offer it, say so in "hostsWithoutHttps" of src/registry/settings.ts`;
    problems.push({ message, level: 'warning' });
  }
  if (!knownHosts.has(host)) {
    const message = `Unexpected host "${host}", expected one that somebody decided on; look at it and add it to "knownHosts" of src/registry/settings.ts${didYouMean(host, knownHosts)}`;
    problems.push({ message, level: 'warning' });
  }
  return problems;
}
