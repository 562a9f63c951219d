import { deployment, testCheck } from '../table.js';

const yaml = deployment('environment:\n  build:\n    path: docker');
const project = (...lines: string[]) => ({ 'blue.yml': yaml, 'docker/Dockerfile': `${lines.join('\n')}\n` });
const PREBUILT = 'FROM mcr.microsoft.com/azureml/minimal-py312-inference:20260301.v1';

testCheck('environment/dockerfile-user', [
  {
    claim: 'finds apt as the user of a prebuilt image',
    files: project(PREBUILT, 'RUN apt-get update && \\', '    apt-get install -y curl'),
    findings: ['docker/Dockerfile:2:5 warning environment/dockerfile-user/prebuilt'],
    says: ['minimal-py312-inference', 'USER root:root'],
  },
  {
    claim: 'finds it among other commands, after flags and variables',
    files: project(
      PREBUILT,
      'RUN echo hi && DEBIAN_FRONTEND=noninteractive apt-get -y --no-install-recommends install curl',
    ),
    findings: ['docker/Dockerfile:2:47 warning environment/dockerfile-user/prebuilt'],
    says: ['"apt-get"'],
  },
  {
    claim: 'accepts it once the user is root',
    files: project(PREBUILT, 'USER root:root', 'RUN apt-get update', 'USER dockeruser', 'RUN pip install x'),
    findings: [],
  },
  {
    claim: 'accepts root by its number',
    files: project(PREBUILT, 'USER 0', 'RUN apt-get update'),
    findings: [],
  },
  {
    claim: 'finds apt after a USER line, on any image, in a stage above',
    files: project('FROM debian:12 AS a', 'USER app', 'FROM a', 'RUN apt install curl'),
    findings: ['docker/Dockerfile:4:5 warning environment/dockerfile-user'],
    says: ['app', 'line 2'],
  },
  {
    claim: 'reads the exec form',
    files: project(PREBUILT, 'RUN ["apt-get", "install", "curl"]'),
    findings: ['docker/Dockerfile:2:6 warning environment/dockerfile-user/prebuilt'],
  },
  {
    claim: 'accepts sudo, commands that only list, commands that may fail, and words that are no command',
    files: project(
      PREBUILT,
      'RUN sudo apt-get install curl',
      'RUN apt list',
      'RUN apt-get update || true',
      'RUN echo apt-get install',
    ),
    findings: [],
  },
  {
    claim: 'skips the user of other images and one from a build argument',
    files: project(
      'ARG WHO',
      'FROM mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:1',
      'RUN apt update',
      'USER $WHO',
      'RUN apt update',
    ),
    findings: [],
  },
]);
