import { testCheck } from '../table.js';
import { container, DOCKERFILE } from './own-container.js';

const ID = 'environment/server-address';
const atStart = (variant: string, column: number) => [`docker/Dockerfile:6:${column} error ${ID}/${variant}`];
const FLASK = `from flask import Flask
app = Flask(__name__)
`;
const python = (call: string) => container({ start: 'CMD ["python", "app.py"]\n', app: FLASK + call });

const OPEN: readonly (readonly [string, string])[] = [
  ['uvicorn on every address', 'CMD ["uvicorn", "app:app", "--host", "0.0.0.0"]'],
  ['uvicorn on every address of IPv6', 'CMD uvicorn app:app --host ::'],
  ['an address that only a shell knows', 'CMD uvicorn app:app --host $HOST'],
  ['an address in a variable', 'ENV UVICORN_HOST=0.0.0.0\nCMD ["uvicorn", "app:app"]'],
  ['a socket', 'CMD ["uvicorn", "app:app", "--uds", "/tmp/app.sock"]'],
  ['gunicorn with --bind=', 'CMD gunicorn --bind=0.0.0.0:8080 app:app'],
  ['gunicorn with all ports of an empty host', 'CMD gunicorn -b :8080 app:app'],
  ['gunicorn with a configuration', 'CMD gunicorn -c conf.py app:app'],
  ['gunicorn with PORT', 'ENV PORT 8080\nCMD gunicorn app:app'],
  ['waitress, which opens every address', 'CMD waitress-serve --port=8080 app:app'],
  ['flask run with --host', 'CMD ["flask", "--app", "app", "run", "--host=0.0.0.0"]'],
  ['a proxy before the server', 'CMD nginx && uvicorn app:app --host 127.0.0.1'],
  ['a server of another kind', 'CMD ["node", "server.js"]'],
  ['a start command of the base image', 'RUN true'],
];

const CLOSED: readonly (readonly [string, string, string, number])[] = [
  ['uvicorn alone', 'CMD ["uvicorn", "app:app", "--port", "8080"]', 'default', 17],
  ['uvicorn in shell form', 'CMD uvicorn app:app --port 8080', 'default', 13],
  ['uvicorn as a module', 'CMD python -m uvicorn app:app', 'default', 23],
  ['uvicorn on localhost', 'CMD ["uvicorn", "app:app", "--host", "localhost"]', 'written', 38],
  ['uvicorn with --host=', 'CMD uvicorn app:app --host=127.0.0.1', 'written', 21],
  ['uvicorn behind tini', 'CMD ["tini", "--", "uvicorn", "app:app"]', 'default', 31],
  ['uvicorn behind conda run', 'CMD ["conda", "run", "-n", "serve", "uvicorn", "app:app"]', 'default', 48],
  ['uvicorn in bash -c', 'CMD ["bash", "-c", "cd /app && exec uvicorn app:app"]', 'default', 20],
  ['gunicorn alone', 'CMD ["gunicorn", "app:app"]', 'default', 18],
  ['gunicorn with -b', 'CMD gunicorn -w 2 -b 127.0.0.1:8080 app:app', 'written', 22],
  ['hypercorn alone', 'CMD hypercorn app:app', 'default', 15],
  ['flask run', 'CMD ["flask", "--app", "app", "run", "--port", "8080"]', 'default', 6],
  ['waitress with --listen', 'CMD waitress-serve --listen=127.0.0.1:8080 app:app', 'written', 20],
];

testCheck(ID, [
  ...OPEN.map(([claim, start]) => ({
    claim: `accepts ${claim}`,
    files: container({ start: `${start}\n` }),
    findings: [],
  })),
  ...CLOSED.map(([claim, start, variant, column]) => ({
    claim: `finds ${claim}`,
    files: container({ start: `${start}\n` }),
    findings: atStart(variant, column),
    says: ['0.0.0.0'],
  })),
  {
    claim: 'reads the script that starts it',
    files: container({
      start: 'COPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n',
      more: {
        'docker/start.sh': '#!/bin/sh\nset -e\n# exec nginx\nexec uvicorn app:app \\\n  --port 8080\n',
      },
    }),
    findings: [`docker/start.sh:4:14 error ${ID}/default`],
  },
  {
    claim: 'reads what exec "$@" runs',
    files: container({
      start: 'ENTRYPOINT ["./start.sh"]\nCMD ["uvicorn", "app:app"]\n',
      more: { 'docker/start.sh': '#!/bin/sh\nexec "$@"\n' },
    }),
    findings: [`docker/Dockerfile:7:17 error ${ID}/default`],
  },
  {
    claim: 'finds app.run() of Flask',
    files: python('if __name__ == "__main__":\n    app.run(port=8080)\n'),
    findings: [`docker/app.py:4:5 error ${ID}/default`],
    says: ['host="0.0.0.0"'],
  },
  {
    claim: 'finds app.run() on localhost',
    files: python('app.run("localhost", 8080)\n'),
    findings: [`docker/app.py:3:9 error ${ID}/written`],
  },
  { claim: 'accepts app.run() on every address', files: python('app.run(host="0.0.0.0")\n'), findings: [] },
  {
    claim: 'accepts an address that only a run knows',
    files: python('app.run(host=os.environ["HOST"])\n'),
    findings: [],
  },
  {
    claim: 'finds uvicorn.run()',
    files: container({
      start: 'CMD python -m app\n',
      app: 'import uvicorn\nuvicorn.run("app:app", port=8080)\n',
    }),
    findings: [`docker/app.py:2:1 error ${ID}/default`],
  },
  {
    claim: 'leaves a program that a server loads alone',
    files: container({ app: `${FLASK}if __name__ == "__main__":\n    app.run()\n` }),
    findings: [],
  },
  {
    claim: 'leaves a container that Azure starts alone',
    files: {
      ...container({ start: 'CMD ["uvicorn", "app:app"]\n' }),
      'blue.yml': 'name: blue\nenvironment:\n  build:\n    path: docker\n',
    },
    findings: [],
  },
  {
    claim: 'survives a start command without words',
    files: container({ dockerfile: `${DOCKERFILE}CMD []\n` }),
    findings: [],
  },
]);
