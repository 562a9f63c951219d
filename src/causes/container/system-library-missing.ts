import { defineCause, step } from '../cause.js';

export default defineCause<'library' | 'version'>({
  id: 'system-library-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['cannot open shared object file', 'version `glibc', 'glibcxx_'],
      pattern:
        /(?<library>lib(?!cuda\.)[\w.+-]{1,80}\.so[\w.]{0,20}): (?:cannot open shared object file|version `(?<version>GLIBC\w*_[\d.]+)' not found)|version `(?<version2>GLIBC\w*_[\d.]+)' not found/,
      examples: [
        'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
        "ImportError: /lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found",
      ],
      never: ['libcuda.so.1: cannot open shared object file: No such file or directory'],
    },
  ],
  says: ({ library, version }) =>
    library
      ? `The image lacks the system library ${library}, which a Python package loads.`
      : version
        ? `The image has no ${version}, which a package was built for.`
        : 'The image lacks a system library that a Python package loads.',
  fix: () => [
    step('opencv-python needs libGL.so.1: use opencv-python-headless, which does not need it.'),
    step('Otherwise install it with apt-get in a Dockerfile, or use a newer base image.'),
  ],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
