/** Deployments of the official client that the service refuses, and what it says. */
import type { Given } from './client.ts';

export interface Refusal {
  title: string;
  /** Keys of the world, over plays.yml. */
  world?: Record<string, unknown>;
  given: Given;
  /** Words of the service that must be in what is printed. */
  says: string;
  /** The code, name or cause that `diagnose` must give; left out where nobody has seen the service's own words. */
  failsWith?: string;
}

const ONE = { versions: { '1': {} } };
const MISSING = 'The specified resource was not found.';

export const REFUSALS: readonly Refusal[] = [
  {
    title: 'a model that is not there',
    given: { model: 'azureml:nowhere:1' },
    says: '(ModelNotFound) Model container with name: nowhere not found.',
    failsWith: 'ModelNotFound',
  },
  {
    title: 'a version of a model that is not there',
    given: { model: 'azureml:credit-model:99' },
    says: 'Model with name: credit-model and version: 99 not found.',
    failsWith: 'ModelNotFound',
  },
  { title: 'an environment that is not there', given: { environment: 'azureml:nowhere:1' }, says: MISSING },
  {
    title: 'a version of an environment that is not there',
    given: { environment: 'azureml:credit-env:99' },
    says: 'Environment with name: credit-env and version: 99 not found.',
  },
  { title: 'a version of code that is not there', given: { code: 'azureml:credit-code:99' }, says: MISSING },
  {
    title: 'an asset of a registry that is not there',
    given: { environment: 'azureml://registries/lost/environments/serving/versions/7' },
    says: '(ModelRegistryError) Could not find asset with ID: azureml://registries/lost/environments/serving/versions/7',
    failsWith: 'registry-asset-missing',
  },
  {
    title: "a model of one's own without code",
    given: { code: null },
    says: '(MissingDriverProgram) Could not find driver program in the request.',
    failsWith: 'MissingDriverProgram',
  },
  {
    title: 'a size that is not offered',
    given: { instance_type: 'Standard_X1_v9' },
    says: 'The specified value Standard_X1_v9 for property VmSize is not a supported VM size.',
    failsWith: 'size-not-offered',
  },
  {
    title: 'an endpoint that is being deleted',
    world: { workspaces: { 'ml-prod': { endpoints: { fresh: { state: 'Deleting' } } } } },
    given: {},
    says: 'has not been created successfully or is in deleting provisioning state',
    failsWith: 'endpoint-unrecoverable',
  },
  {
    title: 'a model of a registry that is not there',
    world: {
      assetRegistries: { shared: { models: { base: ONE } } },
      workspaces: {
        'ml-prod': {
          environments: { served: { versions: { '1': { inferenceConfig: { scoringRoute: {} } } } } },
        },
      },
    },
    given: {
      model: 'azureml://registries/shared/models/base/versions/2',
      environment: 'azureml:served:1',
      code: null,
    },
    says: '(ModelRegistryError) Could not find asset with ID: azureml://registries/shared/models/base/versions/2',
    failsWith: 'registry-model-missing',
  },
];
