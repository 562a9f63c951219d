import { testCheck } from '../table.js';
import { HAPPY, project } from './project.js';

const collecting = (names: string[], enabled = '"true"') =>
  `data_collector:\n  collections:\n${names.map(name => `    ${name}:\n      enabled: ${enabled}`).join('\n')}`;
const COLLECTS = `from azureml.ai.monitoring import Collector\n\n${HAPPY}`;

testCheck('scoring/unused-collector', [
  {
    claim: 'accepts a script with a Collector',
    files: project(COLLECTS, { yaml: collecting(['model_inputs']) }),
    findings: [],
  },
  {
    claim: 'accepts a module with one',
    files: project(`import logs\n\n${HAPPY}`, {
      yaml: collecting(['model_inputs']),
      files: { 'src/logs.py': 'from azureml.ai.monitoring import Collector\n' },
    }),
    findings: [],
  },
  {
    claim: 'accepts what the server collects',
    files: project(HAPPY, { yaml: collecting(['request', 'response']) }),
    findings: [],
  },
  {
    claim: 'accepts collections that are off',
    files: project(HAPPY, { yaml: collecting(['model_inputs'], '"False"') }),
    findings: [],
  },
  { claim: 'accepts a deployment without it', files: project(HAPPY), findings: [] },
  {
    claim: 'is silent where names come from elsewhere',
    files: project(`from logs import *\n\n${HAPPY}`, { yaml: collecting(['model_inputs']) }),
    findings: [],
  },
  {
    claim: 'finds a collection that nothing fills',
    files: project(HAPPY, { yaml: collecting(['model_inputs', 'model_outputs'], "'True'") }),
    findings: ['blue.yml:12:1 warning scoring/unused-collector'],
    says: ['"model_inputs"'],
  },
]);
