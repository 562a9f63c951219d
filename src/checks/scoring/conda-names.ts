/**
 * Packages that conda calls otherwise than pip: what each brings, in pip's names. Source: the packages' pages on
 * anaconda.org (channels main and conda-forge), as of 2026-11.
 */
export const PIP_NAMES_OF_CONDA: Readonly<Record<string, readonly string[]>> = {
  arviz: ['arviz'],
  'auto-sklearn': ['auto-sklearn'],
  'black-lib': ['black'],
  'dask-core': ['dask'],
  faiss: ['faiss-cpu'],
  'faiss-gpu': ['faiss-gpu', 'faiss-cpu'],
  'gym-box2d': ['gym'],
  'keras-gpu': ['keras'],
  libfaiss: ['faiss-cpu'],
  libopencv: ['opencv-python'],
  'lightning-cloud': ['lightning'],
  'matplotlib-base': ['matplotlib'],
  'msgpack-python': ['msgpack'],
  'numpy-base': ['numpy'],
  opencv: ['opencv-python', 'numpy'],
  'py-lightgbm': ['lightgbm'],
  'py-opencv': ['opencv-python', 'numpy'],
  'py-xgboost': ['xgboost'],
  'py-xgboost-cpu': ['xgboost'],
  'py-xgboost-gpu': ['xgboost'],
  'pyarrow-core': ['pyarrow'],
  'python-dotenv': ['python-dotenv'],
  'python-flatbuffers': ['flatbuffers'],
  'python-graphviz': ['graphviz'],
  'python-snappy': ['python-snappy'],
  'python-xxhash': ['xxhash'],
  pytables: ['tables'],
  pytorch: ['torch'],
  'pytorch-cpu': ['torch'],
  'pytorch-gpu': ['torch'],
  'sentencepiece-python': ['sentencepiece'],
  'spacy-model-en-core-web-sm': ['en-core-web-sm'],
  sqlite: [],
  'tensorflow-base': ['tensorflow'],
  'tensorflow-eigen': ['tensorflow'],
  'tensorflow-gpu': ['tensorflow'],
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
