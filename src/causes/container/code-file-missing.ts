import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'path'>({
  id: 'code-file-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['no such file or directory', 'cant open file'],
      pattern:
        /(?:No such file or directory: |can't open file )'(?<path>\/var\/azureml-app\/(?!azureml-models)[^']{1,300}\.(?:py|json|ya?ml|txt|csv|pkl|cfg|ini))'/,
      examples: [
        "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/workspace/online_ep_scoring.py'",
        "python: can't open file '/var/azureml-app/src/app.py': [Errno 2] No such file or directory",
      ],
    },
  ],
  says: ({ path }) =>
    path
      ? `${path} is not in the container: the code folder that was uploaded does not have it.`
      : 'A file of the code folder is not in the container.',
  fix: () => [
    step(
      'Only the folder that code names is uploaded, as /var/azureml-app/<its name>/; .amlignore and .gitignore leave files out. With code: ./ the name of the folder is not what you expect: name the folder.',
    ),
  ],
  blame: { code: 'frame', files: inDeployment(['code_configuration.code'], SAYS.code) },
  preventedBy: ['paths/code-folder', 'scoring/relative-path'],
  source: 'reports: Azure/azure-cli-extensions#8522',
  asOf: '2026-09',
});
