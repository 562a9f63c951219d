import { testCheck } from '../table.js';
import { APP, container } from './own-container.js';

const ID = 'environment/container-routes';
const flask = (routes: string) =>
  container({ app: `from flask import Flask\napp = Flask(__name__)\n${routes}` });
const two = '@app.route("/score", methods=["POST"])\ndef score():\n    return ""\n';

testCheck(ID, [
  { claim: 'accepts what the program answers', files: container(), findings: [] },
  {
    claim: 'finds a route that it lacks',
    files: container({ app: APP.replace('"/health"', '"/healthz"') }),
    findings: [`blue.yml:10:28 warning ${ID}`, `blue.yml:11:29 warning ${ID}`],
    says: ['/healthz, /score'],
  },
  {
    claim: 'finds a probe of a route for POST alone',
    files: container({ app: APP.replace('@app.get("/health")', '@app.post("/health")') }),
    findings: [`blue.yml:10:28 warning ${ID}/probe-method`, `blue.yml:11:29 warning ${ID}/probe-method`],
  },
  {
    claim: 'finds a scoring route for GET alone',
    files: flask(
      `@app.route("/health")\ndef health():\n    return ""\n${two.replace(', methods=["POST"]', '')}`,
    ),
    findings: [`blue.yml:12:27 warning ${ID}/scoring-method`],
  },
  {
    claim: 'accepts a trailing slash',
    files: container({ app: APP.replace('"/health"', '"/health/"') }),
    findings: [],
  },
  {
    claim: 'accepts a parameter',
    files: container({ app: APP.replace('"/health"', '"/{name}"') }),
    findings: [],
  },
  {
    claim: 'accepts a path',
    files: flask(`@app.route("/<path:rest>", methods=["GET", "POST"])\ndef any(rest):\n    return ""\n`),
    findings: [],
  },
  {
    claim: 'leaves routers alone',
    files: container({ app: `${APP.replace('"/health"', '"/x"')}app.include_router(other)\n` }),
    findings: [],
  },
  { claim: 'leaves blueprints alone', files: flask(`${two}app.register_blueprint(other)\n`), findings: [] },
  {
    claim: 'leaves an application that is passed on alone',
    files: flask(`${two}Health(app, "/health")\n`),
    findings: [],
  },
  {
    claim: 'leaves a path that is no literal alone',
    files: container({ app: APP.replace('"/health"', 'PATH') }),
    findings: [],
  },
  {
    claim: 'leaves a middleware of its own alone',
    files: container({
      app: `${APP.replace('"/health"', '"/x"')}\n\n@app.middleware("http")\nasync def probe(request, call_next):\n    return await call_next(request)\n`,
    }),
    findings: [],
  },
  {
    claim: 'leaves star imports alone',
    files: container({ app: `from routes import *\n${APP.replace('"/health"', '"/x"')}` }),
    findings: [],
  },
]);
