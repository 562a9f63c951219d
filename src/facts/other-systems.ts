/**
 * What only exists for Windows or macOS, by the channels conda-forge and defaults and by PyPI. Facts of 2026-11; sources:
 * public exports of conda environments (read 2026-11), the recipes of conda-forge, and the
 * reports "ResolvePackageNotFound: - vs2015_runtime …" and "- appnope=0.1.0 - libcxxabi=4.0.1".
 */
export type System = 'Windows' | 'macOS';

/** conda packages that no Linux channel has. */
export const FOREIGN_CONDA: Readonly<Record<System, readonly string[]>> = {
  Windows: [
    ...[
      'vs2015-runtime',
      'vc',
      'vc14-runtime',
      'vcomp14',
      'ucrt',
      'pywin32',
      'pywinpty',
      'winpty',
      'console-shortcut',
    ],
    ...[
      'm2w64-gcc-libs',
      'm2w64-gcc-libs-core',
      'm2w64-gcc-libgfortran',
      'm2w64-gmp',
      'm2w64-libwinpthread-git',
    ],
    ...[
      'msys2-conda-epoch',
      'icc-rt',
      'msvc-runtime',
      'vs2017-win-64',
      'vs2019-win-64',
      'vs2022-win-64',
      'cuda-cccl-win-64',
    ],
  ],
  macOS: [
    ...[
      'ld64',
      'ld64-osx-64',
      'ld64-osx-arm64',
      'cctools-osx-64',
      'cctools-osx-arm64',
      'python.app',
      'python-app',
    ],
    ...[
      'clang-osx-64',
      'clang-osx-arm64',
      'clangxx-osx-64',
      'clangxx-osx-arm64',
      'pyobjc-core',
      'pyobjc-framework-cocoa',
    ],
    ...['gfortran-osx-64', 'gfortran-osx-arm64'],
  ],
};

/** conda packages that were for one system alone up to a version, and are for every system since. */
export const FOREIGN_UNTIL: readonly { name: string; system: System; until: string }[] = [
  { name: 'appnope', system: 'macOS', until: '<0.1.3' },
  { name: 'libcxxabi', system: 'macOS', until: '<12' },
];

/** Packages of PyPI that have files for one system alone, and no source that builds elsewhere. */
export const FOREIGN_PIP: Readonly<Record<System, readonly string[]>> = {
  Windows: ['pywin32', 'pypiwin32', 'pywinpty', 'tensorflow-intel'],
  macOS: ['pyobjc', 'pyobjc-core', 'pyobjc-framework-cocoa', 'tensorflow-macos', 'tensorflow-metal'],
};

/**
 * Ends of build strings that only one system has: the hash of an empty list of variants differs from system to system.
 * Source: exports that name their platform or hold packages of it (public repositories, read 2026-11); only those that were seen of one system alone.
 */
export const FOREIGN_BUILDS: Readonly<Record<System, readonly string[]>> = {
  Windows: [
    ...[
      'haa95532',
      'h2bbff1b',
      'he774522',
      'hd77b12b',
      'hfa6e2cd',
      'h8cc25b3',
      'h827c3e9',
      'h59b6b97',
      'h62dcd97',
      'ha925a31',
    ],
    ...[
      'h57928b3',
      'h8ffe710',
      'hcfcfb64',
      'h2466b09',
      'h8d14728',
      'h63175ca',
      'h1ea47a8',
      'h5588dad',
      'hcbf5309',
      'haa244fe',
    ],
  ],
  macOS: [
    ...[
      'hecd8cb5',
      'hca03da5',
      'h9ed2024',
      'h1de35cc',
      'haf1e3a3',
      'hca72f7f',
      'h6c40b1e',
      'h1a28f6b',
      'h80987f9',
      'h313beb8',
    ],
    ...[
      'hcec6c5f',
      'h694c41f',
      'hce30654',
      'h0d85af4',
      'h3422bc3',
      'h10d778d',
      'h99b78c6',
      'h6eed73b',
      'h267d04e',
      'h2ec42d9',
    ],
    ...['hbe9552e', 'h6e9494a', 'h2804cbe', 'h50d1736', 'h10201cd', 'h0a44026', 'hfc81398', 'h46256e1'],
  ],
};
