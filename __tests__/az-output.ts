/**
 * The body of a refusal as `az` prints it: azure-core 1.41, `ODataV4Format.__str__`, and azure-mgmt-core 1.6,
 * `ARMErrorFormat`, behind the `ERROR: ` of the command line.
 */
interface ArmError {
  /** null of an operation whose code is in front of its message. */
  code: string | null;
  message: string;
  details?: ArmError[];
  additionalInfo?: { type: string; info: unknown }[];
}

export function azPrints(body: string): string {
  const { error } = JSON.parse(body) as { error: ArmError };
  return `ERROR: ${printed(error)}\n`;
}

function printed({ code, message, details = [], additionalInfo = [] }: ArmError): string {
  const name = code ?? 'None';
  const lines = [`(${name}) ${message}`, `Code: ${name}`, `Message: ${message}`];
  if (details.length > 0)
    lines.push(`Exception Details:${details.map(detail => printed(detail).replace(/^/gm, '\t')).join('')}`);
  if (additionalInfo.length > 0)
    lines.push(
      `Additional Information:${additionalInfo
        .map(({ type, info }) => `Type: ${type}\nInfo: ${JSON.stringify(info, null, 4)}`)
        .join('')}`,
    );
  return lines.join('\n');
}
