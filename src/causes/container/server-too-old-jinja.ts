import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'object' | 'module'>({
  id: 'server-too-old-jinja',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'from jinja2',
        'from itsdangerous',
        'from markupsafe',
        'from werkzeug',
        'cannot import name markup from jinja2',
        'cannot import name escape from jinja2',
        'cannot import name url_quote from werkzeug',
        'cannot import name json from itsdangerous',
        'cannot import name soft_unicode from markupsafe',
      ],
      pattern:
        /cannot import name '(?<object>Markup|escape|url_quote|json|soft_unicode)' from '(?<module>jinja2|werkzeug\.urls|itsdangerous|markupsafe)'/,
      examples: [
        "ImportError: cannot import name 'Markup' from 'jinja2'",
        "ImportError: cannot import name 'url_quote' from 'werkzeug.urls' (/azureml-envs/x/werkzeug/urls.py)",
      ],
    },
  ],
  says: ({ object, module }) =>
    object && module
      ? `${object} no longer exists in the ${module} of the environment: an old inference server, or an old flask, is not compatible with it.`
      : 'An old inference server is not compatible with the flask of the environment.',
  fix: () => [
    step(
      'Use the newest azureml-inference-server-http, and pin none of flask, jinja2, werkzeug, itsdangerous, markupsafe, click.',
    ),
  ],
  blame: { files: BUILD },
  preventedBy: ['environment/flask-pins'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
