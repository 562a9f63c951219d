import { deployment, testCheck } from '../table.js';

const routes = (port: number | string, liveness: number | string = port) =>
  deployment(
    `environment:
  build:
    path: docker
  inference_config:
    scoring_route:
      path: /score
      port: ${port}
    liveness_route:
      path: /live
      port: ${liveness}
    readiness_route:
      path: /ready
      port: ${port}`,
  );
const project = (dockerfile: string, yaml = routes(5001)) => ({
  'blue.yml': yaml,
  'docker/Dockerfile': dockerfile,
});
const opens = 'blue.yml:12:13 warning environment/dockerfile-port/opens';

testCheck('environment/dockerfile-port', [
  {
    claim: 'accepts ports that agree',
    files: project('FROM python:3.11\nEXPOSE 5001\nCMD ["gunicorn", "--bind", "0.0.0.0:5001", "app:app"]\n'),
    findings: [],
  },
  {
    claim: 'reports nothing where the Dockerfile names no port',
    files: project('FROM python:3.11\nCMD python app.py\n'),
    findings: [],
  },
  {
    claim: 'reports nothing without inference_config',
    files: project('FROM python:3.11\nEXPOSE 80\n', deployment('environment:\n  build:\n    path: docker')),
    findings: [],
  },
  {
    claim: 'finds another port of gunicorn',
    files: project('FROM python:3.11\nCMD ["gunicorn", "-b", "0.0.0.0:8080", "app:app"]\n'),
    findings: [opens],
    says: ['port 5001', 'port 8080'],
  },
  {
    claim: 'finds another port in shell form, with a comment and an equals sign',
    files: project('FROM python:3.11\nCMD /usr/local/bin/uvicorn app:app --port=8080  # 5001\n'),
    findings: [opens],
  },
  {
    claim: 'appends CMD to ENTRYPOINT',
    files: project('FROM python:3.11\nENTRYPOINT ["uvicorn", "app:app"]\nCMD ["--port", "80"]\n'),
    findings: [opens],
  },
  {
    claim: 'finds the one route that leads elsewhere',
    files: project('FROM python:3.11\nCMD uvicorn app:app --port 5001\n', routes(5001, 5002)),
    findings: ['blue.yml:15:13 warning environment/dockerfile-port/opens'],
  },
  {
    claim: 'finds another EXPOSE on a plain base',
    files: project('FROM python:3.11\nEXPOSE 8080/tcp 9090\nCMD ["python", "app.py"]\n'),
    findings: ['blue.yml:12:13 warning environment/dockerfile-port/exposes'],
    says: ['8080', '9090'],
  },
  {
    claim: 'only notes it where the base may open its own ports',
    files: project('FROM example.azurecr.io/server:1\nEXPOSE 8080\n'),
    findings: ['blue.yml:12:13 notice environment/dockerfile-port/exposes'],
  },
  {
    claim: 'counts what the stages above expose',
    files: project('FROM python:3.11 AS base\nEXPOSE 5001\nFROM base\nEXPOSE 80\n'),
    findings: [],
  },
  {
    claim: 'accepts an exposed port that the command does not show',
    files: project('FROM python:3.11\nEXPOSE 5001\nCMD uvicorn app:app --port 80\n'),
    findings: [],
  },
  {
    claim: 'skips ports that only the run knows',
    files: project('FROM python:3.11\nENV PORT=80\nEXPOSE 80\nCMD uvicorn app:app --port $PORT\n'),
    findings: [],
  },
  {
    claim: 'skips an exposed variable',
    files: project('FROM python:3.11\nEXPOSE $PORT\n'),
    findings: [],
  },
  {
    claim: 'skips a command of several programs',
    files: project('FROM python:3.11\nCMD nginx & gunicorn -b 127.0.0.1:8000 app:app\n'),
    findings: [],
  },
  {
    claim: 'does not assume a default port',
    files: project('FROM python:3.11\nCMD uvicorn app:app\n'),
    findings: [],
  },
  {
    claim: 'skips a socket',
    files: project('FROM python:3.11\nCMD gunicorn -b unix:/run/app.sock app:app\n'),
    findings: [],
  },
  {
    claim: 'skips a placeholder',
    files: project('FROM python:3.11\nEXPOSE 80\n', routes('{{ port }}')),
    findings: [],
  },
]);
