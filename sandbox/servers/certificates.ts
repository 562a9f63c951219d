/**
 * A certificate authority that lives as long as the process and serves all its sandboxes: made by the first one, its key
 * never leaves the process. One key serves all names; what differs is the name in the certificate, made at the first
 * handshake that asks for it.
 */
import 'reflect-metadata';
import { randomUUID, webcrypto } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import * as x509 from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY = 86_400_000;

export interface Certificates {
  /** The authority's certificate: what a client must trust. */
  caPem: string;
  /** The private key of all server certificates, PKCS#8. Kept in memory; a genuine server gets it in a private folder. */
  serverKeyPem: string;
  /** The certificate for a name or an IP address, PEM. */
  certificateFor(name: string): Promise<string>;
  contextFor(name: string): Promise<SecureContext>;
}

type Keys = webcrypto.CryptoKeyPair;

function newKeys(): Promise<Keys> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

function validity(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + 30 * DAY) };
}

function makeAuthority(keys: Keys): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    // Two authorities that one process trusts must not be taken for each other: chains are found by this name.
    name: `CN=endpoint-preflight sandbox ${randomUUID()}`,
    ...validity(),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.digitalSignature, true),
    ],
  });
}

function makeServerCertificate(
  name: string,
  serial: number,
  server: Keys,
  authority: { keys: Keys; certificate: x509.X509Certificate },
): Promise<x509.X509Certificate> {
  const isAddress = /^[\d.]+$|:/.test(name);
  return x509.X509CertificateGenerator.create({
    serialNumber: serial.toString(16).padStart(4, '0'),
    subject: `CN=${name.slice(0, 60).replace(/[^\w.-]/g, '')}`,
    issuer: authority.certificate.subject,
    ...validity(),
    publicKey: server.publicKey,
    signingKey: authority.keys.privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.SubjectAlternativeNameExtension([{ type: isAddress ? 'ip' : 'dns', value: name }]),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ],
  });
}

let made: Promise<Certificates> | undefined;

/** The authority of this process, and the key of its servers. */
export function processCertificates(): Promise<Certificates> {
  made ??= makeCertificates();
  return made;
}

async function makeCertificates(): Promise<Certificates> {
  x509.cryptoProvider.set(webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0]);
  const [keys, server] = await Promise.all([newKeys(), newKeys()]);
  const certificate = await makeAuthority(keys);
  const caPem = certificate.toString('pem');
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', server.privateKey)).toString('base64');
  const serverKeyPem = `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n`;
  const texts = new Map<string, Promise<string>>();
  let serial = 1;
  const certificateFor = (name: string) => {
    const pending =
      texts.get(name) ??
      makeServerCertificate(name, ++serial, server, { keys, certificate }).then(c => c.toString('pem'));
    texts.set(name, pending);
    return pending;
  };
  // Each connection asks for one, and making it costs more than the handshake.
  const contexts = new Map<string, Promise<SecureContext>>();
  const contextFor = (name: string) => {
    const pending =
      contexts.get(name) ??
      certificateFor(name).then(cert => createSecureContext({ key: serverKeyPem, cert }));
    contexts.set(name, pending);
    return pending;
  };
  return { caPem, serverKeyPem, certificateFor, contextFor };
}
