import { defineCause, step } from '../cause.js';

export default defineCause<'port'>({
  id: 'port-in-use',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['address already in use', 'connection in use', 'is in use', 'failed (98', 'already in use'],
      pattern:
        /Connection in use: \('?[\w.:]*'?, (?<port>\d{1,5})\)|bind on address \('[\w.:]{1,64}', (?<port2>\d{1,5})[^)]{0,20}\): (?:\[errno \d{1,4}\] )?address already in use|bind\(\) to [\w.:*[\]]{1,64}?:(?<port3>\d{1,5}) failed \(98|Socket '[\w.]{1,64}:(?<port4>\d{1,5})' already in use|Port (?<port5>\d{1,5}) is (?:already )?in use|listen tcp \S{0,64}?:(?<port6>\d{1,5}): bind: address already in use|[Aa]ddress already in use/i,
      examples: [
        "[ERROR] Connection in use: ('0.0.0.0', 5001)\nOSError: [Errno 98] Address already in use",
        "ERROR:    [Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
        'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)',
        "failed to start HTTP service: Unavailable - Socket '0.0.0.0:8000' already in use",
        'Port 5001 is in use by another program. Either identify and stop that program, or start the server with a different port.',
        'OSError: [Errno 98] Address already in use',
      ],
    },
  ],
  says: ({ port }) =>
    port
      ? `Two servers in the container use port ${port}.`
      : 'Two servers in the container use the same port.',
  fix: () => [
    step('Start one server only: the image’s own, or yours. The inference server listens on 5001.'),
    step(
      'A server that a script starts while it is imported starts once for each worker: start it below if __name__ == "__main__".',
    ),
  ],
  preventedBy: ['environment/dockerfile-port'],
  source: 'gunicorn, uvicorn, nginx and Triton, their own texts',
  asOf: '2026-11',
});
