/** A small own container for the tables of its checks: each test changes one of the files. */
import { deployment } from '../table.js';

export const APP = `from fastapi import FastAPI

app = FastAPI()


@app.get("/health")
def health():
    return "ok"


@app.post("/score")
def score(rows: list[float]):
    return rows
`;

export const DOCKERFILE = `FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
`;

export const SERVE = 'CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]\n';

const YAML = deployment(`environment:
  build:
    path: docker
  inference_config:
    liveness_route: {path: /health, port: 8080}
    readiness_route: {path: /health, port: 8080}
    scoring_route: {path: /score, port: 8080}`);

interface Container {
  yaml?: string;
  dockerfile?: string;
  /** What comes behind DOCKERFILE. */
  start?: string;
  app?: string;
  requirements?: string;
  more?: Record<string, string>;
}

export function container({
  yaml = YAML,
  start = SERVE,
  dockerfile = DOCKERFILE + start,
  app = APP,
  requirements = 'fastapi==0.115.12\nuvicorn==0.34.2\n',
  more = {},
}: Container = {}): Record<string, string> {
  return {
    'blue.yml': yaml,
    'docker/Dockerfile': dockerfile,
    'docker/requirements.txt': requirements,
    'docker/app.py': app,
    ...more,
  };
}
