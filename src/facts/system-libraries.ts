/**
 * What Python packages need from the operating system, and which images have it. Facts of 2026-11. Sources: each row's
 * thread; Dockerfiles of python, debian, ubuntu and buildpack-deps on Docker Hub; Azure/AzureML-Containers, base/, and
 * Azure/azureml-assets, assets/inference/ (read 2026-11).
 */

/** Kinds of images whose system packages are known. */
export type ImageFamily =
  /** python:*-slim, debian, ubuntu: next to nothing. */
  | 'slim'
  /** python:* without slim: compilers and many headers, no graphics. */
  | 'full'
  /** Microsoft's images for Azure ML, to build on and for inference: no graphics. */
  | 'azure';

export interface SystemNeed {
  packages: readonly string[];
  /** The module that fails to load it; undefined where the build of the package fails. */
  module: string | undefined;
  /** What is missing, as messages name it. */
  library: string;
  says: string;
  lackedBy: readonly ImageFamily[];
  /** Debian's packages of which one brings it; the first is the one to recommend. */
  debian: readonly string[];
  /** conda's packages that bring it, in an environment of conda. */
  conda: readonly string[];
  /** A package of pip that does without. */
  instead: string | undefined;
  source: string;
}

const COMPILERS = ['build-essential', 'gcc', 'g++', 'python3-dev', 'clang', 'cmake'];
/** They bring libGL themselves. */
const GRAPHICS = [
  ...[
    'libgl1',
    'libgl1-mesa-glx',
    'libgl1-mesa-dev',
    'libgl1-mesa-dri',
    'libgl-dev',
    'libglx0',
    'libglx-mesa0',
    'mesa-utils',
  ],
  ...[
    'ffmpeg',
    'python3-opencv',
    'libopencv-dev',
    'libgtk2.0-dev',
    'libgtk-3-dev',
    'libgtk-3-0',
    'libglu1-mesa',
    'xvfb',
  ],
  ...[
    'libavdevice-dev',
    'libavdevice58',
    'libavdevice59',
    'qtbase5-dev',
    'libqt5gui5',
    'freeglut3-dev',
    'freeglut3',
    'libgles2',
  ],
];

