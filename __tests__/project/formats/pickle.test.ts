import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ByteReader } from '../../../src/project/formats/pickle/bytes.js';
import { PickleReader } from '../../../src/project/formats/pickle/opcodes.js';
import { readPickle } from '../../../src/project/formats/pickle/pickle.js';

const folder = mkdtempSync(join(tmpdir(), 'endpoint-preflight-pickle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function read(content: Buffer) {
  files += 1;
  const path = join(folder, `${files}.pkl`);
  writeFileSync(path, content);
  const reading = readPickle(path);
  return reading.kind === 'read' ? reading.pickle : undefined;
}

const names = (content: Buffer) => read(content)?.globals.map(({ module, name }) => `${module}.${name}`);

/** A short text, as protocol 4 writes it. */
const text = (value: string) =>
  Buffer.concat([Buffer.from([0x8c, Buffer.byteLength(value)]), Buffer.from(value)]);
const bytes = (...parts: (number | string | Buffer)[]) =>
  Buffer.concat(
    parts.map(part => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part as string))),
  );
const [PROTO, FRAME, MEMOIZE, STACK_GLOBAL, BINGET, MARK] = [0x80, 0x95, 0x94, 0x93, 0x68, 0x28];
const frame = (length: number) => bytes(FRAME, length, 0, 0, 0, 0, 0, 0, 0);

/** An object of `shop.Model` with a version, as protocol 4 writes it. */
const MODEL = bytes(
  ...[PROTO, 4, frame(60), text('shop'), MEMOIZE, text('Model'), MEMOIZE, STACK_GLOBAL, MEMOIZE, ')', 0x81],
  ...['}', MARK, text('_sklearn_version'), MEMOIZE, text('1.5.2'), MEMOIZE, 'u', 'b', '.'],
);

