/** Which Azure a run speaks to: one of the clouds, with what the workflow may have replaced. */
import { CLOUDS, type Cloud, PUBLIC_CLOUD } from '../../facts/clouds.js';
import { type AzureSettings, SettingsError } from '../../model/settings.js';

/** @throws SettingsError for a cloud that does not exist, or an address that is no https address */
export function cloudOf({ cloud, armEndpoint, authorityHost, audience }: AzureSettings): Cloud {
  const wanted = cloud?.toLowerCase();
  const found =
    wanted === undefined
      ? PUBLIC_CLOUD
      : CLOUDS.find(({ name, azName }) => name === wanted || azName.toLowerCase() === wanted);
  if (found === undefined) {
    const names = CLOUDS.map(({ name }) => name).join(', ');
    throw new SettingsError(
      `"cloud" is "${cloud}"; it takes ${names}, or the names that "az cloud list" prints.`,
    );
  }
  return {
    ...found,
    arm: address('arm-endpoint', armEndpoint) ?? found.arm,
    authority: address('authority-host', authorityHost) ?? found.authority,
    federationAudience: audience ?? found.federationAudience,
  };
}

/** Without the slash at its end. A token is sent there, so nothing but https will do. */
function address(input: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new SettingsError(
      `"${input}" is "${given}"; it takes an https address, such as https://management.azure.com.`,
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
