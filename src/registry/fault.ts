/** An invalid answer of a registry: another protocol, too long, or different from its digest. */
export class RegistryFault extends Error {
  override name = 'RegistryFault';
}
