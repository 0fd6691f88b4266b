/** Which IP addresses a check may visit: public ones. A link must not make a machine ask around in its own network. */
import { BlockList, isIP } from 'node:net';

/** Not reachable over the internet, after the registries of special-purpose addresses (RFC 6890 and its successors). */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(network, prefix, 'ipv4');
// Documentation, 6to4 and Teredo, which carry IPv4 addresses within.
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(network, prefix, 'ipv6');

/** Global unicast; everything else, addresses of IPv4 written as IPv6 included, is not. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Whether an address may be visited.
 *
 * @param address an IP address without brackets
 * @param allowLoopback whether this machine itself may be, as tests need it
 */
export function mayVisit(address: string, allowLoopback = false): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (loopback.check(address, family)) return allowLoopback;
  if (special.check(address, family)) return false;
  return family === 'ipv4' || globalUnicast.check(address, family);
}
