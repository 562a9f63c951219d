import { imageOf } from '../../domain/images/image.js';
import { shown } from '../../domain/shown.js';
import { kindOfRegistry } from '../../registry/reference.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

/**
 * The image comes from Azure Container Registry or from a public registry: other private ones are not supported, because
 * the API takes no registry credentials (how-to-troubleshoot-online-endpoints.md, 10/06/2025). A name does not show
 * whether a registry is private, hence a warning. Managed only: the nodes of a cluster can have credentials.
 */
export default defineCheck({
  id: 'environment/private-registry',
  title: 'Azure ML can pull from the registry of the image',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    const found = imageOf(document);
    if (found === undefined || 'fault' in found.reading) return;
    const { registry } = found.reading.image;
    const kind = kindOfRegistry(registry);
    if (kind !== 'local' && kind !== 'other') return;
    yield problem(found.view, 'image', kind === 'local' ? local(shown(registry)) : other(shown(registry)));
  },
});

function local(registry: string) {
  return {
    variant: 'local',
    what: `The image comes from ${registry}, a registry on your own machine. In Azure that name is a machine of Azure without such a registry, and the image cannot be downloaded. Only az ml online-deployment create --local can use it.`,
    fix: 'Push the image to Azure Container Registry and use myregistry.azurecr.io/repository:tag',
  };
}

function other(registry: string) {
  return {
    what: `The image comes from ${registry}, which is neither an Azure container registry nor a known public one. If it requires a login, the deployment fails: managed endpoints take no registry credentials, and private registries other than ACR are not supported.`,
    fix: 'Copy the image to ACR (az acr import -n <registry> --source <image>) and grant the endpoint identity AcrPull. If the registry is public, suppress this check.',
  };
}
