import type { Azure } from '../../azure/azure.js';
import type { Target } from '../../azure/workspaces.js';
import { kindOfRegistry } from '../../registry/reference.js';
import { type Answer, defineCheck, type RemoteDocumentContext } from '../check.js';
import {
  aboutImage,
  eachImage,
  imageUnanswered,
  imageValues,
  type NamedImage,
  namedImages,
} from './named.js';

/**
 * A registry that is no ACR gives the image to anybody: the API of managed endpoints takes no registry credentials
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025). environment/private-registry warns of hosts by their name;
 * here the registry itself has answered. A build may hold credentials that no file shows, so its images are left out.
 */
export default defineCheck({
  id: 'images/private-registry',
  title: 'A registry that is no ACR gives the image to anybody',
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
    yield* eachImage(images, image => judge(azure, target, image));
  },
});

async function judge(azure: Azure, target: Target, image: NamedImage): Promise<Answer[]> {
  const told = await azure.images.find(target, image.name);
  if (told.kind === 'unknown') return [imageUnanswered(image, told)];
  if (told.value.kind !== 'refused') return [];
  const values = imageValues(image);
  if (image.use === 'run') return [aboutImage(image, { values })];
  return [aboutImage(image, { message: 'base', severity: 'warning', values })];
}