describe('a pickle', () => {
  test('names the classes of protocol 0', () => {
    expect(names(bytes('ccopy_reg\n_reconstructor\np0\n(cshop\nModel\np1\nNtRp2\n.'))).toEqual([
      'copy_reg._reconstructor',
      'shop.Model',
    ]);
  });

  test('names them in protocol 2, with its number', () => {
    const pickle = read(bytes(PROTO, 2, 'c__main__\nLogIncome\nq\0)\x81q\x01}q\x02b.'));

    expect(pickle?.globals).toEqual([{ module: '__main__', name: 'LogIncome' }]);
    expect(pickle?.protocol).toBe(2);
  });

  test('names them off the stack and out of the memo in protocol 4, and reads the version', () => {
    const pickle = read(MODEL);

    expect(pickle?.globals).toEqual([{ module: 'shop', name: 'Model' }]);
    expect(pickle?.sklearnVersions).toEqual(['1.5.2']);
    expect(pickle?.isComplete).toBe(true);
    expect(
      names(
        bytes(
          PROTO,
          4,
          text('shop'),
          MEMOIZE,
          text('A'),
          STACK_GLOBAL,
          BINGET,
          0,
          text('B'),
          STACK_GLOBAL,
          0x86,
          '.',
        ),
      ),
    ).toEqual(['shop.A', 'shop.B']);
  });

  test('passes over long bytes', () => {
    const long = Buffer.alloc(8);
    long.writeBigUInt64LE(200_000n);

    expect(
      names(
        bytes(PROTO, 5, 0x8e, long, Buffer.alloc(200_000), text('shop'), text('A'), STACK_GLOBAL, 0x86, '.'),
      ),
    ).toEqual(['shop.A']);
  });

  test('passes over the arrays that joblib writes between the opcodes', () => {
    const scaler = Buffer.from(
      'gASVXAEAAAAAAACMG3NrbGVhcm4ucHJlcHJvY2Vzc2luZy5fZGF0YZSMDE1pbk1heFNjYWxlcpSTlCmBlH2UKIwNZmVhdHVyZV9yYW5nZZRLAEsBhpSMBGNvcHmUiIwEY2xpcJSJjA5uX2ZlYXR1cmVzX2luX5RLAYwPbl9zYW1wbGVzX3NlZW5flEsCjAZzY2FsZV+UjBNqb2JsaWIubnVtcHlfcGlja2xllIwRTnVtcHlBcnJheVdyYXBwZXKUk5QpgZR9lCiMCHN1YmNsYXNzlIwFbnVtcHmUjAduZGFycmF5lJOUjAVzaGFwZZRLAYWUjAVvcmRlcpSMAUOUjAVkdHlwZZRoEowFZHR5cGWUk5SMAmY4lImIh5RSlChLA4wBPJROTk5K/////0r/////SwB0lGKMCmFsbG93X21tYXCUiIwbbnVtcHlfYXJyYXlfYWxpZ25tZW50X2J5dGVzlEsQdWII//////////8AAAAAAADwP5UqAAAAAAAAAIwEbWluX5RoDimBlH2UKGgRaBRoFUsBhZRoF2gYaBloHmghiGgiSxB1YgT/////AAAAAAAA8L+VLwAAAAAAAACMCWRhdGFfbWluX5RoDimBlH2UKGgRaBRoFUsBhZRoF2gYaBloHmghiGgiSxB1Yg////////////////////8AAAAAAADwP5UvAAAAAAAAAIwJZGF0YV9tYXhflGgOKYGUfZQoaBFoFGgVSwGFlGgXaBhoGWgeaCGIaCJLEHViD////////////////////wAAAAAAAABAlTEAAAAAAAAAjAtkYXRhX3JhbmdlX5RoDimBlH2UKGgRaBRoFUsBhZRoF2gYaBloHmghiGgiSxB1Yg3/////////////////AAAAAAAA8D+VHgAAAAAAAACMEF9za2xlYXJuX3ZlcnNpb26UjAUxLjkuMZR1Yi4=',
      'base64',
    );
    const pickle = read(scaler);

    expect(pickle?.isComplete).toBe(true);
    expect(pickle?.sklearnVersions).toEqual(['1.9.1']);
    expect(pickle?.globals.map(({ module }) => module)).toEqual([
      ...['sklearn.preprocessing._data', 'joblib.numpy_pickle', 'numpy', 'numpy'],
    ]);
    for (const packed of [deflateSync(scaler), gzipSync(scaler)])
      expect(read(packed)).toMatchObject({ form: 'joblib', isComplete: true, sklearnVersions: ['1.9.1'] });
  });

  test('reads an array of objects, which is a pickle in the pickle', () => {
    const objects = Buffer.from(
      'gASV0QAAAAAAAACME2pvYmxpYi5udW1weV9waWNrbGWUjBFOdW1weUFycmF5V3JhcHBlcpSTlCmBlH2UKIwIc3ViY2xhc3OUjAVudW1weZSMB25kYXJyYXmUk5SMBXNoYXBllEsChZSMBW9yZGVylIwBQ5SMBWR0eXBllGgGjAVkdHlwZZSTlIwCTziUiYiHlFKUKEsDjAF8lE5OTkr/////Sv////9LP3SUYowKYWxsb3dfbW1hcJSJjBtudW1weV9hcnJheV9hbGlnbm1lbnRfYnl0ZXOUSxB1YoAFlZIAAAAAAAAAjBZudW1weS5fY29yZS5tdWx0aWFycmF5lIwMX3JlY29uc3RydWN0lJOUjAVudW1weZSMB25kYXJyYXmUk5RLAIWUQwFilIeUUpQoSwFLAoWUaAOMBWR0eXBllJOUjAJPOJSJiIeUUpQoSwOMAXyUTk5OSv////9K/////0s/dJRiiV2UKIwBYZSMAWKUZXSUYi4u',
      'base64',
    );

    expect(read(objects)?.isComplete).toBe(true);
    expect(names(objects)).toContain('numpy._core.multiarray._reconstruct');
  });
});

/** A zip file with these entries, deflated or stored. */
function zip(entries: Record<string, Buffer>, isPacked = false): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const packed = isPacked ? deflateRawSync(content) : content;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50);
    listed.writeUInt16LE(isPacked ? 8 : 0, 10);
    listed.writeUInt32LE(packed.length, 20);
    listed.writeUInt32LE(content.length, 24);
    listed.writeUInt16LE(name.length, 28);
    listed.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    list.push(listed, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...list, end]);
}

