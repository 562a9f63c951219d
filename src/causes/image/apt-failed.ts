import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'package' | 'url'>({
  id: 'apt-failed',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'unable to locate package',
        'failed to fetch http',
        'no longer has a release file',
        'does not have a release file',
        'has no installation candidate',
        'is not signed',
      ],
      pattern:
        /E: Unable to locate package (?<package>[\w.+-]{1,80})|E: Package '(?<package2>[\w.+-]{1,80})' has no installation candidate|E: Failed to fetch (?<url>https?:\/\/\S{3,200})|The repository '(?<url2>[^']{3,200})' (?:no longer has|does not have) a Release file|The repository '(?<url3>[^']{3,200})' is not signed/,
      examples: [
        'E: Unable to locate package libgl1-mesa-glxx',
        "E: Package 'libgl1-mesa-glx' has no installation candidate",
        'E: Failed to fetch http://deb.debian.org/debian/pool/main/c/curl/curl_7.64.0_amd64.deb  404  Not Found [IP: 151.101.2.132 80]',
        "E: The repository 'http://security.debian.org/debian-security buster/updates Release' no longer has a Release file.",
      ],
    },
  ],
  says: ({ package: packageName, url }) =>
    packageName
      ? `The Dockerfile installs ${packageName} with apt-get, and the system of the base image has no such package.`
      : url
        ? `apt-get of the Dockerfile cannot get ${url}: the base image is too old, or apt-get update is missing.`
        : 'apt-get of the Dockerfile failed.',
  fix: ({ package: packageName }) => [
    packageName?.startsWith('libgl1-mesa') &&
      step('Since Debian 12 and Ubuntu 24.04 the package is called libgl1.'),
    step('Write apt-get update && apt-get install -y … in one RUN.'),
    step(
      'Use a base image whose system still gets updates, such as mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04.',
    ),
  ],
  blame: { files: BUILD },
  before: ['dockerfile-command-failed'],
  preventedBy: ['environment/dockerfile-base'],
  source: 'apt 2, its own texts',
  asOf: '2026-11',
});
