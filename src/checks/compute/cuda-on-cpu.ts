import { servingOf } from '../../domain/scoring/python-of.js';
import type { PythonFile } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { sizeOf } from '../../domain/sizes/vm-size.js';
import { rangeIn } from '../../project/formats/python-file.js';
import type { Call } from '../../python/types.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const CUDA = /^cuda(?::\d+)?$/;
/** The code asks before it uses a GPU. */
const ASKS =
  /(?:^|\.)(?:is_available|device_count|list_physical_devices|is_built_with_cuda|current_accelerator)$/;

/**
 * The code uses the CPU on a size without a GPU. PyTorch raises "No CUDA GPUs are available" or "Torch not compiled with
 * CUDA enabled", and the container crashes.
 */
export default defineCheck({
  id: 'compute/cuda-on-cpu',
  title: 'Code that needs a GPU runs on a size with one',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  run: (context: DocumentContext) => {
    const reading = sizeOf(context.document);
    const isCpu = reading?.kind === 'listed' && reading.size.gpus === 0;
    return isCpu ? checkSize(context, reading.size.name) : [];
  },
});

async function* checkSize(context: DocumentContext, size: string): AsyncIterable<Problem> {
  const serving = await servingOf(context);
  if (serving === undefined) return;
  const { files, script } = serving;
  const asks = files.some(({ module }) => module.calls.some(({ callee }) => ASKS.test(callee)));
  const imports = files.some(({ module }) =>
    module.imports.some(each =>
      /^(?:torch|transformers|sentence_transformers|diffusers|ultralytics)\b/.test(each.module),
    ),
  );
  if (asks || !imports) return;
  for (const file of files) {
    const call = file.module.calls.find(one => !one.mainOnly && usesCuda(one, file.module.calls));
    if (call === undefined) continue;
    const isSure =
      !call.conditional &&
      (call.where !== 'function' ||
        (file.source === script.source && /^(?:init|run)$/.test(call.functionName ?? '')));
    yield said(context, file, call, size, isSure);
    return;
  }
}

function said(
  { document }: DocumentContext,
  file: PythonFile,
  call: Call,
  size: string,
  isSure: boolean,
): Problem {
  const made = problem(document, 'instance_type', {
    severity: isSure ? 'error' : 'warning',
    range: rangeIn(file, call.span),
    what: `${shown(call.callee)}() asks for a GPU without a condition, and ${size} has none. PyTorch raises "No CUDA GPUs are available" or "Torch not compiled with CUDA enabled".`,
    fix: 'Use device = "cuda" if torch.cuda.is_available() else "cpu", or a GPU size such as Standard_NC4as_T4_v3.',
    related: [{ message: 'the VM size', at: document.range('instance_type') }],
  });
  return { ...made, route: ['python', 'cuda'], isTemplate: false };
}

/** `model.to("cuda")`, `model.cuda()`, `pipeline(…, device="cuda")`, `load(…, map_location="cuda")`; a device that `.to` takes. */
function usesCuda({ callee, target, args }: Call, all: readonly Call[]): boolean {
  const [first] = args;
  const isNamed = first?.keyword === undefined && CUDA.test(first?.value ?? '');
  if (/\.cuda$/.test(callee) && args.length === 0) return target !== 'torch.cuda';
  if (/\.to$/.test(callee) || target === 'torch.cuda.set_device') return isNamed;
  // A device that is only named does no harm.
  if (target === 'torch.device') return isNamed && all.some(isMovedByName);
  return args.some(({ keyword, value }) => PLACES.includes(keyword ?? '') && CUDA.test(value ?? ''));
}

const PLACES = ['device', 'device_map', 'map_location'];

function isMovedByName({ callee, args }: Call): boolean {
  return (
    (/\.to$/.test(callee) && args[0]?.name !== undefined) ||
    args.some(({ keyword, name }) => PLACES.includes(keyword ?? '') && name !== undefined)
  );
}