describe('a file of PyTorch', () => {
  test('names the classes of data.pkl, stored or deflated', () => {
    for (const isPacked of [false, true])
      expect(read(zip({ 'net/data.pkl': MODEL, 'net/data/0': Buffer.alloc(100) }, isPacked))).toMatchObject({
        form: 'torch',
        globals: [{ module: 'shop', name: 'Model' }],
      });
  });

  test('with its code needs no classes', () => {
    expect(read(zip({ 'net/data.pkl': MODEL, 'net/code/net.py': Buffer.from('') }))).toBeUndefined();
  });

  test('of before 1.6 is read behind its head', () => {
    const magic = bytes(PROTO, 2, 0x8a, 10, Buffer.from('6cfc9c46f9206aa85019', 'hex'), '.');
    const number = bytes(PROTO, 2, 'M', 0xe9, 3, '.');
    const system = bytes(PROTO, 2, '}.');

    expect(names(Buffer.concat([magic, number, system, MODEL]))).toEqual(['shop.Model']);
  });
});

describe('no pickle', () => {
  test.each([
    ['text', Buffer.from('Stands for a trained model.\n')],
    ['the letter x', Buffer.from('x'.repeat(500))],
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.from([0x80])],
    ['zeros', Buffer.alloc(1000)],
    ['an archive', zip({ 'a.txt': Buffer.from('a') })],
    ['HDF5', Buffer.from('\x89HDF\r\n\x1a\n rest', 'latin1')],
  ])('is read out of %s', (_name, content) => {
    expect(read(content)?.globals ?? []).toEqual([]);
  });

  test('is a missing file, or a folder', () => {
    expect(readPickle(join(folder, 'none.pkl')).kind).toBe('other');
    expect(readPickle(folder).kind).toBe('other');
  });
});

describe('a hostile file', () => {
  const look = (content: Buffer) => new PickleReader(ByteReader.of(content)).read();

  test('that becomes endless when unpacked is given up', () => {
    expect(read(gzipSync(Buffer.alloc(130_000_000), { level: 1 }))).toBeUndefined();
    expect(read(zip({ 'a/data.pkl': Buffer.alloc(33_000_000) }, true))).toBeUndefined();
  });

  test('with lengths beyond its end is given up', () => {
    expect(look(bytes(PROTO, 4, 0x8e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f)).isComplete).toBe(
      false,
    );
    expect(look(bytes(PROTO, 2, 'X', 0xff, 0xff, 0xff, 0xff)).isComplete).toBe(false);
  });

  test('of marks, copies and memos takes a bounded number of steps', () => {
    for (const unit of ['(', '(1', '}2', 'N2', '(t\x94', '}\x94', '\x8c\x01a\x94'])
      expect(look(Buffer.from(`\x80\x04${unit.repeat(50_000)}`, 'latin1')).isComplete).toBe(false);
  });

  test('of pickles in pickles ends', () => {
    const wrapper = bytes(
      "cjoblib.numpy_pickle\nNumpyArrayWrapper\n)\x81(dS'shape'\n(ts",
      "S'dtype'\ncnumpy\ndtype\n(S'O8'\ntRsb",
    );

    expect(look(Buffer.concat(Array.from({ length: 500 }, () => wrapper))).isComplete).toBe(false);
  });

  test('of any bytes raises nothing, and names no more than it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), content => {
        const { globals } = look(Buffer.from(content));
        expect(globals.length).toBeLessThanOrEqual(content.length);
      }),
      { numRuns: 300 },
    );
  });

  test('of a pickle with changed bytes raises nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(MODEL.length - 1), fc.nat(255)), { maxLength: 5 }), changes => {
        const content = Buffer.from(MODEL);
        for (const [at, byte] of changes) content[at] = byte;
        expect(look(content).protocol).toBeGreaterThanOrEqual(0);
        expect(read(zip({ 'a/data.pkl': content }))?.globals.length ?? 0).toBeLessThan(10);
      }),
      { numRuns: 100 },
    );
  });
});
