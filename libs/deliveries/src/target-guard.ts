import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** A webhook must not be sent there. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused';
}

/** Where a request goes: the address itself, so that nobody can answer another one between check and connection. */
export interface Target {
  readonly url: URL;
  readonly address: string;
  readonly family: 4 | 6;
}

/** Networks that are not the public internet (IANA special-purpose registries). */
const PRIVATE_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];
/** Of version 6 only what has been given out to be reached by everybody is public, and of that not what embeds version 4. */
const PUBLIC_V6 = ['2000::/3'];
const PRIVATE_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const privateV4 = networks(PRIVATE_V4);
const publicV6 = networks(PUBLIC_V6);
const privateV6 = networks(PRIVATE_V6);

/** Finds out where webhooks go, and refuses what lies inside: other people's endpoints must not reach our own network. */
export class TargetGuard {
  private readonly hosts: ReadonlySet<string>;
  private readonly allowed: BlockList;

  /** @param allowed hosts, addresses and networks that may be reached although they are private, or without TLS */
  constructor(
    allowed: readonly string[],
    private readonly resolve = async (host: string) =>
      (await lookup(host, { all: true })).map((found) => found.address),
  ) {
    const addresses = allowed.filter((entry) => isIP(entry.split('/')[0] ?? '') !== 0);
    this.allowed = networks(addresses);
    this.hosts = new Set(allowed.filter((entry) => !addresses.includes(entry)).map((entry) => entry.toLowerCase()));
  }

  /** @throws TargetRefused */
  async check(endpoint: string): Promise<Target> {
    const url = new URL(endpoint);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) === 0 ? await this.addressesOf(host) : [host];
    const inside = addresses.find((address) => !this.hosts.has(host) && !this.isOpen(address));
    if (inside !== undefined) {
      throw new TargetRefused(`${url.host} is ${inside}, which is not on the public internet`);
    }
    const [address] = addresses;
    if (address === undefined) throw new TargetRefused(`${url.host} has no address`);
    if (url.protocol !== 'https:' && !this.hosts.has(host) && !addresses.every((each) => this.isAllowed(each))) {
      throw new TargetRefused(`${url.host} must be reached by https`);
    }
    return { url, address, family: isIP(address) === 6 ? 6 : 4 };
  }

  private async addressesOf(host: string): Promise<readonly string[]> {
    try {
      return await this.resolve(host);
    } catch (cause) {
      throw new Error(`${host} cannot be resolved`, { cause });
    }
  }

  private isOpen(address: string): boolean {
    if (this.isAllowed(address)) return true;
    if (isIP(address) === 4) return !privateV4.check(address, 'ipv4');
    return publicV6.check(address, 'ipv6') && !privateV6.check(address, 'ipv6');
  }

  private isAllowed(address: string): boolean {
    return this.allowed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
}

function networks(spelt: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of spelt) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
