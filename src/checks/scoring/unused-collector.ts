import { loadedModules } from '../../domain/scoring/local-modules.js';
import { type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const COLLECTIONS = 'data_collector.collections';
/** The inference server logs these two itself; every other collection is filled by the script. */
const BY_SERVER: readonly string[] = ['request', 'response'];

/**
 * Collections that only a script can fill are filled: the script makes a `Collector` of azureml-ai-monitoring for each
 * (how-to-collect-production-data.md, 12/30/2025). Without one, nothing is stored and nothing says so.
 */
export default defineCheck({
  id: 'scoring/unused-collector',
  title: 'A data collector that is on is used by the script',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const { document } = script;
    const wanted = document
      .entries(COLLECTIONS)
      .map(({ key }) => key.text)
      .filter(name => !BY_SERVER.includes(name) && isOn(script, name));
    const [first] = wanted;
    if (first === undefined || collects(script)) return;
    yield problem(document, 'data_collector', {
      part: 'key',
      what: `The collection "${shown(first)}" is on, and neither the scoring script nor its modules use a Collector. Only requests and responses are collected without one, so nothing is stored under that name.`,
      fix: `Use Collector(name="${shown(first)}") of azureml-ai-monitoring in the script, collect "request" and "response" instead, or remove data_collector.`,
    });
  },
});

function isOn({ document }: Script, name: string): boolean {
  return camelToSnake(document.string([...COLLECTIONS.split('.'), name, 'enabled']) ?? '') === 'true';
}

function collects(script: Script): boolean {
  const files = [script, ...loadedModules(script).map(({ file }) => file)];
  return files.some(
    ({ module }) =>
      module.opaque.length > 0 ||
      module.imports.some(each =>
        /^(?:azureml\.ai\.monitoring|azureml\.ai|promptflow)\b/.test(each.module),
      ) ||
      module.calls.some(({ target }) => /(?:^|\.)\w*[Cc]ollector(?:\.|$)/.test(target)),
  );
}
