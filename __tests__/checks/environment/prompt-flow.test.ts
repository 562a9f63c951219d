import { deployment, testCheck } from '../table.js';

const flow = (tag: string, rest: string) =>
  deployment(
    `environment:\n  image: mcr.microsoft.com/azureml/promptflow/promptflow-runtime:${tag}\nenvironment_variables:\n  PRT_CONFIG_OVERRIDE: x\n${rest}`,
  );

testCheck('environment/prompt-flow', [
  {
    claim: 'takes serving',
    files: { 'blue.yml': flow('20231008.v1', '  PROMPTFLOW_RUN_MODE: serving') },
    findings: [],
  },
  { claim: 'takes a newer image', files: { 'blue.yml': flow('latest', '') }, findings: [] },
  {
    claim: 'takes a newer image with a flow',
    files: { 'blue.yml': flow('20240501.v1', 'model:\n  path: ./chat'), 'chat/flow.dag.yaml': 'nodes: []\n' },
    findings: [],
  },
  {
    claim: 'takes another image',
    files: { 'blue.yml': deployment('environment:\n  image: acme.azurecr.io/chat:1') },
    findings: [],
  },
  {
    claim: 'warns of an image of 2023',
    files: { 'blue.yml': flow('20231008.v1', '') },
    findings: ['blue.yml:8:1 warning environment/prompt-flow/old'],
    says: ['"compute" mode', 'PROMPTFLOW_RUN_MODE: serving'],
  },
  {
    claim: 'warns of a model without a flow',
    files: { 'blue.yml': flow('latest', 'model:\n  path: ./chat'), 'chat/prompt.jinja2': 'x\n' },
    findings: ['blue.yml:7:1 warning environment/prompt-flow/no-flow'],
  },
  {
    claim: 'finds another mode',
    files: { 'blue.yml': flow('latest', '  PROMPTFLOW_RUN_MODE: compute') },
    findings: ['blue.yml:10:24 error environment/prompt-flow/other-mode'],
  },
]);
