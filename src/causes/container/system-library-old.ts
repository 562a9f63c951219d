import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { ubuntuWith } from '../packages.js';

export default defineCause<'library' | 'version' | 'by'>({
  id: 'system-library-old',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'version glibc',
        'version cxxabi',
        'version openssl_',
        'version gomp_',
        'version curl_openssl',
        'version lib',
      ],
      pattern:
        /(?:(?:\/[\w.+-]{1,60}){0,12}\/)?(?<library>lib[\w+-]{1,60}\.so[\w.]{0,20}): version [`'](?<version>[A-Z]{2,12}X{0,2}_[\d.]{1,20}\d)' not found(?: \(required by (?:\/\S{0,300}\/)?(?<by>[^\s/)]{1,200})\))?|version [`'](?<version2>(?:GLIBC|GLIBCXX|CXXABI|OPENSSL|GOMP)_[\d.]{1,20}\d)' not found(?: \(required by (?:\/\S{0,300}\/)?(?<by2>[^\s/)]{1,200})\))?/,
      examples: [
        "ImportError: /usr/lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.30' not found (required by /azureml-envs/serving/lib/python3.10/site-packages/pandas/_libs/window/aggregations.cpython-310-x86_64-linux-gnu.so)",
        "ImportError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /azureml-envs/serving/lib/python3.11/site-packages/tokenizers/tokenizers.abi3.so)",
        "OSError: /opt/miniconda/lib/libstdc++.so.6: version `CXXABI_1.3.15' not found",
        "tritonserver: /usr/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by tritonserver)",
      ],
      never: ['libgomp.so.1: cannot open shared object file: No such file or directory'],
    },
  ],
  says: ({ library, version, by }) =>
    library && version && by
      ? `The system library ${library} of the image is too old: it has no ${version}, which ${by} needs.`
      : library && version
        ? `The system library ${library} of the image is too old: it has no ${version}.`
        : version
          ? `A system library of the image is too old: it has no ${version}.`
          : 'A system library of the image is too old for a Python package.',
  fix: ({ version }) => [
    version
      ? step(
          `Use a base image that has ${version}: Ubuntu ${ubuntuWith(version)} or newer, such as mcr.microsoft.com/azureml/${ubuntuWith(version) === '24.04' ? 'openmpi5.0-ubuntu24.04' : 'openmpi4.1.0-ubuntu22.04'}.`,
        )
      : step('Use a newer base image, such as mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04.'),
    version?.startsWith('GLIBC_')
      ? step(
          'Or pin an older version of the package that asks for it. glibc cannot be installed beside the one of the image.',
        )
      : step(
          'Or add libstdcxx-ng to the conda packages, and set LD_LIBRARY_PATH to the lib folder of the environment; or pin an older version of the package that asks for it.',
        ),
  ],
  blame: { files: BUILD },
  before: ['system-library-missing'],
  source: 'ld.so of glibc; releases of Ubuntu and GCC',
  asOf: '2026-11',
});
