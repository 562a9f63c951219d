/** 2, 4, 5, 12, 13: what Azure knows, and of which the files show little or nothing. */
import { change, type FaultCase } from '../case.ts';
import { DEPLOYMENT, ENDPOINT, MLFLOW, SCORE, SKLEARN } from '../projects.ts';

const PRIVATE = change(SKLEARN, {
  edit: {
    [DEPLOYMENT]: [['instance_count: 3\n', 'instance_count: 3\negress_public_network_access: disabled\n']],
  },
});

export const cases: readonly FaultCase[] = [
  {
    id: 'mlflow-without-egress',
    cause: '13',
    report:
      'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): BadArgument, MLflow and private network',
    title: 'an MLflow model installs its packages at the start, and may not reach them',
    good: MLFLOW,
    fault: {
      edit: {
        [DEPLOYMENT]: [
          ['instance_count: 3\n', 'instance_count: 3\negress_public_network_access: disabled\n'],
        ],
      },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'egress_public_network_access: disabled'],
  },
  {
    id: 'download-without-egress',
    cause: '13',
    report: 'a public repository, not named: "OSError: Can\'t load tokenizer"',
    title: 'init() downloads, and may not reach the network',
    good: PRIVATE,
    fault: {
      edit: {
        [SCORE]: [
          ['import os\n', 'import os\nimport urllib.request\n'],
          [
            '    model = joblib.load(model_path)\n',
            '    urllib.request.urlretrieve("https://models.example/labels.json", "/tmp/labels.json")\n    model = joblib.load(model_path)\n',
          ],
        ],
      },
    },
    visible: 'files',
    at: [SCORE, 'urlretrieve'],
  },
  {
    id: 'secret-stores-with-user-identity',
    cause: '5',
    report: 'Microsoft document reference-yaml-endpoint-online.md (11/15/2023)',
    title: 'access to the default secret stores, with an identity that Azure gives no roles',
    good: change(SKLEARN, {
      edit: {
        [ENDPOINT]: [
          [
            '  type: system_assigned\n',
            '  type: system_assigned\nproperties:\n  enforce_access_to_default_secret_stores: enabled\n',
          ],
        ],
      },
    }),
    fault: {
      edit: {
        [ENDPOINT]: [
          [
            '  type: system_assigned\n',
            `  type: user_assigned
  user_assigned_identities:
    - resource_id: /subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/credit/providers/Microsoft.ManagedIdentity/userAssignedIdentities/scoring
`,
          ],
        ],
      },
    },
    visible: 'files',
    at: [ENDPOINT, 'enforce_access_to_default_secret_stores'],
  },
  {
    id: 'identity-without-pull',
    cause: '5',
    report: 'MicrosoftDocs/azure-docs#107890',
    title: 'an identity of the user, to which nobody has given AcrPull',
    good: SKLEARN,
    fault: {
      edit: {
        [ENDPOINT]: [
          [
            '  type: system_assigned\n',
            `  type: user_assigned
  user_assigned_identities:
    - resource_id: /subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/credit/providers/Microsoft.ManagedIdentity/userAssignedIdentities/scoring
`,
          ],
        ],
      },
    },
    visible: 'online',
  },
  {
    id: 'quota-too-small',
    cause: '2',
    report: 'MicrosoftLearning/mslearn-azure-ml#30',
    title: 'more cores than the subscription has left',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['instance_count: 3', 'instance_count: 20']] } },
    visible: 'online',
  },
  {
    id: 'capacity-gone',
    cause: '12',
    report: 'Azure-Samples/AI-Gateway#393',
    title: 'a size of which the region has none left',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['Standard_DS3_v2', 'Standard_NC24ads_A100_v4']] } },
    visible: 'online',
  },
  {
    id: 'deployment-left-over',
    cause: '4',
    report: 'Azure/mlops-v2#120',
    title: 'a deployment of that name has failed before, and is still there',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['name: blue', 'name: green']] } },
    visible: 'online',
  },
];
