/**
 * Packages with parts that were compiled against numpy 1, up to the version whose wheels are built for numpy 2 as well.
 * As of 2026-11. The list that NumPy keeps is numpy/numpy#26191, "Ecosystem compatibility with numpy 2.0"; read besides:
 * the release notes of scikit-learn 1.4.2, apache/arrow#39532, #39538 and #50769 (pyarrow 16, and pandas 2.2.2 as the first
 * for numpy 2), securefederatedai/openfederatedlearning#999 (torch before 2.3), microsoft/onnxruntime#21063 (1.18 and
 * before). The rest, and `refusing` but for pyarrow's, is as the packages' metadata were known to us, not read again.
 * xgboost, lightgbm and tokenizers are not compiled against numpy.
 */

export interface NumpyUser {
  package: string;
  /** The first version that goes with numpy 2. */
  builtFor2: string;
  /** Older versions that refuse numpy 2 in their own metadata: pip notices. */
  refusing: readonly string[];
}

export const NUMPY_USERS: readonly NumpyUser[] = [
  // "This release only includes support for numpy 2" (release notes of 1.4.2).
  { package: 'scikit-learn', builtFor2: '1.4.2', refusing: [] },
  { package: 'pandas', builtFor2: '2.2.2', refusing: ['>=2.1,<2.2.2'] },
  { package: 'scipy', builtFor2: '1.13', refusing: ['>=1.7,<1.13'] },
  { package: 'torch', builtFor2: '2.3', refusing: [] },
  { package: 'tensorflow', builtFor2: '2.18', refusing: ['>=2.3,<2.7', '>=2.12,<2.18'] },
  { package: 'pyarrow', builtFor2: '16', refusing: ['>=15,<16'] },
  { package: 'onnxruntime', builtFor2: '1.19', refusing: ['==1.18.1'] },
];

/** Others that keep numpy below 2 by their own metadata, where they are pinned: with them, pip takes numpy 1. */
export const NUMPY_HOLDERS: readonly { package: string; versions: readonly string[] }[] = [
  { package: 'numba', versions: ['<0.60'] },
  { package: 'mlflow', versions: ['>=2,<2.14'] },
  { package: 'mlflow-skinny', versions: ['>=2,<2.14'] },
];

/** The oldest Python that numpy 2 is there for (numpy.org/doc/stable/release/2.0.0-notes.html). */
export const NUMPY_2_PYTHON = '>=3.9';
