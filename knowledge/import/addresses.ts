import { BlockList, isIPv6 } from 'node:net'

const closed = new BlockList()
// IANA special-purpose address registries: loopback, private, link-local, shared, test, multicast and reserved space.
const closedFour: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const closedSix: [string, number][] = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]
for (const [net, size] of closedFour) closed.addSubnet(net, size, 'ipv4')
for (const [net, size] of closedSix) closed.addSubnet(net, size, 'ipv6')

/** Whether an address (IPv4 or IPv6, also IPv4 written as IPv6) is none of the open internet. */
export function isPrivate(address: string): boolean {
  if (!isIPv6(address)) return closed.check(address, 'ipv4')
  const four = fourWithin(address)
  return four === null ? closed.check(address, 'ipv6') : closed.check(four, 'ipv4')
}

/** "::ffff:127.0.0.1", in whatever digits it is written, is 127.0.0.1; null for a real IPv6 address. */
function fourWithin(address: string): string | null {
  const written = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname
  const [, high, low] = /^\[::ffff:([0-9a-f]+):([0-9a-f]+)\]$/.exec(written) ?? []
  if (high === undefined || low === undefined) return null
  const [first, last] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return [first >> 8, first & 255, last >> 8, last & 255].join('.')
}
