/**
 * Packages that conda calls otherwise than pip: what each brings, in pip's names. Compiled by hand in 2026-11 from what
 * is generally known of the channels defaults, conda-forge and pytorch, not read off their metadata: checks use it to
 * find a package provided, never to find one missing.
 */
export const PIP_NAMES_OF_CONDA: Readonly<Record<string, readonly string[]>> = {
  arviz: ['arviz'],
  'auto-sklearn': ['auto-sklearn'],
  'black-lib': ['black'],
  'dask-core': ['dask'],
  'docker-py': ['docker'],
  faiss: ['faiss-cpu'],
  'faiss-gpu': ['faiss-gpu', 'faiss-cpu'],
  graphviz: [],
  'gym-box2d': ['gym'],
  'keras-gpu': ['keras'],
  libfaiss: ['faiss-cpu'],
  libopencv: ['opencv-python'],
  'lightning-cloud': ['lightning'],
  'matplotlib-base': ['matplotlib'],
  'msgpack-python': ['msgpack'],
  'numpy-base': ['numpy'],
  opencv: ['opencv-python', 'opencv-python-headless', 'numpy'],
  'py-lightgbm': ['lightgbm'],
  'py-opencv': ['opencv-python', 'opencv-python-headless', 'numpy'],
  'py-xgboost': ['xgboost'],
  'py-xgboost-cpu': ['xgboost'],
  'py-xgboost-gpu': ['xgboost'],
  'pyarrow-core': ['pyarrow'],
  'pyspark-slim': ['pyspark'],
  pytables: ['tables'],
  'python-dotenv': ['python-dotenv'],
  'python-flatbuffers': ['flatbuffers'],
  'python-graphviz': ['graphviz'],
  'python-snappy': ['python-snappy'],
  'python-xxhash': ['xxhash'],
  pytorch: ['torch'],
  'pytorch-cpu': ['torch'],
  'pytorch-gpu': ['torch'],
  'sentencepiece-python': ['sentencepiece'],
  snappy: [],
  'spacy-model-en-core-web-sm': ['en-core-web-sm'],
  sqlite: [],
  'tensorflow-base': ['tensorflow'],
  'tensorflow-cpu': ['tensorflow', 'tensorflow-cpu'],
  'tensorflow-eigen': ['tensorflow'],
  'tensorflow-gpu': ['tensorflow', 'tensorflow-gpu'],
  'tensorflow-mkl': ['tensorflow'],
  'xgboost-cpu': ['xgboost'],
};

/** Packages of conda that bring so many others that nothing is known to be missing. */
export const CONDA_COLLECTIONS: readonly string[] = [
  'anaconda',
  'ai-kit',
  'intelpython3-full',
  'rapids',
  'pycaret-full',
];
