import { testCheck } from '../table.js';
import { environment } from './exported.js';
import { container } from './own-container.js';

const ID = 'environment/other-system';
const CONDA = [
  'vs2015_runtime=14.40',
  'vc=14.2',
  'ucrt=10.0.22621.0',
  'pywin32=306',
  'conda-forge::pywinpty',
  'msys2-conda-epoch=20160418',
  'appnope=0.1.2',
  'libcxxabi=4.0.1',
];
const BUILDS = [
  'six=1.16.0=py311haa95532_0',
  'ca-certificates=2024.3.11=hecd8cb5_0',
  'certifi=2024.2.2=py311hca03da5_0',
  'xz=5.4.6=h8cc25b3_1',
];
const LINUX = [
  '_libgcc_mutex=0.1=main',
  'six=1.16.0=py311h06a4308_0',
  'bzip2=1.0.8=h5eee18b_6',
  'certifi=2024.2.2=pyhd8ed1ab_0',
  'appnope=0.1.4',
  'libcxx=14.0.0',
  'colorama=0.4.6',
  'win_inet_pton=1.1.0',
  'tzdata=2024a=h04d1e81_0',
];

testCheck(ID, [
  ...CONDA.map(line => ({
    claim: `finds ${line}`,
    files: environment({ conda: [line] }),
    findings: [`conda.yml:4:5 error ${ID}/conda`],
  })),
  ...BUILDS.map(line => ({
    claim: `finds ${line}`,
    files: environment({ conda: [line] }),
    findings: [`conda.yml:4:5 error ${ID}/build`],
  })),
  ...LINUX.map(line => ({ claim: `accepts ${line}`, files: environment({ conda: [line] }), findings: [] })),
  {
    claim: 'says it once for all of them',
    files: environment({ conda: [...BUILDS, ...CONDA] }),
    findings: [`conda.yml:8:5 error ${ID}/conda`],
    says: ['11 more lines'],
  },
  {
    claim: 'finds pywin32 in the pip section',
    files: environment({ pip: ['pywin32==306'] }),
    findings: [`conda.yml:6:9 error ${ID}/pip`],
    says: ['sys_platform == "win32"'],
  },
  {
    claim: 'accepts it for Windows alone',
    files: environment({
      pip: [
        'pywin32==306; sys_platform == "win32"',
        "tensorflow-intel==2.18.0 ; platform_system == 'Windows'",
      ],
    }),
    findings: [],
  },
  {
    claim: 'finds it in the requirements of a Dockerfile',
    files: container({ requirements: 'pywin32==306\r\nuvicorn\r\n' }),
    findings: [`docker/requirements.txt:1:1 error ${ID}/pip`],
  },
]);
