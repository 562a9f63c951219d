// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pip writes variables like that.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds, isMarker } from '../../src/python/markers.js';
import { readMatchSpec } from '../../src/python/match-spec.js';
import { normalizedName, type RequirementLine, readRequirements } from '../../src/python/requirements.js';

function only(text: string): RequirementLine {
  const lines = readRequirements(text);
  expect(lines).toHaveLength(1);
  return lines[0] as RequirementLine;
}

describe('a requirement', () => {
  test.each([
    ['numpy', { name: 'numpy', specifier: '', from: 'index', extras: [] }],
    ['Scikit_Learn==1.7.0', { name: 'scikit-learn', specifier: '==1.7.0' }],
    ['zope.interface >= 5 , < 7', { name: 'zope-interface', specifier: '>=5,<7' }],
    ['requests[socks, security]~=2.31', { extras: ['socks', 'security'], specifier: '~=2.31' }],
    ['six (>=1.15,<2)', { name: 'six', specifier: '>=1.15,<2' }],
    ['six>=1.15,', { specifier: '>=1.15' }],
    ['tomli; python_version < "3.11"', { name: 'tomli', specifier: '', marker: 'python_version < "3.11"' }],
    ['local===1.0-custom', { specifier: '===1.0-custom' }],
    [
      'git+https://github.com/a/b.git@v1#egg=my_pkg[x]&subdirectory=z',
      { name: 'my-pkg', from: 'vcs', extras: ['x'], specifier: '' },
    ],
    [
      "torch @ https://x.org/torch-2.0.1%2Bcu118-cp310-cp310-linux_x86_64.whl ; os_name == 'posix'",
      { name: 'torch', from: 'url', specifier: '==2.0.1+cu118', marker: "os_name == 'posix'" },
    ],
    ['https://x.org/demo-1.0.tar.gz', { name: undefined, from: 'url' }],
    ['./wheels/my_lib-1.2.3-py3-none-any.whl', { name: 'my-lib', from: 'path', specifier: '==1.2.3' }],
    ['../shared', { name: undefined, from: 'path', target: '../shared' }],
    ['C:\\libs\\a.whl', { name: undefined, from: 'path' }],
    ['-e ./pkg', { name: undefined, from: 'path', editable: true, target: './pkg' }],
    ['-e git+ssh://git@x/y#egg=foo', { name: 'foo', from: 'vcs', editable: true }],
    ['foo==${VERSION}', { name: 'foo', hasVariables: true }],
    ['${PACKAGE}==1', { name: undefined, hasVariables: true }],
  ])('%s', (text, expected) => {
    expect(only(text)).toMatchObject({ kind: 'requirement', ...expected });
  });

  test('says where it stands, and where its version does', () => {
    const text = '# first\n  numpy >=1.2 ; python_version > "3"  # why\n';
    const line = only(text);

    expect(text.slice(line.start, line.end)).toBe('numpy >=1.2 ; python_version > "3"');
    expect(line.kind === 'requirement' && text.slice(line.specifierAt.start, line.specifierAt.end)).toBe(
      '>=1.2',
    );
  });

  test.each(['\n', '\r\n'])('goes on after a backslash, with its hashes', lineBreak => {
    const text = [
      'requests \\',
      '  ==2.31.0 \\',
      '  --hash=sha256:aa \\',
      '  --hash=sha256:bb',
      'six',
      '',
    ].join(lineBreak);

    expect(readRequirements(text)).toMatchObject([
      { name: 'requests', specifier: '==2.31.0', hashes: 2 },
      { name: 'six', start: text.indexOf('six') },
    ]);
  });

  test('a comment does not go on after a backslash', () => {
    expect(readRequirements('# a \\\nsix\n')).toMatchObject([{ name: 'six' }]);
  });

  test('a number sign within a word is no comment', () => {
    expect(only('git+https://x/y#egg=z')).toMatchObject({ name: 'z' });
  });
});

