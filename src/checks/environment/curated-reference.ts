import { CURATED_ENVIRONMENTS, OLD_CURATED_PREFIX } from '../../catalog/curated-environments.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { parseReference } from '../references.js';
import { shown } from '../shown.js';

/**
 * A curated environment is named by its path in the registry `azureml`. That a path is whole, and that Kubernetes takes
 * none, is contract/reference; this is about the short forms, which the client accepts and does not look up.
 */
export default defineCheck({
  id: 'environment/curated-reference',
  title: 'A curated environment is named by its path in the registry azureml',
  confidence: 'likely',
  severity: 'notice',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const { environment, isManaged } = document;
    if (environment.form !== 'reference') return;
    const reference = parseReference(environment.text);
    if (reference.form !== 'workspace') return;
    const { name, version, label } = reference;
    if (name.startsWith(OLD_CURATED_PREFIX)) {
      const isWhole = Boolean(version) || Boolean(label);
      const message = !isWhole ? 'no-version' : isManaged ? 'old-name' : 'old-name-kubernetes';
      const options = { message, values: { name: shown(name) } };
      yield problem(document, 'environment', isWhole ? options : { ...options, severity: 'warning' });
    } else if (isManaged && CURATED_ENVIRONMENTS.includes(name)) {
      // Somebody may have registered an own environment under the same name.
      const place = version ? `versions/${shown(version)}` : 'labels/latest';
      const path = `azureml://registries/azureml/environments/${name}/${place}`;
      yield problem(document, 'environment', { message: 'in-registry', values: { name, path } });
    }
  },
});
