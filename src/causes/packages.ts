/** What must be installed for a module that is imported, or a library that is loaded, where the name does not say it. */
import { MODULE_DISTRIBUTIONS, NAMESPACE_DISTRIBUTIONS } from '../facts/python-modules.js';

/** The package of pip that brings a module: `cv2.dnn` is in `opencv-python-headless`. */
export function packageOf(module: string): string {
  const parts = module.split('.');
  for (let length = parts.length; length > 1; length -= 1) {
    const name = parts.slice(0, length).join('.');
    if (Object.hasOwn(NAMESPACE_DISTRIBUTIONS, name)) return NAMESPACE_DISTRIBUTIONS[name]?.[0] ?? name;
  }
  const top = parts[0] ?? module;
  const named = Object.hasOwn(MODULE_DISTRIBUTIONS, top) ? MODULE_DISTRIBUTIONS[top]?.[0] : undefined;
  return named ?? top.replaceAll('_', '-');
}

/** The package of Debian and Ubuntu that brings a shared library, by the beginning of its file name. */
const LIBRARIES: Readonly<Record<string, string>> = {
  libGL: 'libgl1',
  'libglib-2.0': 'libglib2.0-0',
  'libgthread-2.0': 'libglib2.0-0',
  'libgobject-2.0': 'libglib2.0-0',
  libgomp: 'libgomp1',
  libSM: 'libsm6',
  libICE: 'libice6',
  libXext: 'libxext6',
  libXrender: 'libxrender1',
  libX11: 'libx11-6',
  libxcb: 'libxcb1',
  libEGL: 'libegl1',
  libGLESv2: 'libgles2',
  libsndfile: 'libsndfile1',
  libportaudio: 'libportaudio2',
  libodbc: 'unixodbc',
  libpq: 'libpq5',
  libmysqlclient: 'default-libmysqlclient-dev',
  libmariadb: 'libmariadb3',
  libgfortran: 'libgfortran5',
  libopenblas: 'libopenblas0',
  liblapack: 'liblapack3',
  libblas: 'libblas3',
  libatlas: 'libatlas3-base',
  libmagic: 'libmagic1',
  libspatialindex: 'libspatialindex6',
  libspatialindex_c: 'libspatialindex6',
  libgeos_c: 'libgeos-c1v5',
  libgdal: 'libgdal-dev',
  libproj: 'libproj-dev',
  libtesseract: 'tesseract-ocr',
  libcairo: 'libcairo2',
  'libpango-1.0': 'libpango-1.0-0',
  'libpangoft2-1.0': 'libpangoft2-1.0-0',
  'libgdk_pixbuf-2.0': 'libgdk-pixbuf-2.0-0',
  libjpeg: 'libjpeg-turbo8',
  libpng16: 'libpng16-16',
  libtiff: 'libtiff-dev',
  libwebp: 'libwebp-dev',
  libavcodec: 'ffmpeg',
  libavformat: 'ffmpeg',
  libaio: 'libaio1',
  libnuma: 'libnuma1',
  libibverbs: 'libibverbs1',
  libssl: 'libssl3',
  libcrypto: 'libssl3',
  libcurl: 'libcurl4',
  libffi: 'libffi-dev',
  libxml2: 'libxml2',
  libxslt: 'libxslt1.1',
  libstdc: 'libstdc++6',
  libgcc_s: 'libgcc-s1',
  libz: 'zlib1g',
  libsqlite3: 'libsqlite3-0',
  libjvm: 'default-jre-headless',
  libtbb: 'libtbb-dev',
  libpoppler: 'poppler-utils',
  libsentencepiece: 'libsentencepiece0',
  libnss3: 'libnss3',
};

/** The Debian package of `libgomp.so.1`; undefined where it is not known. */
export function debianPackageOf(library: string): string | undefined {
  const name = /^[\w.-]{1,80}?(?=\+\+|\.so\b|$)/.exec(library)?.[0] ?? '';
  return Object.hasOwn(LIBRARIES, name) ? LIBRARIES[name] : undefined;
}

/** The Debian package of a program that Python code starts. */
const PROGRAMS: Readonly<Record<string, string>> = {
  tesseract: 'tesseract-ocr',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  poppler: 'poppler-utils',
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffmpeg',
  java: 'default-jre-headless',
  dot: 'graphviz',
  git: 'git',
  gcc: 'build-essential',
  'g++': 'build-essential',
  cmake: 'cmake',
  wkhtmltopdf: 'wkhtmltopdf',
  soffice: 'libreoffice',
  libreoffice: 'libreoffice',
  antiword: 'antiword',
  sox: 'sox',
  convert: 'imagemagick',
  gs: 'ghostscript',
  'nvidia-smi': 'an NVIDIA base image',
  curl: 'curl',
  unzip: 'unzip',
  pandoc: 'pandoc',
};

/** `tesseract` is in `tesseract-ocr`. Only names of this table: they stand in a command. */
export function packageOfProgram(program: string): string {
  return Object.hasOwn(PROGRAMS, program) ? (PROGRAMS[program] ?? '<package>') : '<package>';
}

/** The oldest Ubuntu that has a version of a symbol: `GLIBCXX_3.4.29`, `GLIBC_2.34`. */
export function ubuntuWith(symbol: string): string {
  const [, family = '', major = '0', minor = '0', patch = '0'] =
    /^([A-Z]+)_(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?$/.exec(symbol) ?? [];
  const version = Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch);
  // Of 20.04 and of 22.04: libstdc++ of GCC 10 and 12, glibc 2.31 and 2.35.
  const last = {
    GLIBCXX: [3_004_028, 3_004_030],
    GLIBC: [2_031_000, 2_035_000],
    CXXABI: [1_003_012, 1_003_013],
  }[family] ?? [0, 0];
  return version <= (last[0] ?? 0) ? '20.04' : version <= (last[1] ?? 0) ? '22.04' : '24.04';
}