describe('other lines', () => {
  test.each([
    ['-r other.txt', { kind: 'file', option: 'requirement', path: 'other.txt' }],
    ['-rother.txt', { kind: 'file', option: 'requirement', path: 'other.txt' }],
    ['--requirement=a/b.txt', { kind: 'file', option: 'requirement', path: 'a/b.txt' }],
    ['-c "my constraints.txt"', { kind: 'file', option: 'constraint', path: 'my constraints.txt' }],
    ['-r ${WHERE}/r.txt', { kind: 'file', hasVariables: true }],
    [
      '--extra-index-url https://x/simple',
      { kind: 'option', option: 'extra-index-url', value: 'https://x/simple' },
    ],
    ['-i https://x', { kind: 'option', option: 'index-url' }],
    ['-f ./wheels', { kind: 'option', option: 'find-links', value: './wheels' }],
    ['--pre', { kind: 'option', option: 'pre', value: undefined }],
  ])('%s', (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  test.each([
    ['numpy=1.26', 'single-equals', 'numpy'],
    ['numpy 1.26', 'specifier', 'numpy'],
    ['numpy=>1.26', 'specifier', 'numpy'],
    ['numpy>=1 <2', 'specifier', 'numpy'],
    ['numpy==1.x', 'version', 'numpy'],
    ['numpy~=1', 'version', 'numpy'],
    ['conda-forge::numpy', 'channel', 'numpy'],
    ['pip install numpy', 'command', undefined],
    ['numpy[a', 'extras', 'numpy'],
    ['numpy; python_version', 'marker', 'numpy'],
    ['--user', 'option', undefined],
    ['-r', 'option-value', undefined],
    ['!numpy', 'name', undefined],
  ])('pip stops at %s', (text, fault, name) => {
    expect(only(text)).toMatchObject({ kind: 'bad', fault, name });
  });
});

test('names are normalised as PEP 503 says', () => {
  expect(['Flask_Cors', 'ruamel.yaml', 'A--B__c'].map(normalizedName)).toEqual([
    'flask-cors',
    'ruamel-yaml',
    'a-b-c',
  ]);
});

test('no text makes the reader throw, and every place lies in the text', () => {
  const piece = fc.constantFrom(
    ...'ab1.-_=<>!~;,[]()@#\\\n\r "\'${}:/ '.split(''),
    '-r ',
    '--hash=',
    'python_version',
    '==1.0',
    ' and ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const text = pieces.join('');
      for (const { start, end } of readRequirements(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('a marker', () => {
  test.each<[string, string | undefined, boolean | undefined]>([
    ['python_version < "3.9"', '3.10', false],
    ['python_version < "3.9"', '3.8', true],
    ['python_version < "3.9"', undefined, undefined],
    ['"3.10" <= python_version', '3.9', false],
    ['sys_platform == "win32"', undefined, false],
    ['sys_platform != "win32" and python_version >= "3.10"', '3.12', true],
    ['sys_platform == "win32" and python_version >= "3.10"', undefined, false],
    ['(os_name == "nt" or platform_system == "Linux")', undefined, true],
    ['extra == "gpu"', undefined, false],
    ['platform_release == "5"', undefined, undefined],
    ["'linux' in sys_platform", undefined, true],
    ['platform_machine not in "arm64 aarch64"', undefined, true],
  ])('%s with Python %s: %s', (marker, python, expected) => {
    expect(isMarker(marker)).toBe(true);
    expect(holds(marker, { python })).toBe(expected);
  });

  test.each([
    '',
    'python_version',
    'x == "1"',
    'os_name = "nt"',
    '(os_name == "nt"',
    'os_name == "nt" extra == ""',
  ])('%j cannot be read', marker => {
    expect(isMarker(marker)).toBe(false);
    expect(holds(marker, { python: '3.12' })).toBeUndefined();
  });
});

describe('a match specification of conda', () => {
  test.each([
    ['numpy', { name: 'numpy', version: '', versions: [''] }],
    ['numpy=1.26', { versions: ['==1.26.*'] }],
    ['numpy==1.26', { versions: ['==1.26'] }],
    ['numpy 1.26.*', { versions: ['==1.26.*'] }],
    ['numpy 1.26.4 py311_0', { versions: ['==1.26.4'], build: 'py311_0' }],
    ['numpy=1.26.4=py311_0', { versions: ['==1.26.4'], build: 'py311_0' }],
    ['numpy >=1.2, <2', { versions: ['>=1.2,<2'] }],
    ['python=3.9|3.10', { versions: ['==3.9.*', '==3.10.*'] }],
    ['conda-forge::numpy>=1.2', { name: 'numpy', channel: 'conda-forge', versions: ['>=1.2'] }],
    ["numpy[version='>=1.2,<2']", { versions: ['>=1.2,<2'] }],
    ['numpy=1.*', { versions: ['==1.*'] }],
    ['python 3.1*', { versions: undefined }],
    ['Typing_Extensions', { name: 'typing-extensions' }],
  ])('%s', (text, expected) => {
    expect(readMatchSpec(text)).toMatchObject(expected);
  });

  test.each(['', '-r x.txt', 'numpy @ https://x', '::'])('%j is none', text => {
    expect(readMatchSpec(text)).toBeUndefined();
  });
});
