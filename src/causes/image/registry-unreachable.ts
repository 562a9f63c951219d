import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { showWorkspace } from '../commands.js';

export default defineCause<'host' | 'ip'>({
  id: 'registry-unreachable',
  code: 'ERR_1200',
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: ['no such host', 'i/o timeout', 'client with ip', 'x509:'],
      pattern:
        /dial tcp:? .{0,120}?(?<host>[\w.-]+\.azurecr\.io).{0,120}(?:no such host|i\/o timeout|connection refused)|lookup (?<host2>[\w.-]+) on .{0,60}: no such host|client with IP '?(?<ip>[\d.]+)'? is not allowed access|x509: certificate signed by unknown authority/,
      examples: [
        'dial tcp: lookup acr1.azurecr.io on 168.63.129.16:53: no such host',
        "denied: client with IP '20.1.2.3' is not allowed access. Refer https://aka.ms/acr/firewall",
      ],
    },
  ],
  says: ({ host, ip }) =>
    host
      ? `The registry ${host} cannot be reached from where the image is pulled.`
      : ip
        ? `The firewall of the registry blocks ${ip}.`
        : 'The registry cannot be reached from where the image is pulled.',
  fix: ({ names }) => [
    step(
      'If the registry is private, the workspace needs a managed virtual network with a private endpoint to it; if its name is wrong, correct it.',
    ),
    step('See how the workspace and the registry are connected.', showWorkspace(names)),
  ],
  blame: { files: IMAGE },
  preventedBy: ['network/managed-network'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
