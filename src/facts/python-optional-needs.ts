/**
 * What well-known packages need for a part of theirs and do not bring along: the part works only where the other package
 * is there as well. Compiled by hand in 2026-11 from the packages' own error texts, which `says` quotes; their metadata
 * was not read.
 */
export interface OptionalNeed {
  /** What the script uses, as a target of the reader. */
  uses: RegExp;
  /** Only where the call has one of these arguments, and not False or None. */
  keyword?: readonly string[];
  /** Modules of which one must be there. */
  modules: readonly string[];
  /** What the package says without it. */
  says: string;
}

export const OPTIONAL_NEEDS: readonly OptionalNeed[] = [
  {
    uses: /^xgboost\.(?:sklearn\.)?XGB(?:RF)?(?:Classifier|Regressor|Ranker|Model)$/,
    modules: ['sklearn'],
    says: 'sklearn needs to be installed in order to use this module',
  },
  {
    uses: /^lightgbm\.(?:sklearn\.)?LGBM(?:Classifier|Regressor|Ranker|Model)$/,
    modules: ['sklearn'],
    says: 'scikit-learn is required for lightgbm.sklearn',
  },
  {
    uses: /^pandas\.read_parquet$/,
    modules: ['pyarrow', 'fastparquet'],
    says: 'Unable to find a usable engine',
  },
  { uses: /^pandas\.read_feather$/, modules: ['pyarrow'], says: "Missing optional dependency 'pyarrow'" },
  { uses: /^pandas\.read_hdf$/, modules: ['tables'], says: "Missing optional dependency 'pytables'" },
  {
    // Without a framework, transformers has no models; classes of TensorFlow and Flax have names of their own.
    uses: /^transformers\.(?!TF|Flax)(?:AutoModel\w{0,60}|pipeline|Trainer|[A-Z]\w{0,60}?(?:Model|For[A-Z]\w{1,60}))(?:\.from_pretrained)?$/,
    modules: ['torch', 'tensorflow', 'flax'],
    says: 'requires the PyTorch library but it was not found in your environment',
  },
  {
    uses: /^transformers\.TF[A-Z]\w+(?:\.from_pretrained)?$/,
    modules: ['tensorflow'],
    says: 'requires the TensorFlow library but it was not found in your environment',
  },
  {
    uses: /^transformers\.Auto(?:ImageProcessor|FeatureExtractor)(?:\.from_pretrained)?$/,
    modules: ['PIL'],
    says: 'requires the PIL library but it was not found in your environment',
  },
  {
    uses: /^transformers\.\w+\.from_pretrained$|^transformers\.pipeline$/,
    keyword: ['device_map', 'low_cpu_mem_usage'],
    modules: ['accelerate'],
    says: 'Using `low_cpu_mem_usage=True`, a `device_map` or a `tp_plan` requires Accelerate',
  },
  {
    uses: /^transformers\.\w+\.from_pretrained$/,
    keyword: ['load_in_8bit', 'load_in_4bit'],
    modules: ['bitsandbytes'],
    says: 'Using `bitsandbytes` 8-bit quantization requires Accelerate and bitsandbytes',
  },
  {
    uses: /^transformers\.BitsAndBytesConfig$/,
    modules: ['bitsandbytes'],
    says: 'Using `bitsandbytes` quantization requires the latest version of bitsandbytes',
  },
  {
    uses: /^fastapi\.(?:Form|File|UploadFile)$/,
    modules: ['multipart', 'python_multipart'],
    says: 'Form data requires "python-multipart" to be installed.',
  },
  {
    uses: /^fastapi\.templating\.Jinja2Templates$/,
    modules: ['jinja2'],
    says: 'jinja2 must be installed to use Jinja2Templates',
  },
  {
    uses: /^pandas\.read_excel$/,
    modules: ['openpyxl', 'xlrd', 'calamine'],
    says: "Missing optional dependency 'openpyxl'",
  },
  { uses: /^keras\.\w/, modules: ['tensorflow', 'torch', 'jax'], says: "No module named 'tensorflow'" },
];
