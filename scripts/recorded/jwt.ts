/** An unsigned token that nobody takes; it is good until 2100. */
export function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ exp: 4_102_444_800, ...claims })}.none`;
}
