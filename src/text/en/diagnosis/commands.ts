/** Commands that several advices share. */

const IN_WORKSPACE = '--resource-group {group} --workspace-name {workspace}';
const DEPLOYMENT = `--name {deployment} --endpoint-name {endpoint} ${IN_WORKSPACE}`;

export const GET_LOGS = `az ml online-deployment get-logs ${DEPLOYMENT} --lines 500`;
export const GET_STORAGE_LOGS = `${GET_LOGS} --container storage-initializer`;
export const SHOW_DEPLOYMENT = `az ml online-deployment show ${DEPLOYMENT}`;
export const DELETE_DEPLOYMENT = `az ml online-deployment delete ${DEPLOYMENT} --yes`;
export const UPDATE_DEPLOYMENT = `az ml online-deployment update ${DEPLOYMENT}`;
export const LIST_DEPLOYMENTS = `az ml online-deployment list --endpoint-name {endpoint} ${IN_WORKSPACE} --output table`;
export const SHOW_ENDPOINT = `az ml online-endpoint show --name {endpoint} ${IN_WORKSPACE}`;
export const DELETE_ENDPOINT = `az ml online-endpoint delete --name {endpoint} ${IN_WORKSPACE} --yes`;
export const LIST_ENDPOINTS = `az ml online-endpoint list ${IN_WORKSPACE} --output table`;
export const ENDPOINT_IDENTITY = `az ml online-endpoint show --name {endpoint} ${IN_WORKSPACE} --query identity`;
export const SHOW_WORKSPACE = `az ml workspace show --name {workspace} --resource-group {group}`;
export const SYNC_KEYS = 'az ml workspace sync-keys --name {workspace} --resource-group {group}';
export const PROVISION_NETWORK =
  'az ml workspace provision-network --name {workspace} --resource-group {group}';
export const RUN_LOCALLY = `az ml online-deployment create --local --file <deployment.yml> --endpoint-name {endpoint} ${IN_WORKSPACE}`;
export const SHOW_TAGS =
  'az acr repository show-tags --name {registry} --repository <repository> --orderby time_desc';
export const GRANT_PULL =
  'az role assignment create --role AcrPull --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az acr show --name {registry} --query id --output tsv)';
export const GRANT_READ =
  'az role assignment create --role "Storage Blob Data Reader" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az storage account show --name {storage} --query id --output tsv)';
export const GRANT_CONTRIBUTE = GRANT_READ.replace('Data Reader', 'Data Contributor');
export const IN_PREFLIGHT = 'endpoint-preflight preflight';
