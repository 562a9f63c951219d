import type { client as causes } from '../../../catalog/failure-causes/client.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';

const REINSTALL =
  'az extension remove --name ml\naz extension remove --name azure-cli-ml\naz extension add --name ml --upgrade --yes';

export const client: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'az-ml-broken': {
    summary: [
      'The ml extension does not fit this release of az: it looks for {object} in {module}, which is not there. Nothing has reached Azure.',
      'The ml extension does not fit this release of az. Nothing has reached Azure.',
    ],
    advice: [
      ['Install it again.', REINSTALL],
      'If that does not help, pin az and the extension to two releases that go together: AZ_CLI_VERSION of your image, and az extension add --name ml --version.',
    ],
  },
  'az-ml-missing': {
    summary: 'az has no ml extension, or cannot load the one that it has. Nothing has reached Azure.',
    advice: [['Install it.', REINSTALL]],
  },
  'az-ml-v1': {
    summary:
      'az has the old extension azure-cli-ml (version 1), which knows no online deployments. Nothing has reached Azure.',
    advice: [['Replace it by ml.', REINSTALL]],
  },
  'oidc-expired': {
    summary: [
      'The login of the job has expired: the token of GitHub is good for five minutes, it ended at {expiry}, and az asked for a new one with it at {now}.',
      'The login of the job has expired: the token of GitHub is good for five minutes, and az asked for a new one with it later than that.',
    ],
    advice: [
      'The deployment may go on in Azure all the same: look before you start it again.',
      [
        'Ask for the tokens of both scopes right after the login, while it is fresh.',
        'az account get-access-token --scope https://management.azure.com/.default --output none\naz account get-access-token --scope https://ml.azure.com/.default --output none',
      ],
      'Or deploy with --no-wait, and watch in a step that logs in anew.',
    ],
  },
  'oidc-no-match': {
    summary: [
      'The app registration trusts no job with the subject {subject}.',
      'The app registration trusts no job with this subject.',
    ],
    advice: [
      [
        'Add a federated credential with exactly this subject; letter case counts.',
        'az ad app federated-credential create --id <client id> --parameters \'{"name":"github","issuer":"https://token.actions.githubusercontent.com","subject":"{subject}","audiences":["api://AzureADTokenExchange"]}\'',
      ],
      'A job on a pull request, in an environment or called from another workflow has another subject than one on a branch.',
    ],
  },
  'oidc-issuer': {
    summary: 'The app registration trusts tokens of another issuer or audience than those of this job.',
    advice: [
      'The issuer of GitHub is https://token.actions.githubusercontent.com, the audience api://AzureADTokenExchange. A GitHub Enterprise Server has its own.',
    ],
  },
  'login-failed': {
    summary: [
      'Microsoft Entra refused the login, {code}: {detail}',
      'Microsoft Entra refused the login ({code}).',
      'Microsoft Entra refused the login.',
    ],
    advice: [
      ['Look the code up.', 'https://login.microsoftonline.com/error?code={code}'],
      'Check client id, tenant id and, where there is one, the age of the secret.',
    ],
  },
  'not-logged-in': {
    summary: 'az is not logged in, or sees no subscription.',
    advice: [
      'Add azure/login before this step, with the permission id-token: write.',
      ['At a terminal, log in.', 'az login'],
    ],
  },
  'terraform-timeout': {
    summary: 'Terraform gave up after its 60 minutes; Azure may have gone on.',
    advice: ['Look at the state of the resource, import it, and raise the timeout of create and update.'],
  },
  'network-unreachable': {
    summary:
      'The connection of the machine that deploys to Azure broke. The deployment may go on in Azure all the same.',
    advice: [
      'Look at its state before you start it again.',
      [
        'Run it again if nothing is there.',
        'az ml online-deployment show --name {deployment} --endpoint-name {endpoint} --resource-group {group} --workspace-name {workspace} --query provisioning_state',
      ],
    ],
  },
};
