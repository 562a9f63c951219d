import { imageOf } from '../../domain/images/image.js';
import { shown } from '../../domain/shown.js';
import { DOCKER_HUB } from '../../facts/container-registries.js';
import { IMAGES_WITHOUT_CONDA } from '../../facts/dockerfile.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/**
 * The image below a conda file has conda: Azure ML builds the environment with the one that it finds there, and the
 * build stops with "conda: not found" (how-to-manage-environments-v2.md: the image of a conda file has conda).
 */
export default defineCheck({
  id: 'environment/image-without-conda',
  title: 'The image below a conda file has conda',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const found = imageOf(document);
    if (found === undefined || 'fault' in found.reading || !found.view.isGiven('conda_file')) return;
    const { registry, repository } = found.reading.image;
    if (registry !== DOCKER_HUB || !IMAGES_WITHOUT_CONDA.includes(repository.replace(/^library\//, '')))
      return;
    yield problem(found.view, 'image', {
      what: `The environment has a conda file, and the image "${shown(found.text)}" has no conda to read it with. The image build stops with "conda: not found".`,
      fix: 'Use an image of Azure ML: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:<tag>. Or build from a Dockerfile that installs the packages with pip.',
      related: [{ message: 'the conda file', at: found.view.range('conda_file') }],
    });
  },
});
