import { deployment, testCheck } from '../table.js';
import { environment } from './exported.js';
import { container, DOCKERFILE, SERVE } from './own-container.js';

const withImage = (image: string, rest = '') => ({
  'blue.yml': deployment(`environment:\n  image: ${image}${rest}`),
});

testCheck('environment/image-registry', [
  ...['scoring:1', 'credit-model', 'my_image:v2'].map(image => ({
    claim: `finds ${image}`,
    files: withImage(image),
    findings: ['blue.yml:7:10 warning environment/image-registry'],
    says: ['azurecr.io'],
  })),
  {
    claim: 'mentions an organisation',
    files: withImage('contoso/scoring:1'),
    findings: ['blue.yml:7:10 notice environment/image-registry/organisation'],
  },
  ...[
    'python:3.12',
    'tensorflow/serving:2.19',
    'docker.io/contoso/scoring:1',
    'contoso.azurecr.io/scoring:1',
    'localhost:5000/a:1',
    'ghcr.io/a/b:1',
    '${{ inputs.image }}',
    'vllm/vllm-openai:v0.11',
  ].map(image => ({
    claim: `accepts ${image}`,
    files: withImage(image),
    findings: [],
  })),
  {
    claim: 'finds a base image',
    files: container({ dockerfile: 'FROM scoring-base:1\nCMD x\n' }),
    findings: ['docker/Dockerfile:1:6 warning environment/image-registry'],
  },
  ...[
    'FROM python:3.12',
    'FROM contoso/base:1',
    'ARG B=scoring\nFROM $B',
    'FROM ubuntu AS base\nFROM base',
    'FROM scratch',
  ].map(text => ({
    claim: `accepts ${text.replace('\n', ', ')}`,
    files: container({ dockerfile: `${text}\nCMD x\n` }),
    findings: [],
  })),
]);

testCheck('environment/image-without-conda', [
  ...[
    'python:3.11-slim',
    'docker.io/library/python:3.11',
    'ubuntu:22.04',
    'nvidia/cuda:12.4.1-runtime-ubuntu22.04',
  ].map(image => ({
    claim: `finds ${image}`,
    files: { ...environment(), ...withImage(image, '\n  conda_file: conda.yml') },
    findings: ['blue.yml:7:10 error environment/image-without-conda'],
  })),
  ...[
    'continuumio/miniconda3:24.9.2-0',
    'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:1',
    'pytorch/pytorch:2.1.0-cuda12.1-cudnn8-runtime',
    'contoso.azurecr.io/python:3.11',
  ].map(image => ({
    claim: `accepts ${image}`,
    files: { ...environment(), ...withImage(image, '\n  conda_file: conda.yml') },
    findings: [],
  })),
  { claim: 'accepts it without a conda file', files: withImage('python:3.11-slim'), findings: [] },
]);

const from = (text: string) =>
  container({ dockerfile: `${DOCKERFILE.replace('FROM python:3.12-slim', text)}${SERVE}` });

testCheck('environment/dockerfile-platform', [
  ...[
    '--platform=linux/arm64 python:3.12',
    '--platform=linux/arm64/v8 python:3.12',
    '--platform=linux/arm/v7 python:3.12',
  ].map(text => ({
    claim: `finds ${text}`,
    files: from(`FROM ${text}`),
    findings: ['docker/Dockerfile:1:1 error environment/dockerfile-platform'],
  })),
  {
    claim: 'finds an image of another architecture',
    files: from('FROM arm64v8/python:3.12'),
    findings: ['docker/Dockerfile:1:1 error environment/dockerfile-platform/image'],
    says: ['python:3.12'],
  },
  ...[
    'python:3.12',
    '--platform=linux/amd64 python:3.12',
    '--platform=linux/x86_64 python:3.12',
    '--platform=$BUILDPLATFORM python:3.12',
    '--platform=linux python:3.12',
  ].map(text => ({ claim: `accepts ${text}`, files: from(`FROM ${text}`), findings: [] })),
  {
    claim: 'leaves a stage that is only copied from alone',
    files: from('FROM --platform=linux/arm64 alpine AS tools\nFROM python:3.12'),
    findings: [],
  },
]);
