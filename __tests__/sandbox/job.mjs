// A job with `id-token: write`: signs in and asks the resource manager, with what the environment says and no more.
import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';

const { ClientAssertionCredential } = await import('@azure/identity');
const inputs = JSON.parse(process.env.INPUTS);
const direct = process.env.ARM_ENDPOINT;

async function assertion() {
  const url = `${process.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent('api://AzureADTokenExchange')}`;
  const headers = { authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  return (await (await fetch(url, { headers })).json()).value;
}

const who = new ClientAssertionCredential(inputs['tenant-id'], inputs['client-id'], assertion, {
  disableInstanceDiscovery: direct !== undefined,
});
const client = new AzureMachineLearningWorkspaces(who, inputs['subscription-id'], {
  ...(direct === undefined
    ? {}
    : { endpoint: direct, credentialScopes: 'https://management.azure.com/.default' }),
});
const workspace = await client.workspaces.get(inputs['resource-group'], inputs.workspace);
let usages = 0;
for await (const _row of client.usages.list(workspace.location)) usages++;
console.log(JSON.stringify({ workspace: workspace.name, usages }));
