/**
 * Refusals of Entra that a world asks for by their code, beside those that follow from what it holds. The texts are
 * those that users have pasted; only 70021 was recorded whole (in the form of 2023), the other bodies are unseen and have
 * the form of those that were.
 */
export interface KnownRefusal {
  error: string;
  status: number;
  text(client: string, tenant: string, subject: string): string;
  /** Ids for support on lines of their own, as until 2023. */
  old?: boolean;
}

export const REFUSALS: Readonly<Record<number, KnownRefusal>> = {
  70021: {
    error: 'unauthorized_client',
    status: 401,
    old: true,
    text: (_client, _tenant, subject) =>
      `No matching federated identity record found for presented assertion. Assertion Issuer: 'https://token.actions.githubusercontent.com'. Assertion Subject: '${subject}'. Assertion Audience: 'api://AzureADTokenExchange'. https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation`,
  },
  7002131: {
    error: 'invalid_client',
    status: 401,
    text: (_client, _tenant, subject) =>
      `No matching federated identity record found for presented assertion claims matching expression, subject '${subject}'.`,
  },
  7000229: {
    error: 'invalid_client',
    status: 401,
    text: (client, tenant) =>
      `The client application ${client} is missing service principal in the tenant ${tenant}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
  },
  7000112: {
    error: 'unauthorized_client',
    status: 401,
    text: client => `Application '${client}'(credit-deployer) is disabled.`,
  },
  53003: {
    error: 'invalid_grant',
    status: 400,
    text: () =>
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  },
  700027: {
    error: 'invalid_client',
    status: 401,
    text: client =>
      `The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${client}'.]`,
  },
};
