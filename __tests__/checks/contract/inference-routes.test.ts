import { deployment, testCheck } from '../table.js';

const ROUTE = '{path: /health, port: 8080}';
const routes = (...lines: string[]) =>
  `environment:\n  image: i:1\n  inference_config:\n${lines.map(line => `    ${line}`).join('\n')}`;
const ALL = [
  `liveness_route: ${ROUTE}`,
  `readiness_route: ${ROUTE}`,
  'scoring_route: {path: /score, port: 8080}',
];
const blue = (...lines: string[]) => ({ 'blue.yml': deployment(routes(...lines)) });

testCheck('contract/inference-routes', [
  {
    claim: 'reports nothing for three whole routes, and for none at all',
    files: {
      'a.yml': deployment(routes(...ALL)),
      'b.yml': deployment('environment: {image: i:1}'),
      'c.yml': deployment(''),
    },
    findings: [],
  },
  {
    claim: 'accepts a port in quotes',
    files: blue(...ALL.slice(0, 2), 'scoring_route: {path: /score, port: "8080"}'),
    findings: [],
  },
  {
    claim: 'finds missing routes, at the place to add them',
    files: blue(...ALL.slice(2)),
    findings: ['blue.yml:8:3 error contract/inference-routes'],
    says: ['has no liveness_route, readiness_route'],
  },
  {
    claim: 'finds half a route',
    files: blue(`liveness_route: {path: /}`, 'readiness_route: {port: 1}', ...ALL.slice(2)),
    findings: ['blue.yml:9:5', 'blue.yml:10:5'].map(place => `${place} error contract/inference-routes/half`),
    says: ['"liveness_route" has no "port"', '"readiness_route" has no "path"'],
  },
  {
    claim: 'finds a path without a slash',
    files: blue(...ALL.slice(0, 2), 'scoring_route: {path: score, port: 8080}'),
    findings: ['blue.yml:11:27 warning contract/inference-routes/slash'],
    says: ['Use "/score"'],
  },
  {
    claim: 'finds a port out of range',
    files: blue(...ALL.slice(0, 2), 'scoring_route: {path: /score, port: 80800}'),
    findings: ['blue.yml:11:41 warning contract/inference-routes/port'],
    says: ['between 1 and 65535'],
  },
  {
    claim: 'finds an empty mapping',
    files: { 'blue.yml': deployment('environment: {image: i:1, inference_config: {}}') },
    findings: ['blue.yml:6:27 error contract/inference-routes'],
  },
  {
    claim: 'reports nothing for placeholders',
    files: blue('liveness_route: {{ ROUTE }}', 'readiness_route: {path: $(P), port: $(Q)}', ...ALL.slice(2)),
    findings: [],
  },
  {
    claim: 'points into the environment file',
    files: {
      'blue.yml': deployment('environment: file:e.yml'),
      'e.yml': `image: i:1\ninference_config:\n  ${ALL.slice(0, 2).join('\n  ')}\n`,
    },
    findings: ['e.yml:2:1 error contract/inference-routes'],
    says: ['has no scoring_route'],
  },
  {
    claim: 'points at an input',
    files: blue(...ALL),
    inputs: { set: 'environment.inference_config.scoring_route.path=score' },
    findings: ['set:1:49 warning contract/inference-routes/slash'],
  },
]);
