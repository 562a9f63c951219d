import type { Azure } from '../../azure/azure.js';
import type { Target } from '../../azure/questions/workspaces.js';
import {
  aboutImage,
  eachImage,
  imageUnanswered,
  imageWords,
  type NamedImage,
  namedImages,
} from '../../domain/images/named.js';
import { kindOfRegistry } from '../../registry/reference.js';
import { type Answer, defineCheck, type RemoteDocumentContext } from '../check.js';

/**
 * An image outside ACR is public: the API of managed endpoints takes no registry credentials
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025). environment/private-registry warns of hosts by their name; this
 * check asks the registry itself. A build may have credentials that no file shows, so images of Dockerfiles are left out.
 */
export default defineCheck({
  id: 'images/private-registry',
  title: 'An image outside ACR can be pulled without a login',
  needs: 'registry',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  async *run(context: RemoteDocumentContext) {
    const { azure, target } = context;
    const images = (await namedImages(context)).filter(
      ({ path, name }) => path !== 'build' && kindOfRegistry(name.registry) !== 'acr',
    );
    yield* eachImage(images, image => checkImage(azure, target, image));
  },
});

async function checkImage(azure: Azure, target: Target, image: NamedImage): Promise<Answer[]> {
  const answer = await azure.images.find(target, image.name);
  if (answer.kind === 'unknown') return [imageUnanswered(image, answer)];
  if (answer.value.kind !== 'refused') return [];
  const { image: name, full, registry } = imageWords(image);
  const copy = `az acr import -n <registry> --source ${name} --username <user> --password <token>`;
  if (image.use === 'run')
    return [
      aboutImage(image, {
        what: `${registry} does not serve the image ${full} without a login: it is private, or it does not exist. Managed endpoints take no registry credentials, so the deployment cannot pull it; private registries other than ACR are not supported.`,
        fix: `Copy the image to ACR (${copy}), use it from there and grant the endpoint identity AcrPull. Or make the image public.`,
      }),
    ];
  return [
    aboutImage(image, {
      variant: 'base',
      severity: 'warning',
      what: `${registry} does not serve the base image ${name} without a login: it is private, or it does not exist. The build of the environment cannot pull it, unless the workspace has a connection with credentials for it.`,
      fix: `Copy the image to the container registry of the workspace (${copy}) and use it from there.`,
    }),
  ];
}
