import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/** `code` and `scoring_script` come together: the client refuses one without the other. */
export default defineCheck({
  id: 'contract/code-configuration',
  title: 'code and scoring_script come together',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    if (document.mapping('code_configuration') === undefined) return;
    const hasCode = document.has('code_configuration.code');
    const hasScript = document.has('code_configuration.scoring_script');
    if (!hasCode && !hasScript)
      yield problem(document, 'code_configuration', { part: 'key', message: 'empty' });
    else if (!hasCode)
      yield problem(document, 'code_configuration.scoring_script', { part: 'key', message: 'no-code' });
    else if (!hasScript)
      yield problem(document, 'code_configuration.code', { part: 'key', message: 'no-script' });
    for (const key of ['code', 'scoring_script']) {
      const path = ['code_configuration', key];
      if (document.string(path)?.trim() === '')
        yield problem(document, path, { part: 'key', message: 'blank', values: { key } });
    }
  },
});
