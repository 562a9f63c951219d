import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const CONFIGURATION = 'code_configuration';

/** `code` and `scoring_script` come together: the client refuses one without the other. */
export default defineCheck({
  id: 'contract/code-configuration',
  title: 'code and scoring_script come together',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    if (document.mapping(CONFIGURATION) === undefined) return;
    const part = 'key' as const;
    const hasCode = document.has([CONFIGURATION, 'code']);
    const hasScript = document.has([CONFIGURATION, 'scoring_script']);
    if (!hasCode && !hasScript) yield problem(document, CONFIGURATION, { part, ...EMPTY });
    else if (!hasCode) yield problem(document, [CONFIGURATION, 'scoring_script'], { part, ...NO_CODE });
    else if (!hasScript) yield problem(document, [CONFIGURATION, 'code'], { part, ...NO_SCRIPT });
    for (const key of ['code', 'scoring_script']) {
      const path = [CONFIGURATION, key];
      if (document.string(path)?.trim() !== '') continue;
      yield problem(document, path, {
        part,
        variant: 'blank',
        what: `"${key}" is empty, so the client has no file to open.`,
        fix: `Add the ${key}, or remove "code_configuration".`,
      });
    }
  },
});

const EMPTY = {
  variant: 'empty',
  what: '"code_configuration" is empty. The client stops with an internal error.',
  fix: 'Add "code:" and "scoring_script:" below it. Remove it if you deploy your own container, or an MLflow or Triton model.',
};

const NO_CODE = {
  variant: 'no-code',
  what: '"scoring_script" needs "code", the folder that contains it. Without it, the client stops with an internal error.',
  fix: 'Add "code: ./<folder>" next to it.',
};

const NO_SCRIPT = {
  variant: 'no-script',
  what: '"code" needs "scoring_script". The client refuses the file: "scoring script can\'t be empty".',
  fix: 'Add "scoring_script: score.py" next to it.',
};
