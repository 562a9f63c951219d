/**
 * Packages that run only beside certain versions of another one, which they do not ask for: pip installs both, and the
 * import fails. Facts of 2026-11; each row has the thread that shows it.
 */
export interface Companion {
  package: readonly string[];
  /** The versions that break; a pin is meant if it lies within one of them. */
  broken: readonly string[];
  needs: string;
  /** The versions of `needs` that run. */
  fine: string;
  /** The first that does not. */
  without: string;
  /** The Pythons that the first one that does not run installs on; on an older one pip takes a release that runs. */
  python: string;
  /** What Python says. */
  says: string;
  /** The version of the package that runs with every `needs`. */
  fixed: string;
  /** Another package that holds `needs` back, so that nothing breaks. */
  heldBy?: readonly string[];
  /** A variable that works around it. */
  variable?: string;
  source: string;
}

export const COMPANIONS: readonly Companion[] = [
  {
    package: ['flask'],
    broken: ['>=2.0,<2.2.5'],
    needs: 'werkzeug',
    fine: '<3',
    without: '>=3',
    python: '>=3.8',
    says: "cannot import name 'url_quote' from 'werkzeug.urls'",
    fixed: '2.2.5',
    heldBy: ['connexion', 'moto'],
    source:
      'HubSpot/private-app-starter#10, workos/python-flask-example-applications#57, Neurotech-HQ/heyoo#106',
  },
  {
    package: ['flask'],
    broken: ['>=0.10,<2.0'],
    needs: 'jinja2',
    fine: '<3.1',
    without: '>=3.1',
    python: '>=3.7',
    says: "cannot import name 'escape' from 'jinja2'",
    fixed: '2.2.5',
    heldBy: ['markupsafe'],
    source:
      'how-to-troubleshoot-online-endpoints.md (10/06/2025), section on Flask; pallets/flask 1.1, setup.py',
  },
  {
    package: ['jinja2'],
    broken: ['>=2.9,<3'],
    needs: 'markupsafe',
    fine: '<2.1',
    without: '>=2.1',
    python: '>=3.7',
    says: "cannot import name 'soft_unicode' from 'markupsafe'",
    fixed: '3.0',
    source: 'pallets/markupsafe#284, pallets/jinja#1585',
  },
  {
    package: ['tensorflow', 'tensorflow-cpu', 'tensorflow-gpu'],
    broken: ['>=2.0,<2.6.4', '>=2.7,<2.7.3', '>=2.8,<2.8.1'],
    needs: 'protobuf',
    fine: '<3.21',
    without: '>=4',
    python: '>=3.7',
    says: 'Descriptors cannot be created directly',
    fixed: '2.8.1',
    heldBy: ['mlflow', 'mlflow-skinny', 'tensorflow-serving-api'],
    variable: 'PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION',
    source: 'tensorflow/tensorflow#56266, #59665',
  },
  {
    package: ['sentence-transformers'],
    broken: ['<2.3'],
    needs: 'huggingface-hub',
    fine: '<0.26',
    without: '>=0.26',
    python: '>=3.8',
    says: "cannot import name 'cached_download' from 'huggingface_hub'",
    fixed: '2.3.0',
    source: 'huggingface/sentence-transformers#3001',
  },
  {
    package: ['openai'],
    broken: ['>=1.0,<1.55.3'],
    needs: 'httpx',
    fine: '<0.28',
    without: '>=0.28',
    python: '>=3.8',
    says: "Client.__init__() got an unexpected keyword argument 'proxies'",
    fixed: '1.55.3',
    source: 'openai/openai-python#1915',
  },
];

/**
 * azureml-defaults brings azureml-core and azureml-dataset-runtime, whose native parts are built for each Python. Up to
 * 2025-09 there were none for 3.12 and later: pip went back to releases of 2022, and to an inference server that does
 * not start there. Whether the releases of 2026 have them for 3.12 is unknown; for 3.13, none was seen.
 */
export const DEFAULTS_PYTHON: readonly {
  python: string;
  without: string;
  isSeen: boolean;
  source: string;
}[] = [
  {
    python: '==3.12',
    without: '>1.60',
    isSeen: false,
    source: 'recommenders-team/recommenders#2098 (2024-07), Azure/azure-sdk-for-python#42798 (2025-09)',
  },
  { python: '>=3.13', without: '>1.62', isSeen: true, source: 'Azure/azure-sdk-for-python#42798 (2025-09)' },
];
