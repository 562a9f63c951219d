import { deployment, testCheck } from '../table.js';

const own = deployment(
  'environment:\n  build:\n    path: docker\n  inference_config:\n    scoring_route: {path: /, port: 80}',
);
const project = (dockerfile: string, yaml = own) => ({ 'blue.yml': yaml, 'docker/Dockerfile': dockerfile });

testCheck('environment/dockerfile-start', [
  {
    claim: 'accepts CMD',
    files: project('FROM python:3.11\nCMD ["python", "app.py"]\n'),
    findings: [],
  },
  {
    claim: 'accepts ENTRYPOINT',
    files: project('FROM ubuntu:22.04\nENTRYPOINT /start.sh\n'),
    findings: [],
  },
  {
    claim: 'finds a missing start command, where the line belongs',
    files: project('FROM library/python:3.11\nCOPY . /app\nRUN pip install flask\n'),
    findings: ['docker/Dockerfile:3:1 warning environment/dockerfile-start'],
    says: ['library/python:3.11'],
  },
  {
    claim: 'looks through the stages to the base',
    files: project('FROM ubuntu:22.04 AS base\nFROM base AS last\n'),
    findings: ['docker/Dockerfile:2:1 warning environment/dockerfile-start'],
  },
  {
    claim: 'accepts the CMD of a stage that the last one inherits',
    files: project('FROM ubuntu:22.04 AS base\nCMD x\nFROM base\nRUN x\n'),
    findings: [],
  },
  {
    claim: 'ignores the CMD of a stage that is only copied from',
    files: project('FROM ubuntu:22.04 AS tools\nCMD x\nFROM debian:12\nCOPY --from=tools /x /x\n'),
    findings: ['docker/Dockerfile:4:1 warning environment/dockerfile-start'],
  },
  {
    claim: 'skips other images',
    files: project('FROM example.azurecr.io/ubuntu:1\n'),
    findings: [],
  },
  {
    claim: 'skips a base from a build argument',
    files: project('ARG BASE=ubuntu:22.04\nFROM $BASE\n'),
    findings: [],
  },
  {
    claim: 'skips environments that Azure starts',
    files: project('FROM python:3.11\n', deployment('environment:\n  build:\n    path: docker')),
    findings: [],
  },
]);
