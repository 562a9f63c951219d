import { defineCause, step } from '../cause.js';
import { showWorkspace } from '../commands.js';

export default defineCause<'host'>({
  id: 'egress-blocked',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'locate the revision',
        'error happened while trying to locate',
        'we couldnt connect to',
        'outgoing traffic has been disabled',
        'offline mode is enabled',
        'an error happened while trying to locate the',
        'cannot reach https://',
        'cannot find the requested files in the',
      ],
      pattern:
        /We couldn't connect to '?https?:\/\/(?<host>[\w.-]{3,120})|[Cc]annot (?:reach|connect to) https?:\/\/(?<host2>[\w.-]{3,120}).{0,200}[Oo]ffline mode is enabled|Cannot find an appropriate cached snapshot folder for the specified revision on the local disk and outgoing traffic has been disabled|[Aa]n error happened while trying to locate the (?:files?|revision) on the Hub|cannot find the requested files in the (?:local|disk) cache/,
      examples: [
        "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them in the cached files.",
        "huggingface_hub.errors.LocalEntryNotFoundError: Cannot find an appropriate cached snapshot folder for the specified revision on the local disk and outgoing traffic has been disabled. To enable repo look-ups and downloads online, pass 'local_files_only=False' as input.",
        'huggingface_hub.errors.OfflineModeIsEnabled: Cannot reach https://huggingface.co/intfloat/e5-base/resolve/main/config.json: offline mode is enabled. To disable it, please unset the `HF_HUB_OFFLINE` environment variable.',
        'LocalEntryNotFoundError: An error happened while trying to locate the file on the Hub and we cannot find the requested files in the local cache. Please check your connection and try again or make sure your Internet connection is on.',
      ],
    },
    {
      literals: [
        'max retries exceeded with url',
        'urlopen error',
        'connecterror',
        'failed to establish a new connection',
      ],
      pattern:
        /(?:HTTPS?ConnectionPool\(host='(?<host>(?!(?:management|login|169\.254)\b|[\w.-]*(?:pypi\.org|pythonhosted\.org|anaconda\.(?:org|com)|management\.azure|microsoftonline|\.inference\.ml\.|conda))[\w.-]{3,120})', port=\d{1,5}\): Max retries exceeded with url: .{0,400}?(?:Network is unreachable|[Nn]ame resolution|Name or service not known|timed out|No route to host|NameResolutionError|ConnectTimeoutError|Connection reset by peer|Connection refused))|urlopen error (?:\[Errno -?\d{1,4}\] )?(?:Network is unreachable|Temporary failure in name resolution|Name or service not known|Connection timed out)|ConnectError: \[Errno -?\d{1,4}\] (?:Network is unreachable|Temporary failure in name resolution|Name or service not known)/,
      weight: 'symptom',
      examples: [
        "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='openaipublic.blob.core.windows.net', port=443): Max retries exceeded with url: /encodings/cl100k_base.tiktoken (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno 101] Network is unreachable'))",
        "requests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='raw.githubusercontent.com', port=443): Max retries exceeded with url: /nltk/nltk_data/gh-pages/index.xml (Caused by ConnectTimeoutError(<urllib3.connection.HTTPSConnection object at 0x7f>, 'Connection to raw.githubusercontent.com timed out. (connect timeout=None)'))",
        'urllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name resolution>',
        'httpx.ConnectError: [Errno -3] Temporary failure in name resolution',
      ],
      never: ["HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out."],
    },
    {
      literals: ['network is unreachable', 'name resolution', 'name or service not known'],
      pattern:
        /(?:host='(?<host>[\w.-]{3,120})'.{0,600})?(?:Network is unreachable|Temporary failure in name resolution|Name or service not known)/,
      weight: 'symptom',
      examples: [
        "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded: [Errno 101] Network is unreachable",
      ],
    },
  ],
  says: ({ host }) =>
    host
      ? `The container tried to reach ${host} and could not: it has no outbound access to it.`
      : 'The container tried to reach the internet and could not.',
  fix: ({ names }) => [
    step(
      'Include everything that it loads in the image and the model: packages, tokenizers, weights. What is loaded at the start fails at every restart too.',
    ),
    step(
      'Or allow outbound access from the workspace to that host.',
      `az ml workspace outbound-rule set --workspace-name ${names.workspace} --resource-group ${names.group} --rule <name> --type fqdn --destination ${names.host}`,
    ),
    step(
      'And see whether outbound access is closed, and whether environment_variables set HF_HUB_OFFLINE.',
      showWorkspace(names),
    ),
  ],
  blame: { code: 'frame' },
  before: ['model-files-missing'],
  preventedBy: ['mlflow/egress', 'scoring/download-in-init'],
  source: 'reports: Azure/azureml-examples#3444; pip, conda, requests and Hugging Face clients',
  asOf: '2026-11',
});
