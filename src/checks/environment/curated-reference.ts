import { parseReference } from '../../domain/references.js';
import { shown } from '../../domain/shown.js';
import { CURATED_ENVIRONMENTS, OLD_CURATED_PREFIX } from '../../facts/curated-environments.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem, type Said } from '../check.js';

const LIST_NAMES = 'To list the names: az ml environment list --registry-name azureml';

/**
 * A curated environment is named by its path in the registry `azureml`. contract/reference checks that a path is
 * complete, and that Kubernetes gets none; this check is about the short forms, which the client accepts without a
 * lookup.
 */
export default defineCheck({
  id: 'environment/curated-reference',
  title: 'Curated environments are named by their path in the registry azureml',
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
      yield isWhole
        ? problem(document, 'environment', {
            variant: isManaged ? 'old-name' : 'old-name-kubernetes',
            ...oldName(shown(name), isManaged),
          })
        : problem(document, 'environment', {
            variant: 'no-version',
            severity: 'warning',
            ...withoutVersion(shown(name)),
          });
    } else if (isManaged && CURATED_ENVIRONMENTS.includes(name)) {
      // Perhaps you registered an environment of the same name yourself.
      const place = version ? `versions/${shown(version)}` : 'labels/latest';
      const path = `azureml://registries/azureml/environments/${name}/${place}`;
      yield problem(document, 'environment', {
        variant: 'in-registry',
        what: `${name} is the name of a curated environment, but this form is looked up in your workspace, which has no curated environments. Unless you registered one of that name, the service finds none.`,
        fix: `For the curated one, use environment: ${path}`,
      });
    }
  },
});

function withoutVersion(name: string): Said {
  return {
    what: `${name} is the old short form of a curated environment, without a version or a label. The client does not check it; which version the service uses, or whether it finds one, is not documented.`,
    fix: `Use its path in the registry: azureml://registries/azureml/environments/<name>/versions/<n>. ${LIST_NAMES}`,
  };
}

function oldName(name: string, isManaged: boolean): Said {
  return {
    what: `${name} is the form that curated environments had before they moved to the registry azureml. The client does not check it; it once warned that the form would be removed, and the service may no longer find it.`,
    fix: isManaged
      ? `Use its successor: azureml://registries/azureml/environments/<name>/versions/<n>, or /labels/latest. ${LIST_NAMES}`
      : 'Kubernetes deployments accept no registry paths. Register your own environment in the workspace, based on an image of mcr.microsoft.com/azureml, and use azureml:<name>:<version>',
  };
}
