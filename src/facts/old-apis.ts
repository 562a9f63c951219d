/**
 * What old tutorials use, and what takes its place. As of 2026-11. Sources: the release notes of the packages; for the
 * SDK v1, learn.microsoft.com "Upgrade to v2" and "Collect production data" (how-to-collect-production-data.md, 12/30/2025).
 */

/** A module of the SDK v1 that scoring scripts import, and what a script for v2 has instead. */
export interface OldModule {
  /** The module and what is below it. */
  module: string;
  /** What it was for, after "is". */
  is: string;
  /** A sentence. */
  instead: string;
}

const MODEL_DIR =
  'Open the files below os.environ["AZUREML_MODEL_DIR"], which the deployment sets, and remove the import.';
const COLLECTOR =
  'Use Collector of azureml.ai.monitoring (package azureml-ai-monitoring), and data_collector in the deployment file.';
const RAW_HTTP =
  'Use azureml_inference_server_http.api.aml_request and azureml_inference_server_http.api.aml_response, which come with the server.';

/** The longest name that fits counts. */
export const OLD_MODULES: readonly OldModule[] = [
  { module: 'azureml.core.model', is: 'the model registry of the SDK v1', instead: MODEL_DIR },
  { module: 'azureml.core', is: 'the SDK v1', instead: MODEL_DIR },
  { module: 'azureml.monitoring', is: 'the data collector of the SDK v1', instead: COLLECTOR },
  { module: 'azureml.contrib.services', is: 'the old home of rawhttp and AMLResponse', instead: RAW_HTTP },
  {
    module: 'azureml.api',
    is: 'a part of Azure ML Workbench, which ended in 2019',
    instead: 'Use inference_schema for the form of the input, and remove the import.',
  },
  {
    module: 'azureml.assets',
    is: 'a part of Azure ML Workbench, which ended in 2019',
    instead: MODEL_DIR,
  },
];

/** Packages of the SDK v1 that a deployment of v2 does not need: they are never to be added. */
export const V1_PACKAGES: ReadonlySet<string> = new Set([
  ...['azureml-core', 'azureml-sdk', 'azureml-monitoring', 'azureml-contrib-services', 'azureml-train-core'],
  ...['azureml-train', 'azureml-pipeline', 'azureml-pipeline-core', 'azureml-widgets', 'azureml-telemetry'],
]);

/** Something that a version of a package, or of Python, no longer has. */
export interface RemovedPart {
  /** The module, or the name in it, as an import or a use spells it. */
  part: string;
  /** The package as pip names it; `python` for Python itself. */
  package: string;
  /** The first version without it. */
  since: string;
  /** What to write instead: code. */
  instead: string;
}

const parts = (
  package_: string,
  since: string,
  instead: (part: string) => string,
  ...names: string[]
): RemovedPart[] => names.map(part => ({ part, package: package_, since, instead: instead(part) }));

const lastOf = (part: string) => part.slice(part.lastIndexOf('.') + 1);

export const REMOVED_PARTS: readonly RemovedPart[] = [
  ...parts('scikit-learn', '0.23', () => 'import joblib', 'sklearn.externals.joblib'),
  ...parts('scikit-learn', '0.23', () => 'import six', 'sklearn.externals.six'),
  ...parts(
    'scikit-learn',
    '0.20',
    () => 'sklearn.model_selection',
    ...['sklearn.cross_validation', 'sklearn.grid_search', 'sklearn.learning_curve'],
  ),
  ...parts('scikit-learn', '0.22', () => 'sklearn.impute.SimpleImputer', 'sklearn.preprocessing.Imputer'),
  ...parts('scikit-learn', '1.2', () => 'sklearn.datasets.fetch_openml', 'sklearn.datasets.load_boston'),
  ...parts(
    'scikit-learn',
    '1.2',
    () => 'the display classes of sklearn.metrics',
    ...['sklearn.metrics.plot_confusion_matrix', 'sklearn.metrics.plot_roc_curve'],
  ),
  ...parts(
    'scikit-learn',
    '0.24',
    part => `${part.slice(0, part.lastIndexOf('.'))}`,
    ...['sklearn.ensemble.forest', 'sklearn.ensemble.gradient_boosting', 'sklearn.tree.tree'],
    ...['sklearn.linear_model.logistic', 'sklearn.linear_model.base', 'sklearn.preprocessing.data'],
    ...[
      'sklearn.preprocessing.label',
      'sklearn.svm.classes',
      'sklearn.neighbors.base',
      'sklearn.utils.testing',
    ],
  ),
  ...parts(
    'numpy',
    '1.24',
    part => lastOf(part),
    ...['numpy.float', 'numpy.int', 'numpy.bool', 'numpy.object', 'numpy.str', 'numpy.complex', 'numpy.long'],
  ),
  ...parts('numpy', '1.23', () => 'the method .item()', 'numpy.asscalar'),
  ...parts('numpy', '2.0', () => 'numpy.float64', 'numpy.float_'),
  ...parts('numpy', '2.0', () => 'numpy.prod', 'numpy.product'),
  ...parts(
    'tensorflow',
    '2.0',
    part => part.replace('tensorflow.', 'tensorflow.compat.v1.'),
    ...['tensorflow.Session', 'tensorflow.placeholder', 'tensorflow.ConfigProto', 'tensorflow.GraphDef'],
    ...[
      'tensorflow.global_variables_initializer',
      'tensorflow.get_default_graph',
      'tensorflow.reset_default_graph',
    ],
    ...['tensorflow.train.import_meta_graph', 'tensorflow.InteractiveSession'],
  ),
  ...parts('tensorflow', '2.0', () => 'tensorflow.io.gfile', 'tensorflow.gfile'),
  ...parts('tensorflow', '2.0', () => 'tensorflow_addons, or the code itself', 'tensorflow.contrib'),
  ...parts('scipy', '1.2', () => 'imageio.v2.imread', 'scipy.misc.imread', 'scipy.misc.imsave'),
  ...parts('scipy', '1.3', () => 'PIL.Image.resize', 'scipy.misc.imresize'),
  ...parts('pillow', '10.0', () => 'PIL.Image.LANCZOS', 'PIL.Image.ANTIALIAS'),
  ...parts(
    'python',
    '3.10',
    part => part.replace('collections.', 'collections.abc.'),
    ...['collections.Iterable', 'collections.Mapping', 'collections.MutableMapping', 'collections.Sequence'],
    ...['collections.Callable', 'collections.Hashable'],
  ),
];
