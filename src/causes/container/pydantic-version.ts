import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'what'>({
  id: 'pydantic-version',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'from pydantic',
        'has been moved to the pydantic-settings',
        'pydanticimporterror',
        'pydanticusererror',
        'has been removed in v2',
        'from pydantic',
        'is removed. use pattern instead',
        'no module named pydantic_settings',
        'no module named pydantic.v1',
        'no module named pydantic_core',
        'forwardref._evaluate() missing 1 required',
      ],
      pattern:
        /`?(?<what>BaseSettings)`? has been moved to the `?pydantic-settings|`?(?<what2>[\w.:]{2,80})`? has been removed in V2|pydantic\.errors\.Pydantic(?:Import|User)Error: (?<what3>.{3,120})|cannot import name '(?<what4>\w{2,60})' from 'pydantic(?:\.\w+)*'|`?(?<what5>regex|const|min_items|max_items)`? is removed\. use|No module named '?(?<what6>pydantic_settings|pydantic\.v1|pydantic_core\w*[\w.]*)|(?<what7>ForwardRef\._evaluate)\(\) missing 1 required/,
      examples: [
        'pydantic.errors.PydanticImportError: `BaseSettings` has been moved to the `pydantic-settings` package.',
        "ImportError: cannot import name 'field_validator' from 'pydantic' (/azureml-envs/serving/lib/python3.10/site-packages/pydantic/__init__.py)",
        'pydantic.errors.PydanticUserError: `regex` is removed. use `pattern` instead',
        "ModuleNotFoundError: No module named 'pydantic_core._pydantic_core'",
        "TypeError: ForwardRef._evaluate() missing 1 required keyword-only argument: 'recursive_guard'",
      ],
    },
  ],
  says: ({ what }) =>
    what
      ? `The pydantic of the environment does not fit the packages that use it: version 1 and version 2 differ in ${what}`.replace(
          /[^.]$/,
          '$&.',
        )
      : 'The pydantic of the environment does not fit the packages that use it: version 1 and version 2 differ.',
  fix: () => [
    step(
      'Do not pin pydantic by hand: azureml-inference-server-http 1.1 and newer need pydantic 2, older ones pydantic 1.',
    ),
    step(
      'Use releases of fastapi, langchain and the like that are made for pydantic 2; BaseSettings is in pydantic-settings now.',
    ),
  ],
  blame: { code: 'frame', files: BUILD },
  before: ['import-name-missing', 'module-not-found', 'package-attribute-missing'],
  preventedBy: ['environment/server-matrix'],
  source: 'pydantic 2, its own texts; setup.py of microsoft/azureml-inference-server',
  asOf: '2026-11',
});
