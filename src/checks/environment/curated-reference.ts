import { CURATED_ENVIRONMENTS, OLD_CURATED_PREFIX } from '../../catalog/curated-environments.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { parseReference, type Reference } from '../references.js';
import { shown } from '../shown.js';

/**
 * A curated environment is named by its path in the registry `azureml`. That a path is whole, and that Kubernetes takes
 * none, is contract/reference; this is about the short forms, which the client accepts and does not look up.
 */
export const curatedReference = defineCheck({
  id: 'environment/curated-reference',
  needs: 'files',
  severity: 'notice',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const { environment, isManaged } = document;
    if (environment.form !== 'reference') return;
    const reference = parseReference(environment.text);
    if (reference.form !== 'workspace') return;
    const { name, version } = reference;
    const values = { name: shown(name), path: registryPath(reference) };
    if (name.startsWith(OLD_CURATED_PREFIX)) {
      const hasVersion = Boolean(version) || Boolean(reference.label);
      if (!hasVersion) {
        yield problem(document, 'environment', { message: 'no-version', severity: 'warning', values });
      } else {
        yield problem(document, 'environment', {
          message: isManaged ? 'old-name' : 'old-name-kubernetes',
          values,
        });
      }
    } else if (isManaged && CURATED_ENVIRONMENTS.includes(name)) {
      // Somebody may have registered an own environment under the same name.
      yield problem(document, 'environment', { message: 'in-registry', values });
    }
  },
});

function registryPath({ name, version }: Extract<Reference, { form: 'workspace' }>): string {
  return shown(`azureml://registries/azureml/environments/${name}/${version ? `versions/${version}` : 'labels/latest'}`);
}
