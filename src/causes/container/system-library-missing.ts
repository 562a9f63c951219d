import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { debianPackageOf } from '../packages.js';

export default defineCause<'library'>({
  id: 'system-library-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'cannot open shared object file',
        'cant open lib',
        'sndfile library not found',
        'portaudio library not found',
        'failed to find libmagic',
        'could not find or load spatialindex',
        'cannot load library',
        'no library called',
      ],
      pattern:
        /(?<library>lib(?!(?:cuda|cudart|cudnn|cublas|cufft|curand|cusolver|cusparse|nccl|nvinfer|nvrtc|nvToolsExt|cupti|cudnn_\w+|cublasLt|nvJitLink|nvidia-ml)\b)[\w.+-]{1,80}\.so[\w.]{0,20}): cannot open shared object file|Can't open lib '(?<library2>[^']{1,120})|(?<library3>sndfile|PortAudio) library not found|failed to find (?<library4>libmagic)|[Cc]ould not find or load (?<library5>spatialindex)|cannot load library '(?<library6>[\w.+-]{1,80})'|no library called "(?<library7>[\w.+-]{1,80})" was found/,
      examples: [
        'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
        'OSError: libgomp.so.1: cannot open shared object file: No such file or directory',
        'ImportError: libgthread-2.0.so.0: cannot open shared object file: No such file or directory',
        "pyodbc.Error: ('01000', \"[01000] [unixODBC][Driver Manager]Can't open lib 'ODBC Driver 18 for SQL Server' : file not found (0) (SQLDriverConnect)\")",
        'OSError: sndfile library not found',
        'ImportError: failed to find libmagic.  Check your installation',
        'OSError: no library called "cairo-2" was found',
      ],
      never: [
        'libcuda.so.1: cannot open shared object file: No such file or directory',
        'libcudart.so.11.0: cannot open shared object file: No such file or directory',
      ],
    },
  ],
  says: ({ library }) =>
    library
      ? `The image lacks the system library ${library}, which a Python package loads.`
      : 'The image lacks a system library that a Python package loads.',
  fix: ({ library }) => [
    library?.startsWith('ODBC Driver') &&
      step(
        `Install the driver in the Dockerfile, from the package source of Microsoft: ACCEPT_EULA=Y apt-get install -y ${library.includes('17') ? 'msodbcsql17' : 'msodbcsql18'} unixodbc.`,
      ),
    library?.startsWith('libGL.') &&
      step('If it is opencv-python that loads it, use opencv-python-headless: it needs no libGL.so.1.'),
    !library?.startsWith('ODBC Driver') &&
      library &&
      named(library) &&
      step(
        `Install ${named(library)} in the Dockerfile of the environment.`,
        `RUN apt-get update && apt-get install -y --no-install-recommends ${named(library)}`,
      ),
    library?.startsWith('libssl.so.1') &&
      step('libssl 1.1 is not in Ubuntu 22.04: use a newer version of the package that loads it.'),
    !(library && named(library)) &&
      !library?.startsWith('ODBC Driver') &&
      step('Install the package that contains it in the Dockerfile of the environment, with apt-get.'),
    step(
      'A conda file alone cannot do that: give the environment a build with a Dockerfile, or an image that has the library.',
    ),
  ],
  blame: { files: BUILD },
  source: 'ld.so of glibc; packages of Debian and Ubuntu',
  asOf: '2026-11',
});

const OTHERS: Readonly<Record<string, string>> = {
  sndfile: 'libsndfile1',
  PortAudio: 'libportaudio2',
  spatialindex: 'libspatialindex-dev',
  'cairo-2': 'libcairo2',
  libmagic: 'libmagic1',
};

function named(library: string): string | undefined {
  return Object.hasOwn(OTHERS, library) ? OTHERS[library] : debianPackageOf(library);
}
