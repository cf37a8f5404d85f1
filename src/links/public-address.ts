import { BlockList, isIP } from 'node:net';

// The author of a pull request chooses which addresses are asked, and the machine that asks may be in a network whose servers
// trust it. So only the public internet is asked.

/** What is not of the public internet: IANA's special-purpose registries, and multicast. */
const PRIVATE = [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24',
  '192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3',
  '::/96 100::/64 fc00::/7 fe80::/10 fec0::/10 ff00::/8 2001:db8::/32',
  // These carry an IPv4 address inside, of any network: NAT64, Teredo and what belongs to it, 6to4.
  '64:ff9b::/32 2001::/23 2002::/16',
];

const blocked = new BlockList();
for (const range of PRIVATE.join(' ').split(' ')) {
  const [network = '', prefix] = range.split('/');
  blocked.addSubnet(network, Number(prefix), isIP(network) === 6 ? 'ipv6' : 'ipv4');
}

/** Whether an IP address, of either kind, belongs to the public internet. `::ffff:10.0.0.1` is judged as `10.0.0.1`. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && !blocked.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** `[::1]` → `::1`: how a URL writes an address, and how everything else does. */
export const withoutBrackets = (hostname: string) => hostname.replace(/^\[(.*)\]$/, '$1');

const RESERVED = /(?:^|\.)(?:example|invalid|test|localhost|local|internal|example\.(?:com|net|org))\.?$/i;

/** Names that are kept for examples and for networks of one's own (RFC 2606, 6761, 6762): no public server has one. */
export const isReservedName = (hostname: string) => RESERVED.test(hostname);
