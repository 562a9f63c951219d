// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { expect, test } from '@jest/globals';
import { answersOver, checkById, makeProject } from '../project.js';
import { deployment, testCheck } from '../table.js';

const variable = (line: string) => ({ 'blue.yml': deployment(`environment_variables:\n  ${line}`) });
const at = (message: string) => [`blue.yml:8:3 warning environment/plain-secret${message}`];

// Put together here, so that no scanner reports the test as a leak.
const RANDOM = ['a8Kf92Lm', 'Q0xZ7vB3', 'nR5t1W6y'].join('');
const HEX = '3fa85f645717a4562b3fc2c963f66afa';
const BASE64 = RANDOM.repeat(4).slice(0, 86);
const GUID = '6f1a0e5e-1c2b-4d3e-8f9a-0b1c2d3e4f5a';

const NO_SECRETS = [
  'TOKENIZERS_PARALLELISM: false',
  'MAX_TOKENS: 512',
  'MAX_TOKEN: "512"',
  'TOKEN_LIMIT: 30',
  'USE_TOKEN: "true"',
  'KEY_VAULT_URL: https://my-vault.vault.azure.net/',
  'KV_SECRET_MULTIPLIER: multiplier@https://my-vault.vault.azure.net',
  'SECRET_NAME: db-password',
  'API_KEY_HEADER: x-api-key',
  'PASSWORD_FILE: /run/secrets/password',
  'DB_PASSWORD: /run/secrets/password',
  'DB_PASSWORD: ""',
  'DB_PASSWORD:',
  'DB_PASSWORD: changeme',
  'DB_PASSWORD: <your password>',
  'DB_PASSWORD: storage_place_holder',
  'DB_PASSWORD: your-password-here',
  'DB_PASSWORD: $DB_PASSWORD',
  'DB_PASSWORD: ${{ secrets.DB_PASSWORD }}',
  'DB_PASSWORD: "#{DB_PASSWORD}#"',
  'DB_PASSWORD: ${{azureml://connections/db/credentials/password}}',
  'DB_PASSWORD: ${{keyvault:https://v.vault.azure.net/secrets/s/0123456789abcdef}}',
  'OPENAI_API_KEY: EMPTY',
  'PARTITION_KEY: customer_id',
  `CACHE_KEY: ${RANDOM}`,
  'MODEL_KEY: credit-default-model-2026',
  `TENANT_KEY: ${GUID}`,
  'EOS_TOKEN: <|endoftext|>',
  'PAD_TOKEN: "[PAD]"',
  'AUTH_MODE: key',
  'AZURE_STORAGE_ACCOUNT: mystorage',
  'AZURE_STORAGE_CONNECTION_STRING: UseDevelopmentStorage=true',
  `APPLICATIONINSIGHTS_CONNECTION_STRING: InstrumentationKey=${GUID};IngestionEndpoint=https://x.in.ai.azure.com/`,
  'SQL: Server=x;Database=y;Authentication=Active Directory Managed Identity',
  'DATABASE_URL: postgres://db.example.com/credit',
  'MODEL: sk-learn-model-version-one-and-two',
  'PUBLIC_KEY: ssh-ed25519-of-the-team',
];

const BY_VALUE: readonly (readonly [line: string, what: string])[] = [
  [
    `S: DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${BASE64}==;EndpointSuffix=core.windows.net`,
    'storage account key',
  ],
  [
    `S: Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=k;SharedAccessKey=${RANDOM}=`,
    'shared access key',
  ],
  [`S: https://x.blob.core.windows.net/c?sv=2024-01-01&sig=${RANDOM}%3D`, 'shared access signature'],
  ['S: Server=x;Database=y;User Id=z;Password=hunter22;', 'password in a connection string'],
  ['S: postgres://user:hunter22@db/credit', 'password in a URL'],
  [`S: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${RANDOM}`, 'JSON web token'],
  [`S: ghp_${RANDOM}${RANDOM}`, 'GitHub token'],
  [`S: sk-proj-${RANDOM}-${RANDOM}`, 'API key'],
  [`S: hf_${RANDOM}${RANDOM}`, 'Hugging Face'],
  [`S: abc8Q~${RANDOM}${RANDOM.slice(0, 10)}`, 'Entra ID'],
  [`S: ${BASE64}==`, '64-byte key'],
  [`S: dapi${HEX}`, 'Databricks'],
  ['S: "-----BEGIN RSA PRIVATE KEY-----\\nabc"', 'private key'],
];

const BY_NAME = [
  'DB_PASSWORD: correct-horse',
  'dbPassword: correct-horse',
  'DB_PWD_PROD: correct-horse',
  `CLIENT_SECRET: ${GUID}`,
  `AZURE_OPENAI_API_KEY: ${HEX}`,
  `AZURE_STORAGE_KEY: ${HEX}`,
  `OPENAI_KEY: ${HEX}`,
  `MY_TOKEN_2: ${RANDOM}`,
  `AWS_SECRET_ACCESS_KEY: ${RANDOM}`,
];

testCheck('environment/plain-secret', [
  { claim: 'reports nothing without variables', files: { 'blue.yml': deployment('') }, findings: [] },
  ...NO_SECRETS.map(line => ({ claim: `accepts ${line}`, files: variable(line), findings: [] })),
  ...BY_VALUE.map(([line, what]) => ({
    claim: `recognises a ${what} by its value`,
    files: variable(line),
    findings: at('/value'),
    says: [what],
  })),
  ...BY_NAME.map(line => ({
    claim: `recognises ${line.split(':')[0]} by its name`,
    files: variable(line),
    findings: at(''),
  })),
  {
    claim: 'shows how to inject that variable',
    files: variable('DB_PASSWORD: correct-horse'),
    findings: at(''),
    says: ['DB_PASSWORD: ${{azureml://connections/', 'DB_PASSWORD: ${{keyvault:https://'],
  },
  {
    claim: 'checks Kubernetes as well',
    files: {
      'blue.yml': deployment('type: kubernetes\nenvironment_variables:\n  DB_PASSWORD: correct-horse'),
    },
    findings: ['blue.yml:9:3 warning environment/plain-secret'],
  },
]);

test('environment/plain-secret: nothing of a value is in any finding', async () => {
  const secrets = [...BY_NAME, ...BY_VALUE.map(([line]) => line)];
  const check = checkById('environment/plain-secret');
  for (const line of secrets) {
    const { findings } = await answersOver(makeProject(variable(line)), { checks: [check] });
    const value = line.slice(line.indexOf(': ') + 2);
    for (let start = 0; start + 10 <= value.length; start += 5) {
      expect(
        JSON.stringify(findings.map(({ message, advice, related }) => ({ message, advice, related }))),
      ).not.toContain(value.slice(start, start + 10));
    }
  }
});
