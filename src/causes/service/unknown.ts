import { defineCause, step } from '../cause.js';
import { getLogs, getStorageLogs, showDeployment } from '../commands.js';

export default defineCause<'says' | 'given'>({
  id: 'unknown',
  code: null,
  name: 'Unknown',
  retry: 'after-fix',
  signatures: [],
  says: ({ says }) =>
    says
      ? `It failed for a reason that endpoint-preflight does not know. The line that says most: ${says}`
      : 'What was read says neither that the deployment succeeded nor why it failed.',
  fix: ({ names, given = '' }) => [
    !given.includes('log') &&
      step(
        'Save both logs, and run endpoint-preflight on them together with the error.',
        `${getLogs(names)} > inference-server.log\n${getStorageLogs(names)} > storage-initializer.log\nendpoint-preflight diagnose --log-file inference-server.log --log-file storage-initializer.log`,
      ),
    !given.includes('error') &&
      step(
        'Read what the failed operation says, and run endpoint-preflight on it together with the log.',
        `az rest --method get --url "$(${showDeployment(names)} --query properties.AzureAsyncOperationUri --output tsv)" > error.json\nendpoint-preflight diagnose --error-file error.json`,
      ),
    given.includes('log') &&
      step('The container that downloads the model has a log of its own.', getStorageLogs(names)),
    step(
      'If you find the cause, please open an issue with the text, without its secrets: the next release can then recognise it.',
    ),
  ],
  fallback: true,
  source: 'none',
  asOf: '2026-11',
});
