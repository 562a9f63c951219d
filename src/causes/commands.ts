/** Commands that several causes share, with the names that the diagnosis knows. */
import type { Names } from './cause.js';

const inWorkspace = (names: Names) => `--resource-group ${names.group} --workspace-name ${names.workspace}`;
const deployment = (names: Names) =>
  `--name ${names.deployment} --endpoint-name ${names.endpoint} ${inWorkspace(names)}`;
export const getLogs = (names: Names) => `az ml online-deployment get-logs ${deployment(names)} --lines 500`;
export const getStorageLogs = (names: Names) => `${getLogs(names)} --container storage-initializer`;
export const showDeployment = (names: Names) => `az ml online-deployment show ${deployment(names)}`;
export const deleteDeployment = (names: Names) => `az ml online-deployment delete ${deployment(names)} --yes`;
export const updateDeployment = (names: Names) => `az ml online-deployment update ${deployment(names)}`;
export const listDeployments = (names: Names) =>
  `az ml online-deployment list --endpoint-name ${names.endpoint} ${inWorkspace(names)} --output table`;
export const showEndpoint = (names: Names) =>
  `az ml online-endpoint show --name ${names.endpoint} ${inWorkspace(names)}`;
export const deleteEndpoint = (names: Names) =>
  `az ml online-endpoint delete --name ${names.endpoint} ${inWorkspace(names)} --yes`;
export const listEndpoints = (names: Names) =>
  `az ml online-endpoint list ${inWorkspace(names)} --output table`;
export const endpointIdentity = (names: Names) =>
  `az ml online-endpoint show --name ${names.endpoint} ${inWorkspace(names)} --query identity`;
export const showWorkspace = (names: Names) =>
  `az ml workspace show --name ${names.workspace} --resource-group ${names.group}`;
export const syncKeys = (names: Names) =>
  `az ml workspace sync-keys --name ${names.workspace} --resource-group ${names.group}`;
export const provisionNetwork = (names: Names) =>
  `az ml workspace provision-network --name ${names.workspace} --resource-group ${names.group}`;
export const runLocally = (names: Names) =>
  `az ml online-deployment create --local --file <deployment.yml> --endpoint-name ${names.endpoint} ${inWorkspace(names)}`;
export const showTags = (names: Names) =>
  `az acr repository show-tags --name ${names.registry} --repository <repository> --orderby time_desc`;
export const grantPull = (names: Names) =>
  `az role assignment create --role AcrPull --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az acr show --name ${names.registry} --query id --output tsv)`;
export const grantRead = (names: Names) =>
  `az role assignment create --role "Storage Blob Data Reader" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az storage account show --name ${names.storage} --query id --output tsv)`;
export const grantContribute = (names: Names) =>
  `az role assignment create --role "Storage Blob Data Contributor" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az storage account show --name ${names.storage} --query id --output tsv)`;
export const inPreflight = () => 'endpoint-preflight preflight';
