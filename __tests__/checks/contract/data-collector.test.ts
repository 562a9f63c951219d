import { deployment, testCheck } from '../table.js';
import { below } from './samples.js';

const ROUTE = '{path: /, port: 80}';
const OWN = `environment: {image: i:1, inference_config: {liveness_route: ${ROUTE}, readiness_route: ${ROUTE}, scoring_route: ${ROUTE}}}`;
const collector = (...lines: string[]) => below('data_collector', ...lines);
const collections = (count: number) =>
  collector('collections:', ...Array.from({ length: count }, (_, n) => `  c${n}: {enabled: 'true'}`));

testCheck('contract/data-collector', [
  {
    claim: 'reports nothing within the bounds',
    files: {
      'a.yml': deployment(collector('sampling_rate: 0.1')),
      'b.yml': deployment(collections(5)),
      'c.yml': deployment(collector('sampling_rate: "1"')),
    },
    findings: [],
  },
  {
    claim: 'finds a percentage',
    files: { 'blue.yml': deployment(collector('sampling_rate: 10')) },
    findings: ['blue.yml:8:18 error contract/data-collector/percent'],
    says: ['Use 0.1 for 10 %'],
  },
  {
    claim: 'finds rates that are neither',
    files: {
      'a.yml': deployment(collector('sampling_rate: -0.1')),
      'b.yml': deployment(collector('sampling_rate: 101')),
    },
    findings: ['a.yml:8:18', 'b.yml:8:18'].map(place => `${place} error contract/data-collector`),
    says: ['is -0.1', 'is 101'],
  },
  {
    claim: 'finds the sixth collection',
    files: { 'blue.yml': deployment(collections(6)) },
    findings: ['blue.yml:14:5 error contract/data-collector/too-many'],
    says: ['6 collections', 'at most 5'],
  },
  {
    claim: 'finds collections of a custom container without a destination',
    files: {
      'blue.yml': deployment(
        `${OWN}\n${collector('collections:', "  request: {enabled: 'True'}", "  response: {enabled: 'true', data: {name: r}}", "  off: {enabled: 'false'}")}`,
      ),
    },
    findings: ['blue.yml:9:5', 'blue.yml:10:5'].map(
      place => `${place} warning contract/data-collector/own-container`,
    ),
    says: ['"request" has no name, path', '"response" has no path'],
  },
  {
    claim: 'reports nothing for one with a destination',
    files: {
      'blue.yml': deployment(
        `${OWN}\n${collector('collections:', "  a: {enabled: 'true', data: {name: r, path: azureml://x}}", "  b: {enabled: 'true', data: azureml:d:1}")}`,
      ),
    },
    findings: [],
  },
  {
    claim: 'reports nothing for placeholders',
    files: { 'blue.yml': deployment(collector('sampling_rate: $(RATE)', 'collections: {{ ALL }}')) },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'data_collector.sampling_rate=50' },
    findings: ['set:1:30 error contract/data-collector/percent'],
  },
]);
