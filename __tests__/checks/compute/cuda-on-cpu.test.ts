import { environment } from '../environment/exported.js';
import { testCheck } from '../table.js';

const ID = 'compute/cuda-on-cpu';
const script = (text: string, size = 'Standard_DS3_v2') => {
  const files = environment({ pip: ['torch==2.6.0'], script: `import torch\n${text}` });
  return { ...files, 'blue.yml': (files['blue.yml'] ?? '').replace('Standard_DS3_v2', size) };
};
const at = (place: string, severity = 'error') => [`src/score.py:${place} ${severity} ${ID}`];

testCheck(ID, [
  {
    claim: 'finds .to("cuda")',
    files: script('model = torch.nn.Linear(1, 1).to("cuda")\n'),
    findings: at('2:9'),
  },
  { claim: 'finds .cuda()', files: script('model = torch.nn.Linear(1, 1).cuda()\n'), findings: at('2:9') },
  {
    claim: 'finds map_location',
    files: script('model = torch.load("m.pt", map_location="cuda:0")\n'),
    findings: at('2:9'),
  },
  {
    claim: 'finds a constant',
    files: script('DEVICE = "cuda:0"\nmodel = torch.nn.Linear(1, 1).to(DEVICE)\n'),
    findings: at('3:9'),
  },
  {
    claim: 'finds a device that is used',
    files: script('device = torch.device("cuda")\nmodel = torch.nn.Linear(1, 1).to(device)\n'),
    findings: at('2:10'),
  },
  {
    claim: 'warns in a function',
    files: script('def load():\n    return torch.nn.Linear(1, 1).cuda()\n'),
    findings: at('3:12', 'warning'),
  },
  {
    claim: 'accepts code that asks',
    files: script(
      'D = "cuda" if torch.cuda.is_available() else "cpu"\nmodel = torch.nn.Linear(1, 1).to(D)\n',
    ),
    findings: [],
  },
  {
    claim: 'accepts code that asks elsewhere',
    files: script('if torch.cuda.is_available():\n    torch.nn.Linear(1, 1).cuda()\n'),
    findings: [],
  },
  {
    claim: 'accepts a GPU',
    files: script('model = torch.nn.Linear(1, 1).cuda()\n', 'Standard_NC4as_T4_v3'),
    findings: [],
  },
  {
    claim: 'accepts the CPU',
    files: script('model = torch.load("m.pt", map_location="cpu")\n'),
    findings: [],
  },
  {
    claim: 'accepts a size that is not listed',
    files: script('model = torch.nn.Linear(1, 1).cuda()\n', 'Standard_X9'),
    findings: [],
  },
]);
