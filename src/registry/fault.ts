/** A registry's answer that is none: not its protocol, too long, or not what the digest says. */
export class RegistryFault extends Error {
  override name = 'RegistryFault';
}
