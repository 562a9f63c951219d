/**
 * What well-known packages need for a part of theirs and do not bring along: the part works only where the other package
 * is there as well. Compiled by hand in 2026-11 from the packages' own error texts, which `says` quotes; their metadata
 * was not read.
 */
export interface OptionalNeed {
  /** What the script uses, as a target of the reader. */
  uses: RegExp;
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
  { uses: /^keras\.\w/, modules: ['tensorflow', 'torch', 'jax'], says: "No module named 'tensorflow'" },
];
