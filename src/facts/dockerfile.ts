/**
 * What a Dockerfile can say, and what its base brings. Facts of 2026-11; source, unless another is named: the Dockerfile
 * reference (docs.docker.com/reference/dockerfile, of 2026).
 */

/** `unknown instruction` is the build's answer to any other. */
// biome-ignore format: a list.
export const DOCKERFILE_KEYWORDS: readonly string[] = [
  'ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD',
  'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR',
];

/**
 * Images of Docker Hub that hold an operating system or a language and start a shell, which ends at once where nobody
 * is at a terminal, and open no port. From each image's own Dockerfile.
 */
// biome-ignore format: a list.
export const PLAIN_IMAGES: readonly string[] = [
  'alpine', 'almalinux', 'amazonlinux', 'busybox', 'centos', 'debian', 'fedora', 'oraclelinux', 'photon', 'rockylinux', 'ubuntu',
  'python', 'node', 'r-base', 'buildpack-deps', 'mambaorg/micromamba', 'continuumio/miniconda3', 'continuumio/anaconda3',
  'condaforge/miniforge3', 'condaforge/mambaforge',
];

/** Repositories of mcr.microsoft.com that hold images for Windows alone (mcr.microsoft.com/catalog). */
export const WINDOWS_REPOSITORIES: readonly string[] = ['windows', 'windows/', 'dotnet/framework/'];

/** Words in a tag that say Windows (learn.microsoft.com, "Windows container base images", 2025). */
export const WINDOWS_TAG = /(?:^|[-_.])(?:nanoserver|windowsservercore|ltsc20\d\d)(?:[-_.]|$)/i;

/** How a server's command line names its port, by program. `address`: the port stands behind the last colon. */
export interface PortOption {
  program: string;
  options: readonly string[];
  form: 'number' | 'address';
}

/**
 * Source: each program's own help: gunicorn 23, uvicorn 0.34, hypercorn 0.17, waitress 3, Flask 3 (`flask run`),
 * azureml-inference-server-http 1.5 (`azmlinfsrv --port`), Triton 2.5x, TensorFlow Serving 2.19, vLLM 0.11 (`vllm serve`),
 * streamlit 1.4x (`streamlit run`). A port that has only a default is not told by the line.
 */
export const PORT_OPTIONS: readonly PortOption[] = [
  { program: 'gunicorn', options: ['-b', '--bind'], form: 'address' },
  { program: 'hypercorn', options: ['-b', '--bind'], form: 'address' },
  { program: 'uvicorn', options: ['--port'], form: 'number' },
  { program: 'fastapi', options: ['--port'], form: 'number' },
  { program: 'waitress-serve', options: ['--port'], form: 'number' },
  { program: 'flask', options: ['-p', '--port'], form: 'number' },
  { program: 'azmlinfsrv', options: ['--port'], form: 'number' },
  { program: 'tritonserver', options: ['--http-port'], form: 'number' },
  { program: 'tensorflow_model_server', options: ['--rest_api_port', '--port'], form: 'number' },
  { program: 'vllm', options: ['--port'], form: 'number' },
];
