/**
 * Which Pythons a package has ready-built files (wheels) for on Linux x86_64, and which it asks for, by version. As of
 * 2026-11. `source` names what was read then; the lines that it does not speak of are as each project's release notes
 * ("supports Python 3.9 to 3.12") and `requires-python` were known to us, not read again. Where it is not sure which
 * patch release brought the wheels, the earliest that may have is written: what is doubtful is not accused.
 *
 * xgboost is here for what it asks for alone, and lightgbm and opencv-python not at all: their wheels fit every Python.
 */

export interface WheelLine {
  from: string;
  /** The newest Python with wheels; undefined where it is open: what comes out later has newer ones. */
  newest?: string;
  /** Requires-Python; later versions do not ask for less. */
  oldest?: string;
}

export interface WheelPackage {
  package: string;
  /** Whether PyPI has the source, which pip would try to compile instead. */
  hasSource: boolean;
  /** Ascending; the first holds everything before, too. */
  lines: readonly WheelLine[];
  source: string;
}

export const WHEELS: readonly WheelPackage[] = [
  {
    package: 'scikit-learn',
    hasSource: true,
    lines: [
      { from: '0', newest: '3.9' },
      { from: '1.0.1', newest: '3.10', oldest: '3.7' },
      { from: '1.1', newest: '3.10', oldest: '3.8' },
      { from: '1.1.3', newest: '3.11', oldest: '3.8' },
      { from: '1.3.1', newest: '3.12', oldest: '3.8' },
      { from: '1.4', newest: '3.12', oldest: '3.9' },
      { from: '1.5.2', newest: '3.13', oldest: '3.9' },
      { from: '1.7', oldest: '3.10' },
      { from: '1.8', oldest: '3.11' },
    ],
    source:
      'release notes of scikit-learn 0.24.0, 1.0, 1.3.0, 1.3.1, 1.4.2 and 1.5.0, and its doc/install.rst',
  },
  {
    package: 'numpy',
    hasSource: true,
    lines: [
      { from: '0', newest: '3.9' },
      { from: '1.21.3', newest: '3.10', oldest: '3.7' },
      { from: '1.22', newest: '3.10', oldest: '3.8' },
      { from: '1.23.2', newest: '3.11', oldest: '3.8' },
      { from: '1.25', newest: '3.11', oldest: '3.9' },
      { from: '1.26', newest: '3.12', oldest: '3.9' },
      { from: '2.1', newest: '3.13', oldest: '3.10' },
      { from: '2.3', oldest: '3.11' },
    ],
    source: 'release notes of numpy 1.21.3, 1.23.2, 1.26.2 and 2.1.2',
  },
  {
    package: 'pandas',
    hasSource: true,
    lines: [
      { from: '0', newest: '3.9' },
      { from: '1.3', newest: '3.10', oldest: '3.7' },
      { from: '1.4', newest: '3.10', oldest: '3.8' },
      { from: '1.5', newest: '3.11', oldest: '3.8' },
      { from: '2.1', newest: '3.12', oldest: '3.9' },
      { from: '2.2.3', newest: '3.13', oldest: '3.9' },
      { from: '2.3', oldest: '3.9' },
      { from: '3.0', oldest: '3.11' },
    ],
    source: 'release notes, not read again',
  },
  {
    package: 'scipy',
    hasSource: true,
    lines: [
      { from: '0', newest: '3.9' },
      { from: '1.7', newest: '3.10', oldest: '3.7' },
      { from: '1.8', newest: '3.10', oldest: '3.8' },
      { from: '1.9', newest: '3.11', oldest: '3.8' },
      { from: '1.11', newest: '3.12', oldest: '3.9' },
      { from: '1.14', newest: '3.12', oldest: '3.10' },
      { from: '1.14.1', newest: '3.13', oldest: '3.10' },
      { from: '1.16', oldest: '3.11' },
    ],
    source: 'release notes of scipy 1.14.1; cupy/cupy#7897 (no 1.10 for Python 3.12)',
  },
  {
    package: 'torch',
    hasSource: false,
    lines: [
      { from: '0', newest: '3.9' },
      { from: '1.10', newest: '3.10' },
      { from: '1.13', newest: '3.11', oldest: '3.7' },
      { from: '2.0', newest: '3.11', oldest: '3.8' },
      { from: '2.2', newest: '3.12', oldest: '3.8' },
      { from: '2.5', newest: '3.13', oldest: '3.8' },
      { from: '2.6', newest: '3.13', oldest: '3.9' },
      { from: '2.8', oldest: '3.9' },
      { from: '2.9', oldest: '3.10' },
    ],
    source:
      'pytorch/pytorch, RELEASE.md, "Release Compatibility Matrix", not read again; flash-algo/flash-sparse-attention#157',
  },
  {
    package: 'tensorflow',
    hasSource: false,
    lines: [
      { from: '0', newest: '3.8' },
      { from: '2.5', newest: '3.9' },
      { from: '2.8', newest: '3.10', oldest: '3.7' },
      { from: '2.12', newest: '3.11', oldest: '3.8' },
      { from: '2.14', newest: '3.11', oldest: '3.9' },
      { from: '2.16', newest: '3.12', oldest: '3.9' },
      { from: '2.20', oldest: '3.9' },
    ],
    source: 'tensorflow.org/install/source, "Tested build configurations", not read again',
  },
  {
    package: 'onnxruntime',
    hasSource: false,
    lines: [
      { from: '0', newest: '3.9' },
      { from: '1.12', newest: '3.10' },
      { from: '1.15', newest: '3.11' },
      { from: '1.17', newest: '3.12' },
      { from: '1.20' },
    ],
    source: 'microsoft/onnxruntime#11680, #13717, #14880, #17842, #18793, #22523',
  },
  {
    package: 'pyarrow',
    hasSource: true,
    lines: [
      { from: '0', newest: '3.9' },
      { from: '6', newest: '3.10' },
      { from: '7', newest: '3.10', oldest: '3.7' },
      { from: '10', newest: '3.11', oldest: '3.7' },
      { from: '13', newest: '3.11', oldest: '3.8' },
      { from: '14', newest: '3.12', oldest: '3.8' },
      { from: '18', newest: '3.13', oldest: '3.9' },
      { from: '20', oldest: '3.9' },
    ],
    source: 'apache/arrow#11622, #14499, #14572, #43519',
  },
  {
    package: 'xgboost',
    hasSource: true,
    lines: [{ from: '0' }, { from: '2.0', oldest: '3.8' }, { from: '3.0', oldest: '3.10' }],
    source: 'python-package/pyproject.toml of xgboost, not read again',
  },
];
