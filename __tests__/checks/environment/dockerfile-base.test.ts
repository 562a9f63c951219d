import { deployment, testCheck } from '../table.js';

const build = deployment('environment:\n  build:\n    path: docker');
const own = deployment(
  'environment:\n  build:\n    path: docker\n  inference_config:\n    scoring_route: {path: /, port: 80}',
);
const project = (dockerfile: string, yaml = build) => ({ 'blue.yml': yaml, 'docker/Dockerfile': dockerfile });

testCheck('environment/dockerfile-base', [
  { claim: 'accepts a pinned base', files: project('FROM python:3.11-slim\n'), findings: [] },
  {
    claim: 'accepts a digest',
    files: project(`FROM python@sha256:${'a'.repeat(64)}\n`),
    findings: [],
  },
  {
    claim: 'reports nothing without a Dockerfile',
    files: { 'blue.yml': build, 'docker/x': '' },
    findings: [],
  },
  {
    claim: 'skips what only the build knows',
    files: project('ARG TAG=latest\nFROM python:${TAG}\n'),
    findings: [],
  },
  {
    claim: 'skips what is rendered first',
    files: project('FROM {{ base }}\n{% if x %}\nRUN x\n'),
    findings: [],
  },
  {
    claim: 'judges the last stage, not the others',
    files: project('FROM golang AS tools\nRUN x\nFROM python:3.11\nCOPY --from=tools /x /x\n'),
    findings: [],
  },
  {
    claim: 'follows the last stage to its base',
    files: project('FROM python AS Base\nFROM debian:12 AS other\nFROM base\n'),
    findings: ['docker/Dockerfile:1:6 notice environment/dockerfile-base/no-tag'],
    says: ['"python" has no tag', 'python:<tag>'],
  },
  {
    claim: 'reports latest',
    files: project('FROM --platform=linux/amd64 python:latest\n'),
    findings: ['docker/Dockerfile:1:29 notice environment/dockerfile-base/latest'],
    says: ['python:<tag>'],
  },
  {
    claim: 'has another message for an unpinned image of Microsoft',
    files: project('\n# base\nfrom mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04\n'),
    findings: ['docker/Dockerfile:3:6 notice environment/dockerfile-base/microsoft'],
    says: ['"mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04"', '#4012'],
  },
  {
    claim: 'finds an empty base under a scoring script',
    files: project('FROM scratch\nCOPY x /\n'),
    findings: ['docker/Dockerfile:1:6 warning environment/dockerfile-base/scratch'],
  },
  {
    claim: 'accepts an empty base for a custom container',
    files: project('FROM scratch\nCMD ["/x"]\n', own),
    findings: [],
  },
  {
    claim: 'finds a Windows base by its repository',
    files: project('FROM mcr.microsoft.com/windows/servercore:20H2\n'),
    findings: ['docker/Dockerfile:1:6 error environment/dockerfile-base/windows'],
    says: ['"mcr.microsoft.com/windows/servercore:20H2"'],
  },
  {
    claim: 'finds a Windows base by its tag',
    files: project('FROM python:3.11-windowsservercore-ltsc2022\n'),
    findings: ['docker/Dockerfile:1:6 error environment/dockerfile-base/windows'],
  },
  {
    claim: 'accepts Windows where the environment declares it',
    files: project(
      'FROM python:3.11-windowsservercore-ltsc2022\n',
      deployment('environment:\n  os_type: windows\n  build:\n    path: docker'),
    ),
    findings: [],
  },
  {
    claim: 'finds a name that Docker cannot read',
    files: project('FROM Python:3.11\n'),
    findings: ['docker/Dockerfile:1:6 error environment/dockerfile-base/bad-image'],
    says: ['"Python:3.11" ("Python" is wrong in it)'],
  },
  {
    claim: 'finds a file without FROM',
    files: project('# nothing\n'),
    findings: ['docker/Dockerfile:1:1 error environment/dockerfile-base/no-from'],
  },
  {
    claim: 'finds FROM without an image',
    files: project('FROM\nRUN x\n'),
    findings: ['docker/Dockerfile:1:1 error environment/dockerfile-base/no-image'],
  },
  {
    claim: 'finds an instruction before FROM',
    files: project('ARG A=1\nRUN pip list\nFROM python:3.11\n'),
    findings: ['docker/Dockerfile:2:1 error environment/dockerfile-base/before-from'],
    says: ['RUN precedes'],
  },
  {
    claim: 'finds a command without RUN',
    files: project('FROM python:3.11\nRUN apt-get update\nsystemctl start x\n'),
    findings: ['docker/Dockerfile:3:1 error environment/dockerfile-base/unknown-instruction'],
    says: ['"SYSTEMCTL"'],
  },
  {
    claim: 'suggests the instruction for a typo',
    files: project('FORM python:3.11\n'),
    findings: ['docker/Dockerfile:1:1 error environment/dockerfile-base/did-you-mean'],
    says: ['Did you mean FROM?'],
  },
  {
    claim: 'finds a comment after FROM',
    files: project('FROM python:3.11 # slim\n'),
    findings: ['docker/Dockerfile:1:6 error environment/dockerfile-base/comment'],
    says: ['FROM python:3.11'],
  },
  {
    claim: 'finds words after the image',
    files: project('FROM python:3.11 base\n'),
    findings: ['docker/Dockerfile:1:6 error environment/dockerfile-base/wrong-from'],
    says: ['"python:3.11 base"'],
  },
  {
    claim: 'does not read the lines of a here-document as instructions',
    files: project(
      'FROM python:3.11\nRUN <<EOT\nsystemctl start\nEOT\nRUN cat <<-"END" > x\n\tfoo bar\nEND\n',
    ),
    findings: [],
  },
  {
    claim: 'reads continued lines, comments among them, any letter case and Windows line ends',
    files: project('\uFEFFfrom python:3.11\r\nrun pip install \\\r\n  # why\r\n\r\n  flask\r\nuser app\r\n'),
    findings: [],
  },
  {
    claim: 'skips a file for another frontend',
    files: project('# syntax=tonistiigi/dockerfile-x\nINCLUDE base\n'),
    findings: [],
  },
]);
