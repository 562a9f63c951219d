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
    claim: 'says nothing where they agree',
    files: project('FROM python:3.11\nEXPOSE 5001\nCMD ["gunicorn", "--bind", "0.0.0.0:5001", "app:app"]\n'),
    findings: [],
  },
  {
    claim: 'is silent where the Dockerfile tells nothing',
    files: project('FROM python:3.11\nCMD python app.py\n'),
    findings: [],
  },
  {
    claim: 'is silent without inference_config',
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
    claim: 'finds another port in shell form, behind a comment and with an equals sign',
    files: project('FROM python:3.11\nCMD /usr/local/bin/uvicorn app:app --port=8080  # 5001\n'),
    findings: [opens],
  },
  {
    claim: 'puts CMD behind ENTRYPOINT',
    files: project('FROM python:3.11\nENTRYPOINT ["uvicorn", "app:app"]\nCMD ["--port", "80"]\n'),
    findings: [opens],
  },
  {
    claim: 'finds the one route that leads elsewhere',
    files: project('FROM python:3.11\nCMD uvicorn app:app --port 5001\n', routes(5001, 5002)),
    findings: ['blue.yml:15:13 warning environment/dockerfile-port/opens'],
  },
  {
    claim: 'finds another EXPOSE upon a plain base',
    files: project('FROM python:3.11\nEXPOSE 8080/tcp 9090\nCMD ["python", "app.py"]\n'),
    findings: ['blue.yml:12:13 warning environment/dockerfile-port/exposes'],
    says: ['8080', '9090'],
  },
  {
    claim: 'is less sure where the base may open ports of its own',
    files: project('FROM example.azurecr.io/server:1\nEXPOSE 8080\n'),
    findings: ['blue.yml:12:13 notice environment/dockerfile-port/exposes'],
  },
  {
    claim: 'counts what the stages above expose',
    files: project('FROM python:3.11 AS base\nEXPOSE 5001\nFROM base\nEXPOSE 80\n'),
    findings: [],
  },
  {
    claim: 'lets an exposed port be opened by what the command does not show',
    files: project('FROM python:3.11\nEXPOSE 5001\nCMD uvicorn app:app --port 80\n'),
    findings: [],
  },
  {
    claim: 'is silent on ports that only the run knows',
    files: project('FROM python:3.11\nENV PORT=80\nEXPOSE 80\nCMD uvicorn app:app --port $PORT\n'),
    findings: [],
  },
  {
    claim: 'is silent on an exposed variable',
    files: project('FROM python:3.11\nEXPOSE $PORT\n'),
    findings: [],
  },
  {
    claim: 'is silent on a command of several programs',
    files: project('FROM python:3.11\nCMD nginx & gunicorn -b 127.0.0.1:8000 app:app\n'),
    findings: [],
  },
  {
    claim: 'knows a default port by no line',
    files: project('FROM python:3.11\nCMD uvicorn app:app\n'),
    findings: [],
  },
  {
    claim: 'is silent on a socket',
    files: project('FROM python:3.11\nCMD gunicorn -b unix:/run/app.sock app:app\n'),
    findings: [],
  },
  {
    claim: 'waits for a placeholder',
    files: project('FROM python:3.11\nEXPOSE 80\n', routes('{{ port }}')),
    findings: [],
  },
]);
