import { problemIn, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import type { Argument, Call } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck } from '../check.js';

/** Functions that download whatever their arguments are. Sources: the reference pages of the libraries, 2026-11. */
const DOWNLOADS =
  /^(?:nltk\.download|spacy\.cli\.download|torch\.hub\.(?:load|load_state_dict_from_url|download_url_to_file)|huggingface_hub\.(?:snapshot_download|hf_hub_download)|urllib\.request\.urlretrieve|wget\.download|gdown\.download|tensorflow_hub\.load|(?:tensorflow\.)?keras\.utils\.get_file|kagglehub\.\w+_download|easyocr\.Reader|whisper\.load_model)$/;
/** Functions that download where their argument is the name of a model and not a folder. */
const BY_NAME =
  /^(?:transformers\.(?:\w+\.from_pretrained|pipeline)|sentence_transformers\.(?:SentenceTransformer|CrossEncoder)|diffusers\.\w+\.from_pretrained|tokenizers\.Tokenizer\.from_pretrained|tiktoken\.(?:get_encoding|encoding_for_model)|datasets\.load_dataset)$/;
/** Functions that request a URL. */
const BY_ADDRESS =
  /^(?:requests\.(?:get|post|put|head|request)|httpx\.(?:get|post|stream)|urllib\.request\.urlopen)$/;
/** Hosts that stay reachable, through private endpoints or within the container. */
const PRIVATE_HOST =
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|[\w.-]*\.(?:azure\.com|azure\.net|windows\.net|azureml\.ms|azurecr\.io)\b)/i;

/**
 * `init()` downloads nothing from the internet where the deployment disables outbound access: with
 * `egress_public_network_access: disabled` it reaches only the resources of the workspace, through private endpoints.
 */
export default defineCheck({
  id: 'scoring/download-in-init',
  title: 'The script downloads nothing where outbound access is disabled',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    if (script.document.string('egress_public_network_access')?.toLowerCase() !== 'disabled') return;
    for (const call of script.module.calls) {
      const isAtStart = call.where !== 'function' || call.functionName === 'init';
      if (!isAtStart || call.mainOnly || !goesOut(call)) continue;
      const where = call.where === 'function' ? 'in init()' : 'at the top level of the script';
      const related = [
        {
          message: 'the line that disables outbound access',
          at: script.document.range('egress_public_network_access'),
        },
      ];
      yield problemIn(script, script, call.calleeSpan, {
        what: `${shown(call.callee)} ${where} needs the internet, but the deployment sets "egress_public_network_access: disabled". The call waits for an answer that never comes, init() fails, and the container crashes.`,
        fix: 'Put the downloaded files into the model or the code folder and load them from there, or allow outbound access.',
        severity: call.conditional ? 'notice' : 'warning',
        related,
        key: call.target,
      });
    }
  },
});

function goesOut({ target, args }: Call): boolean {
  if (args.some(({ keyword, name }) => keyword === 'local_files_only' && name === 'True')) return false;
  if (DOWNLOADS.test(target)) return true;
  if (BY_NAME.test(target)) return isNameOfModel(modelOf(target, args));
  const [first] = args;
  const address = first?.value ?? args.find(({ keyword }) => keyword === 'url')?.value;
  return (
    BY_ADDRESS.test(target) &&
    address !== undefined &&
    /^https?:/i.test(address) &&
    !PRIVATE_HOST.test(address)
  );
}

/** `pipeline('summarization', model='org/name')`: the task comes first. */
function modelOf(target: string, args: readonly Argument[]): Argument | undefined {
  const byKeyword = args.find(
    ({ keyword }) =>
      keyword === 'model' || keyword === 'pretrained_model_name_or_path' || keyword === 'model_name_or_path',
  );
  if (byKeyword !== undefined) return byKeyword;
  const at = target.endsWith('.pipeline') ? 1 : 0;
  const positional = args.filter(({ keyword, star }) => keyword === undefined && star === undefined);
  // A pipeline without a model downloads the default of the task.
  return target.endsWith('.pipeline') && positional.length === 1 && args.length === 1
    ? positional[0]
    : positional[at];
}

/** `bert-base-uncased`, `org/name`; not `./model`, `/models/x` and values that are unknown here. */
function isNameOfModel(argument: Argument | undefined): boolean {
  return (
    argument?.value !== undefined &&
    /^[\w.-]+(?:\/[\w.-]+)?$/.test(argument.value) &&
    !/^\.{1,2}(?:\/|$)/.test(argument.value)
  );
}
