/**
 * How Python's web servers are started, and which address they open without being asked. Facts of 2026-11; source: each
 * program's own help and documentation (uvicorn 0.34, gunicorn 23, hypercorn 0.17, waitress 3, Flask 3, fastapi-cli 0.0).
 */
export interface ServerProgram {
  /** The program, and the module of `python -m`. */
  program: string;
  /** Options that name the address; `-b host:port` for the form `bind`. */
  options: readonly string[];
  form: 'host' | 'bind';
  /** The address that it opens where nothing names one. */
  default: 'loopback' | 'open';
  /** Environment variables that name the address instead. */
  variables: readonly string[];
  /** Options after which the address is written elsewhere: a file, a socket. */
  elsewhere: readonly string[];
  /** Options whose value is no application. */
  valued: readonly string[];
  /** Where the application stands: the first word that is no option. */
  app: boolean;
}

export const SERVER_PROGRAMS: readonly ServerProgram[] = [
  {
    program: 'uvicorn',
    options: ['--host'],
    form: 'host',
    default: 'loopback',
    variables: ['UVICORN_HOST'],
    elsewhere: ['--uds', '--fd'],
    valued: [
      ...[
        '--port',
        '--workers',
        '--log-level',
        '--log-config',
        '--loop',
        '--http',
        '--ws',
        '--lifespan',
        '--interface',
      ],
      ...[
        '--root-path',
        '--app-dir',
        '--env-file',
        '--reload-dir',
        '--timeout-keep-alive',
        '--limit-concurrency',
      ],
      ...[
        '--forwarded-allow-ips',
        '--timeout-graceful-shutdown',
        '--backlog',
        '--ssl-keyfile',
        '--ssl-certfile',
      ],
      ...['--limit-max-requests', '--header', '--ws-max-size', '--h11-max-incomplete-event-size'],
    ],
    app: true,
  },
  {
    program: 'gunicorn',
    options: ['-b', '--bind'],
    form: 'bind',
    default: 'loopback',
    // gunicorn opens 0.0.0.0:$PORT where PORT is set (gunicorn/config.py, class Bind).
    variables: ['PORT', 'GUNICORN_CMD_ARGS'],
    elsewhere: ['-c', '--config'],
    valued: [
      ...[
        '-w',
        '--workers',
        '-k',
        '--worker-class',
        '-t',
        '--timeout',
        '--threads',
        '--chdir',
        '--log-level',
        '-n',
      ],
      ...[
        '--name',
        '--access-logfile',
        '--error-logfile',
        '--graceful-timeout',
        '--keep-alive',
        '--max-requests',
      ],
      ...[
        '--max-requests-jitter',
        '--log-file',
        '--worker-tmp-dir',
        '--pythonpath',
        '-e',
        '--env',
        '-u',
        '--user',
      ],
      ...[
        '-g',
        '--group',
        '--certfile',
        '--keyfile',
        '--log-config',
        '--backlog',
        '--limit-request-line',
        '-p',
        '--pid',
      ],
      ...['--worker-connections', '--forwarded-allow-ips', '--access-logformat', '-m', '--umask'],
    ],
    app: true,
  },
  {
    program: 'hypercorn',
    options: ['-b', '--bind'],
    form: 'bind',
    default: 'loopback',
    variables: [],
    elsewhere: ['-c', '--config'],
    valued: [
      '-w',
      '--workers',
      '-k',
      '--worker-class',
      '--access-logfile',
      '--error-logfile',
      '--log-level',
      '--log-config',
    ],
    app: true,
  },
  {
    program: 'waitress-serve',
    options: ['--host'],
    form: 'host',
    default: 'open',
    variables: [],
    elsewhere: ['--listen', '--unix-socket'],
    valued: ['--port', '--threads', '--url-scheme', '--url-prefix'],
    app: true,
  },
  {
    program: 'flask',
    options: ['-h', '--host'],
    form: 'host',
    default: 'loopback',
    variables: ['FLASK_RUN_HOST'],
    elsewhere: [],
    valued: ['-p', '--port', '--app', '-A', '--env-file', '-e', '--cert', '--key'],
    app: false,
  },
];

/** Calls in a program that start a server. `host` is the argument; `position` its place. */
export interface ServerCall {
  target: RegExp;
  default: 'loopback' | 'open';
  position?: number;
}

export const SERVER_CALLS: readonly ServerCall[] = [
  { target: /^uvicorn\.run$/, default: 'loopback' },
  { target: /^uvicorn\.Config$/, default: 'loopback' },
  { target: /^(?:waitress\.)serve$/, default: 'open' },
];

/** Programs that stand before a server and pass requests to its local address. */
export const PROXIES: readonly string[] = [
  ...[
    'nginx',
    'supervisord',
    'envoy',
    'haproxy',
    'caddy',
    'traefik',
    'apache2',
    'apache2ctl',
    'apachectl',
    'httpd',
  ],
  ...['runsvdir', 's6-svscan', 'honcho', 'circusd', 'service', 'pm2', 'daprd', 'socat', 'stunnel'],
];

/** Programs that only start what stands behind them. */
export const WRAPPERS: readonly string[] = [
  ...[
    'exec',
    'tini',
    'dumb-init',
    'catatonit',
    'nohup',
    'env',
    'nice',
    'ddtrace-run',
    'opentelemetry-instrument',
    'sudo',
  ],
  ...[
    '/usr/bin/env',
    'newrelic-admin',
    'run-program',
    'xvfb-run',
    'stdbuf',
    'time',
    'gosu',
    'su-exec',
    'setsid',
    '--',
    '-g',
  ],
];
