/** Where the programs of a container listen, read from its own /proc/net/tcp. */

export interface Listener {
  port: number;
  /** Only reachable from inside the container. */
  isLoopback: boolean;
}

const LISTENS = '0A';

/** @param text of /proc/net/tcp and /proc/net/tcp6, one after the other */
export function listenersOf(text: string): Listener[] {
  const found = new Map<number, Listener>();
  for (const line of text.split('\n')) {
    const [, local = '', , state] = line.trim().split(/\s+/);
    const [address = '', hex = ''] = local.split(':');
    if (state !== LISTENS || !/^[0-9A-F]{8}(?:[0-9A-F]{24})?$/i.test(address) || !/^[0-9A-F]{4}$/i.test(hex))
      continue;
    const port = Number.parseInt(hex, 16);
    const isLoopback = isOwnAddress(address);
    const known = found.get(port);
    if (known === undefined || known.isLoopback) found.set(port, { port, isLoopback });
  }
  return [...found.values()].sort((a, b) => a.port - b.port);
}

/** 127.0.0.0/8 in the byte order of the machine, `::1`, and 127.0.0.0/8 within IPv6. */
function isOwnAddress(address: string): boolean {
  if (address.length === 8) return address.slice(6).toUpperCase() === '7F';
  return /^0{24}01000000$/.test(address) || /^0{16}FFFF0000[0-9A-F]{6}7F$/i.test(address);
}
