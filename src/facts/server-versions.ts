/**
 * What versions of the inference server, and of packages around it, go together. As of 2026-11; the newest server is
 * 1.5.1 of 2025-12-18 (pypi.org/project/azureml-inference-server-http, read 2026-11).
 */

/** The package that runs `init()` and `run()`. */
export const SERVER_PACKAGE = 'azureml-inference-server-http';

/** Brings the server along (how-to-troubleshoot-online-endpoints.md, 10/06/2025). */
export const DEFAULTS_PACKAGE = 'azureml-defaults';

/** What some versions of the server ask for; a package that is not recorded is open. */
export interface ServerLine {
  /** Every release, oldest first. */
  versions: readonly string[];
  /** As the package's metadata says. */
  python: string;
  requires: Readonly<Record<string, string>>;
  source: string;
}

const HISTORY =
  'microsoft/azureml-inference-server, setup.py of each release up to 1.5.1 (2025-12-18), read 2026-11';

/** Oldest first. */
export const SERVER_LINES: readonly ServerLine[] = [
  {
    versions: ['0.8.0', '0.8.1', '0.8.2', '0.8.3', '0.8.4', '0.8.4.1'],
    python: '>=3.7',
    requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', 'inference-schema': '~=1.5.0', gunicorn: '==20.1.0' },
    source: HISTORY,
  },
  {
    versions: ['0.8.4.2'],
    python: '>=3.7',
    requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', 'inference-schema': '~=1.7.0', gunicorn: '==20.1.0' },
    source: HISTORY,
  },
  {
    versions: ['1.0.0'],
    python: '>=3.8',
    requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', 'inference-schema': '~=1.7.0', gunicorn: '==20.1.0' },
    source: HISTORY,
  },
  {
    versions: ['1.1.0', '1.2.0'],
    python: '>=3.8',
    requires: { flask: '<=2.3.2', pydantic: '>=2,<3', 'inference-schema': '~=1.7.0', gunicorn: '==20.1.0' },
    source: HISTORY,
  },
  {
    versions: ['1.2.1', '1.2.2'],
    python: '>=3.8',
    requires: { flask: '<=2.3.2', pydantic: '>=2,<3', 'inference-schema': '~=1.7.0', gunicorn: '==22.0.0' },
    source: HISTORY,
  },
  {
    versions: ['1.3.0', '1.3.1', '1.3.2', '1.3.3'],
    python: '>=3.8',
    requires: {
      flask: '<=2.3.2',
      pydantic: '~=2.7.1',
      'inference-schema': '~=1.8.0',
      gunicorn: '==22.0.0',
    },
    source: `${HISTORY}; pip's log in Azure/azureml-examples#3444`,
  },
  {
    versions: ['1.3.4'],
    python: '>=3.8',
    requires: { flask: '<=2.3.2', pydantic: '~=2.9.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
    source: HISTORY,
  },
  {
    versions: ['1.4.0'],
    python: '>=3.9',
    requires: { flask: '~=3.0.0', pydantic: '~=2.9.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
    source: `${HISTORY}; microsoft/azureml-inference-server#100`,
  },
  {
    versions: ['1.4.1', '1.5.0'],
    python: '>=3.9',
    requires: { flask: '~=3.1.0', pydantic: '~=2.11.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
    source: HISTORY,
  },
  {
    versions: ['1.5.1'],
    python: '>=3.9',
    requires: { flask: '~=3.1.0', pydantic: '~=2.12.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
    source: HISTORY,
  },
];

/** What every server in use asks of Python, and what the document asks: the two differ. */
export const SERVER_PYTHON = {
  /** Of 1.4.0 and later; earlier ones get no releases since 2024-10. */
  served: '>=3.9',
  /** how-to-inference-server-http.md, 03/03/2025. */
  documented: '>=3.10',
} as const;

/**
 * `distutils` left the standard library with Python 3.12 (PEP 632). Servers up to 1.3.4 import it when they start
 * (create_app.py of each release); setuptools has a copy of its own, which it puts in the place of the lost one.
 */
export const DISTUTILS = {
  /** The first server that does without. */
  fixed: '1.4.0',
  removed: '3.12',
  /** conda's pip brings setuptools along on older Pythons (conda-forge/pip-feedstock, recipe, read 2026-11). */
  lost: '>=3.13',
  replacement: 'setuptools',
  source: HISTORY,
} as const;

/** azureml-defaults and the server that it brings: how-to-troubleshoot-online-endpoints.md, 10/06/2025. */
export const DEFAULTS_FACTS = {
  /** From this version on, the server is 0.7.0 or newer, which is the first for Flask 2. */
  flask2: { defaults: '1.44', server: '0.7.0' },
  /** The newest known pair: Azure/azureml-assets, automl-dnn-vision-gpu, read 2026-11. */
  newest: { defaults: '1.62.0', server: '1.4.1' },
} as const;

/**
 * Pins that pip could not join with the azureml-defaults of their day, by users' reports: `ResolutionImpossible`, after
 * the whole image build (public repositories, reported, 2025 and 2026). `fine`: versions that no report is about.
 */
export const DEFAULTS_CONFLICTS: readonly { package: string; fine: readonly string[] }[] = [
  { package: 'pydantic', fine: ['<2.10', '>=2.11'] },
  { package: 'inference-schema', fine: ['>=1.7'] },
];

/**
 * Packages of the Flask family, which the server asks for itself: listing them is discouraged
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025, "Avoid pinning").
 */
export const FLASK_FAMILY: readonly string[] = [
  'flask',
  'jinja2',
  'itsdangerous',
  'werkzeug',
  'markupsafe',
  'click',
];

/** Pairs that install together and crash when the server starts: same document, the section on Flask. */
export const FLASK_CRASHES: readonly {
  server: string;
  defaults: string | undefined;
  package: string;
  pins: string;
  text: string;
}[] = [
  {
    server: '<0.7.0',
    defaults: '<1.44',
    package: 'flask',
    pins: '>=2',
    text: 'TypeError: register() takes 3 positional arguments but 4 were given',
  },
  {
    server: '<0.4.11',
    defaults: undefined,
    package: 'jinja2',
    pins: '>=3.1',
    text: "ImportError: cannot import name 'Markup' from 'jinja2'",
  },
];

/**
 * pip in the conda file. 21.3.1 and older crash the container of an MLflow model on Python 3.10
 * (Azure/azureml-examples#4040, 2026), and know fewer kinds of wheels. No release lies between 21.3.1 and 22.0.
 */
export const PIP = { fine: '>=22', source: 'Azure/azureml-examples#4040' } as const;

/**
 * `pkg_resources` was part of setuptools up to 81 (setuptools, NEWS.rst, v82.0.0, 2026-02), and Python 3.12 and later
 * bring no setuptools of their own (docs.python.org/3/whatsnew/3.12.html).
 */
export const PKG_RESOURCES = {
  without: '>=82',
  /** What the reports mended it with. */
  advised: 'setuptools==69.5.1',
  /** setuptools 82 wants it, so an older Python has an older setuptools. */
  python: '>=3.9',
  /** What imports it when it starts: gunicorn/util.py of 20.1.0 does, 21 and later ask importlib.metadata. */
  gunicorn: '<21',
  /** The servers that pin such a gunicorn. */
  server: '<1.2.1',
  source:
    'johnpooch/diplicity-react#489, AlertaDengue/AlertaDengue#857 (2026); setuptools==69.5.1: public repository, reported',
} as const;

/** MLflow models that are deployed without a scoring script, and what broke them in 2026. */
export const MLFLOW_DRIFT = {
  /** The scoring script that the service generates imports it. */
  monitoring: {
    package: 'azureml-ai-monitoring',
    module: 'azureml.ai.monitoring',
    source: 'Azure/azureml-examples#3904, #3913, #3923, #3927',
  },
  /** These servers import `azureml.contrib.services`, which nothing brings. */
  contrib: {
    server: '>=1.3.0,<1.4',
    module: 'azureml.contrib',
    source: 'Azure/azureml-examples#4004, #4009, #4012',
  },
  /** The generated script uses functions that MLflow removed. */
  refusedMlflow: { versions: '>=3.7', source: 'Azure/azureml-examples#3873' },
  doubtfulMlflow: { versions: '>=3', source: 'Azure/azureml-examples#4051' },
  pip: PIP,
} as const;
