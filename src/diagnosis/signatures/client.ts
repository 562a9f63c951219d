/** az and its extension, logins, Terraform, and the network of the machine that deploys. */
import { defineSignatures } from '../signature.js';

export const client = defineSignatures([
  {
    cause: 'az-ml-broken',
    literals: [
      'fieldinstanceresolutionerror',
      'azcliextensions/ml',
      'accesstokeninfo',
      'deserializationerror',
      'armchallengeauthenticationpolicy',
    ],
    pattern:
      /cannot import name '(?<object>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy|\w+)' from '(?<module>marshmallow\.utils|azure\.core\.credentials|azure\.core\.exceptions|azure\.mgmt\.core\.\w+|\w[\w.]*)' ?\(?[^)]{0,20}azcliextensions|cannot import name '(?<object2>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy)'|^'DeserializationError'$|^'ARMChallengeAuthenticationPolicy'$/,
    examples: [
      "cannot import name 'FieldInstanceResolutionError' from 'marshmallow.utils' (/opt/az/azcliextensions/ml/marshmallow/utils.py)",
      "cannot import name 'AccessTokenInfo' from 'azure.core.credentials'",
      "cannot import name 'DeserializationError' from 'msrest.exceptions'",
    ],
  },
  {
    cause: 'az-ml-v1',
    literals: ['online-deployment is misspelled', 'online-endpoint is misspelled'],
    pattern: /'online-(?:deployment|endpoint)' is misspelled or not recognized by the system/,
    examples: ["'online-deployment' is misspelled or not recognized by the system."],
  },
  {
    cause: 'az-ml-missing',
    literals: ['ml is misspelled or not recognized', 'requires the extension ml'],
    pattern: /'ml' is misspelled or not recognized by the system|requires the extension ml/,
    // The broken extension says so as well; its own text says more.
    weight: 'symptom',
    confidence: 'certain',
    examples: ["'ml' is misspelled or not recognized by the system."],
  },
  {
    cause: 'oidc-expired',
    literals: ['aadsts700024'],
    pattern:
      /AADSTS700024(?::.{0,120}?Current time: (?<now>[\w:.-]{10,40}?),? .{0,120}?expiry time of assertion (?<expiry>[\w:.-]{10,40}?)(?:\.? |$))?/,
    examples: [
      'ERROR: AADSTS700024: Client assertion is not within its valid time range. Current time: 2024-10-01T10:20:30.1234567Z, assertion valid from 2024-10-01T10:10:00.0000000Z, expiry time of assertion 2024-10-01T10:15:00.0000000Z.',
    ],
  },
  {
    cause: 'oidc-no-match',
    literals: ['aadsts70021', 'aadsts700213', 'aadsts7002138', 'no matching federated identity'],
    pattern:
      /AADSTS70021(?:3|38)?\b(?:.{0,200}?(?:subject '(?<subject>[^']{1,200})'|assertion subject '(?<subject2>[^']{1,200})'))?|No matching federated identity record found/,
    examples: [
      "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:org/app:ref:refs/heads/main'.",
      'AADSTS70021: No matching federated identity record found for presented assertion.',
    ],
  },
  {
    cause: 'oidc-issuer',
    literals: ['aadsts700211', 'aadsts700212'],
    pattern: /AADSTS70021[12]\b/,
    examples: [
      "AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://x'.",
    ],
  },
  {
    cause: 'login-failed',
    literals: ['aadsts'],
    pattern: /(?<code>AADSTS(?!700024\b|70021)\d{5,7})(?:: (?<detail>.{1,200}?)(?:\.? Trace ID|$))?/,
    examples: ['AADSTS7000215: Invalid client secret provided. Trace ID: 1'],
  },
  {
    cause: 'not-logged-in',
    literals: [
      'please run az login',
      'no subscription found',
      'defaultazurecredential failed to retrieve a token',
    ],
    pattern:
      /[Pp]lease run:? '?az login|No subscriptions? found|DefaultAzureCredential failed to retrieve a token/,
    examples: ["ERROR: Please run 'az login' to setup account."],
  },
  {
    cause: 'terraform-timeout',
    literals: ['missing resource identity after update'],
    examples: ['Error: Missing Resource Identity After Update'],
  },
  {
    cause: 'network-unreachable',
    literals: [
      'connection aborted',
      'failed to establish a new connection',
      'connection reset by peer',
      'remotedisconnected',
      'certificate verify failed',
    ],
    pattern:
      /(?:management\.azure\.com|login\.microsoftonline\.com|ERROR:).{0,400}(?:Failed to establish a new connection|Connection aborted|Connection reset by peer|RemoteDisconnected|certificate verify failed)/,
    weight: 'symptom',
    examples: [
      "ERROR: HTTPSConnectionPool(host='management.azure.com', port=443): Max retries exceeded with url: /x (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain')))",
      "ERROR: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
    ],
  },
]);
