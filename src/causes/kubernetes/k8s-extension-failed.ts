import { defineCause, step } from '../cause.js';

export default defineCause<'code' | 'reason' | 'error'>({
  id: 'k8s-extension-failed',
  code: null,
  name: 'ExtensionOperationFailed',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'errorcode:',
        'helm upgrade from path',
        'extensionoperationfailed',
        'helm installation',
        'helm upgrade failed',
        'pod healthcheck failed',
        'errormessage:',
        'helm upgrade',
      ],
      pattern:
        /Status: Failed,? ?Name: \S{1,80},? ?ErrorCode: (?<code>E\d{5}),? ?ErrorMessage: (?<error>.{3,160})|\(ExtensionOperationFailed\)|"?[Cc]ode"?: ?"?ExtensionOperationFailed|Helm (?:[Ii]nstallation|[Uu]pgrade) (?:from path|[Ff]ailed)(?:.{0,300}?failed (?<reason>pre-\w{3,10}|pre-\w{3,10} hooks failed): .{0,60})?|pod healthcheck failed/,
      examples: [
        '(ExtensionOperationFailed) The extension operation failed with the following error:  Error: {Helm installation from path [] for release [amlext] failed with the following error: err [release amlext failed, and has been uninstalled due to atomic being set: failed pre-install: pod healthcheck failed]}',
        'Helm Upgrade Failed : : InnerError [release amlext failed, and has been rolled back due to atomic being set: pre-upgrade hooks failed: pod healthcheck failed].',
        'Status: Failed Name: healthcheck ErrorCode: E40001 ErrorMessage: LOAD_BALANCER_NOT_SUPPORT',
      ],
    },
  ],
  says: ({ code, error }) =>
    code && error
      ? `The Azure ML extension of the cluster is not installed: its health check found ${code}, ${error}`.replace(
          /[^.:)?]$/,
          '$&.',
        )
      : 'The Azure ML extension of the cluster is not installed: its health check failed. No deployment can run there.',
  fix: () => [
    step(
      'Read what its health check found, and look the code up at https://aka.ms/arcmltsg.',
      'kubectl get configmap --namespace azureml --selector app=azureml-healthcheck --output yaml\nkubectl get pods --namespace azureml',
    ),
    step(
      'Most often the cluster has no load balancer or too few nodes, or a second extension or an old azureml-fe is in it.',
    ),
  ],
  source:
    'reports: Azure/azure-cli-extensions#5477, Azure/AML-Kubernetes#293, hashicorp/terraform-provider-azurerm#24547',
  asOf: '2026-11',
});
