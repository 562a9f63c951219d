/** What goes wrong on purpose. */
import { milliseconds } from '../clock.ts';
import { Reader } from './reader.ts';
import type { Fault } from './world.ts';

export function resolveFault(value: unknown): Fault {
  const reader = new Reader(value);
  const status = reader.raw('status');
  const truncate = reader.raw('truncate');
  return {
    on: reader.text('on', '* *'),
    host: reader.maybe('host'),
    times: reader.number('times', Number.POSITIVE_INFINITY),
    after: reader.number('after', 0),
    status: typeof status === 'number' ? status : undefined,
    headers: reader.strings('headers'),
    body: reader.raw('body'),
    delay: milliseconds((reader.raw('delay') as string | number | undefined) ?? 0),
    end: reader.maybe('end') as Fault['end'],
    truncate: typeof truncate === 'number' ? truncate : undefined,
    replace: reader.maybe('replace') as Fault['replace'],
    change: reader.in('change').map,
    expireTokens: reader.flag('expireTokens', false),
  };
}

export function resolveFaults(reader: Reader): Fault[] {
  return reader.list('faults').map(resolveFault);
}
