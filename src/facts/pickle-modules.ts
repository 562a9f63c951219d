/**
 * What pickles name, by the versions that have it. As of 2026-11. Sources: numpy/numpy#24906 (stubs of `numpy._core` in
 * 1.26.1), numpy/numpy#28340 (what the stubs lack); the release notes of scikit-learn 0.24 and 1.3, and of pandas 2.0.
 */

/** Modules of `numpy._core` that numpy 1.26.1 and later 1.26 have, for pickles of numpy 2. */
export const NUMPY_1_STUBS: ReadonlySet<string> = new Set([
  ...['numpy._core.multiarray', 'numpy._core.umath', 'numpy._core._multiarray_umath', 'numpy._core._dtype'],
  ...['numpy._core._internal', 'numpy._core._dtype_ctypes'],
]);

/** The first numpy 1 with these stubs. */
export const NUMPY_STUBS_SINCE = '1.26.1';

/** The first Python that reads protocol 5 (PEP 574). */
export const PROTOCOL_5_PYTHON = '3.8';

/** A module or name that only some versions of a package have. */
export interface MovedName {
  /** Of `module name`. */
  pattern: RegExp;
  package: string;
  /** Versions that do not have it. */
  lacking: string;
}

export const MOVED_NAMES: readonly MovedName[] = [
  {
    pattern:
      /^sklearn\.(?:ensemble\.(?:forest|gradient_boosting|weight_boosting|bagging|voting)|tree\.tree|linear_model\.(?:base|logistic|ridge|coordinate_descent|stochastic_gradient)|preprocessing\.(?:data|label|imputation)|svm\.classes|neighbors\.(?:base|classification|regression|unsupervised)|cluster\.k_means_|decomposition\.(?:pca|truncated_svd)) /,
    package: 'scikit-learn',
    lacking: '>=0.24',
  },
  {
    pattern:
      /^sklearn\.(?:ensemble\._(?:forest|gb|weight_boosting|bagging|voting)|tree\._classes|linear_model\._(?:base|logistic|ridge|coordinate_descent|stochastic_gradient)|preprocessing\._(?:data|label|encoders)|svm\._classes|neighbors\._(?:base|classification|regression|unsupervised)|cluster\._kmeans|decomposition\._(?:pca|truncated_svd)) /,
    package: 'scikit-learn',
    lacking: '<0.22',
  },
  { pattern: /^sklearn\.externals\.joblib\./, package: 'scikit-learn', lacking: '>=0.23' },
  { pattern: /^pandas\.core\.indexes\.numeric /, package: 'pandas', lacking: '>=2' },
  { pattern: /^pandas\._libs\.internals _unpickle_block$/, package: 'pandas', lacking: '<1.3' },
];

/** Trees are stored in another form since (release notes of scikit-learn 1.3: `missing_go_to_left`). */
export const TREES = { pattern: /^sklearn\.tree\._tree Tree$/, changedIn: '1.3' } as const;