export const SYSTEM_NEEDS: readonly SystemNeed[] = [
  {
    packages: ['opencv-python', 'opencv-contrib-python'],
    module: 'cv2',
    library: 'libGL.so.1',
    says: 'ImportError: libGL.so.1: cannot open shared object file',
    lackedBy: ['slim', 'full', 'azure'],
    debian: GRAPHICS,
    conda: [
      'libgl',
      'mesalib',
      'mesa-libgl-cos6-x86-64',
      'mesa-libgl-cos7-x86-64',
      'opencv',
      'py-opencv',
      'libopencv',
      'mesa-libgl-devel-cos7-x86-64',
      'libgl-devel',
      'libglvnd',
    ],
    instead: 'opencv-python-headless',
    source: 'Azure/MachineLearningNotebooks#1782, #1903, Azure/azure-sdk-for-python#13598',
  },
  {
    packages: ['open3d'],
    module: 'open3d',
    library: 'libGL.so.1',
    says: 'ImportError: libGL.so.1: cannot open shared object file',
    lackedBy: ['slim', 'full', 'azure'],
    debian: GRAPHICS,
    conda: ['libgl', 'mesalib', 'libglvnd'],
    instead: undefined,
    source: 'Azure/MachineLearningNotebooks#1051',
  },
  {
    packages: ['lightgbm'],
    module: 'lightgbm',
    library: 'libgomp.so.1',
    says: 'OSError: libgomp.so.1: cannot open shared object file',
    lackedBy: ['slim'],
    debian: [
      'libgomp1',
      ...COMPILERS,
      'libopenblas-dev',
      'libopenblas0',
      'libblas-dev',
      'liblapack-dev',
      'gfortran',
      'ffmpeg',
    ],
    conda: [],
    instead: undefined,
    source: 'lightgbm-org/LightGBM#2223, Azure/azure-functions-python-worker#514',
  },
  {
    packages: ['psycopg2'],
    module: undefined,
    library: 'pg_config',
    says: 'Error: pg_config executable not found.',
    lackedBy: ['slim', 'azure'],
    debian: ['libpq-dev', 'postgresql-server-dev-all', 'postgresql-common', 'postgresql'],
    conda: ['libpq', 'postgresql', 'psycopg2'],
    instead: 'psycopg2-binary',
    source: 'psycopg.org/docs/install.html ("Build prerequisites")',
  },
  {
    packages: ['mysqlclient'],
    module: undefined,
    library: 'the MySQL headers',
    says: 'Exception: Can not find valid pkg-config name',
    lackedBy: ['slim', 'azure'],
    debian: ['default-libmysqlclient-dev', 'libmysqlclient-dev', 'libmariadb-dev', 'libmariadb-dev-compat'],
    conda: ['mysql', 'mysqlclient', 'mysql-libs', 'mariadb', 'mariadb-connector-c'],
    instead: 'pymysql',
    source: 'PyMySQL/mysqlclient, README',
  },
  {
    packages: ['fasttext', 'annoy', 'uwsgi', 'dlib', 'python-ldap', 'pycairo'],
    module: undefined,
    library: 'a C++ compiler',
    says: 'error: command \'gcc\' failed, or "Failed building wheel"',
    lackedBy: ['slim'],
    debian: COMPILERS,
    conda: ['gcc', 'gxx', 'compilers', 'gcc-linux-64', 'gxx-linux-64', 'cxx-compiler'],
    instead: undefined,
    source: 'PyPI: no wheels for Linux of these projects (2026-11)',
  },
  {
    packages: ['pytesseract'],
    module: 'pytesseract',
    library: 'the program tesseract',
    says: 'pytesseract.pytesseract.TesseractNotFoundError',
    lackedBy: ['slim', 'full', 'azure'],
    debian: ['tesseract-ocr', 'libtesseract-dev', 'tesseract-ocr-eng', 'tesseract-ocr-all'],
    conda: ['tesseract'],
    instead: undefined,
    source: 'madmaze/pytesseract, README ("Prerequisites")',
  },
  {
    packages: ['pdf2image'],
    module: 'pdf2image',
    library: 'the programs of poppler',
    says: 'PDFInfoNotInstalledError: Unable to get page count. Is poppler installed and in PATH?',
    lackedBy: ['slim', 'full', 'azure'],
    debian: ['poppler-utils', 'libpoppler-dev'],
    conda: ['poppler'],
    instead: undefined,
    source: 'Belval/pdf2image, README',
  },
  {
    packages: ['python-magic'],
    module: 'magic',
    library: 'libmagic',
    says: 'ImportError: failed to find libmagic. Check your installation',
    lackedBy: ['slim', 'azure'],
    debian: ['libmagic1', 'libmagic-dev', 'file', 'libmagic1t64'],
    conda: ['libmagic', 'file'],
    instead: undefined,
    source: 'ahupp/python-magic, README',
  },
  {
    packages: ['pyzbar'],
    module: 'pyzbar',
    library: 'libzbar.so.0',
    says: 'ImportError: Unable to find zbar shared library',
    lackedBy: ['slim', 'full', 'azure'],
    debian: ['libzbar0', 'libzbar-dev', 'zbar-tools', 'libzbar0t64'],
    conda: ['zbar'],
    instead: undefined,
    source: 'NaturalHistoryMuseum/pyzbar, README',
  },
  {
    packages: ['weasyprint'],
    module: 'weasyprint',
    library: 'Pango',
    says: "OSError: cannot load library 'libpango-1.0-0'",
    lackedBy: ['slim', 'azure'],
    debian: [
      'libpango-1.0-0',
      'libpangoft2-1.0-0',
      'weasyprint',
      'libpangocairo-1.0-0',
      'libpango1.0-dev',
      'pango1.0-tools',
    ],
    conda: ['pango', 'weasyprint'],
    instead: undefined,
    source: 'Kozea/WeasyPrint, documentation, first steps',
  },
  {
    packages: ['openai-whisper'],
    module: 'whisper',
    library: 'the program ffmpeg',
    says: "FileNotFoundError: [Errno 2] No such file or directory: 'ffmpeg'",
    lackedBy: ['slim', 'full', 'azure'],
    debian: ['ffmpeg'],
    conda: ['ffmpeg'],
    instead: undefined,
    source: 'openai/whisper, README ("Setup")',
  },
];

/** Packages whose own dependencies bring one of the above. */
export const SYSTEM_NEEDS_BY: Readonly<Record<string, string>> = {
  ultralytics: 'opencv-python',
  mediapipe: 'opencv-contrib-python',
  deepface: 'opencv-python',
  retinaface: 'opencv-python',
  'retina-face': 'opencv-python',
  imgaug: 'opencv-python',
  paddleocr: 'opencv-python',
  supervision: 'opencv-python',
};

/** Microsoft's images in question, below mcr.microsoft.com. */
export const AZURE_IMAGES: readonly RegExp[] = [
  /^azureml\/(?:openmpi|intelmpi)[\w.]+(?:-[\w.]+)*$/,
  /^azureml\/(?:base|base-gpu)$/,
  /^azureml\/(?:curated\/)?(?:minimal|mlflow|inference-base)[\w.]*(?:-[\w.]+)*$/,
];
