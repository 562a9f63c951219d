import { parseReference } from '../../domain/references.js';
import { judgedImports, knownPackages, severityOf } from '../../domain/scoring/imports.js';
import { problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { OLD_MODULES, type OldModule } from '../../facts/old-apis.js';
import type { Severity } from '../../model/findings.js';
import type { Call } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * The script uses what an online endpoint of v2 has. The SDK v1 finds models below `azureml-models/<registered name>` of
 * the working directory, or asks a workspace, to which a container does not sign in (azureml-core, `Model.get_model_path`;
 * MicrosoftDocs/azure-docs#45645, MicrosoftDocs/pipelines-azureml#14).
 */
export default defineCheck({
  id: 'scoring/old-api',
  title: 'The script does not use the SDK v1',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const calls = script.module.calls.filter(({ mainOnly }) => !mainOnly);
    const paths = calls.filter(({ target }) =>
      /(?:^|\.)azureml\.core\.(?:model\.)?Model\.get_model_path$/.test(target),
    );
    for (const call of paths) yield ofPath(script, call);
    const signIns = calls.filter(({ target }) => SIGNS_IN.test(target));
    for (const call of signIns) yield signsIn(script, call);
    if (paths.length > 0 || signIns.length > 0) return;
    yield* ofImports(script);
  },
});

/** Calls that need a sign-in and a workspace, which the container has not. */
const SIGNS_IN =
  /^azureml\.core\.(?:workspace\.)?Workspace(?:\.(?:from_config|get))?$|^azureml\.core\.(?:\w+\.)?(?:Dataset|Datastore)\.(?:get|get_by_name|get_by_id)$/;

function ofPath(script: Script, call: Call): Problem {
  const given = call.args.find(({ keyword }) => keyword === 'model_name') ?? call.args[0];
  const asked = given?.keyword === undefined || given.keyword === 'model_name' ? given?.value : undefined;
  const name = modelName(script);
  const isSame = asked !== undefined && name.kind === 'known' && name.name === asked;
  // A name that comes from elsewhere may well be the right one.
  const isOpen = name.kind === 'unknown' || (name.kind === 'known' && asked === undefined);
  const severity: Severity = isSame || isOpen ? 'notice' : 'warning';
  const because =
    name.kind === 'none'
      ? 'The model of this deployment has no name, so its folder has one that Azure ML makes up.'
      : isSame
        ? 'It works as long as the registered name stays the same.'
        : name.kind === 'known' && asked !== undefined
          ? `The model of this deployment is named ${shown(name.name)}, not ${shown(asked)}.`
          : 'The name must be that of the registered model.';
  return problemIn(script, script, call.calleeSpan, {
    variant: isSame ? 'same-name' : 'model-path',
    severity: limited(script, call, severity),
    what: `The script finds its model with Model.get_model_path of the SDK v1, which looks for a folder with the registered name below "azureml-models". ${because}${severity === 'warning' ? ' init() fails with "Model not found in cache", and the container crashes.' : ''}`,
    fix: 'Use os.path.join(os.environ["AZUREML_MODEL_DIR"], "<file>"), and remove the import of azureml.core.',
    key: 'get_model_path',
  });
}

type ModelName = { kind: 'known'; name: string } | { kind: 'none' | 'unknown' };

/** The name that the model is registered with. */
function modelName({ document: { model } }: Script): ModelName {
  if (model.form === 'reference') {
    const reference = parseReference(model.text);
    return 'name' in reference ? { kind: 'known', name: reference.name } : { kind: 'unknown' };
  }
  if (model.form !== 'inline') return { kind: 'unknown' };
  const name = model.view.string('name');
  if (name !== undefined) return { kind: 'known', name };
  return model.view.isGiven('name') ? { kind: 'unknown' } : { kind: 'none' };
}

/** What Python may never reach is less. */
function limited(script: Script, { where, functionName, conditional }: Call, highest: Severity): Severity {
  if (script.isOwnContainer) return 'notice';
  const isReached = where !== 'function' || functionName === 'init' || functionName === 'run';
  return conditional || !isReached ? 'notice' : highest;
}

function signsIn(script: Script, call: Call): Problem {
  return problemIn(script, script, call.calleeSpan, {
    variant: 'workspace',
    severity: limited(script, call, 'warning'),
    what: `The script calls ${shown(call.callee)} of the SDK v1, which needs a config.json and a sign-in. The container has neither: the call fails, or waits for somebody to sign in until the deploy times out.`,
    fix: 'Put what the script needs into the model or the code folder, and read it from os.environ["AZUREML_MODEL_DIR"]. To ask Azure, use azure-ai-ml with DefaultAzureCredential, which takes the identity of the endpoint.',
    key: call.target,
  });
}

/** Imports without a use that is known to fail. A missing package is `scoring/missing-package`'s. */
function* ofImports(script: Script): Iterable<Problem> {
  const packages = knownPackages(script);
  const seen = new Set<OldModule>();
  for (const each of judgedImports(script)) {
    const names = each.import.names?.map(({ name }) => name) ?? [];
    const old = each.import.level === 0 ? oldModule(each.import.module, names) : undefined;
    if (old === undefined || seen.has(old)) continue;
    if (packages?.provides(each.import.module, names).kind === 'missing') continue;
    seen.add(old);
    const highest: Severity = LOSES_DATA.has(old.module) ? 'warning' : 'notice';
    yield problemIn(script, each.file, each.import.moduleSpan, {
      variant: highest === 'warning' ? 'lost' : 'import',
      severity: script.isOwnContainer ? 'notice' : severityOf(each.certainty, highest),
      what: `The script imports ${shown(each.import.module)}, which is ${old.is}. ${highest === 'warning' ? 'An online endpoint of v2 has no use for it: the container crashes, or the data is lost.' : 'Online endpoints of v2 do without it.'}`,
      fix: old.instead,
      key: old.module,
    });
  }
}

/** What does nothing on a v2 endpoint, or is no longer there. */
const LOSES_DATA: ReadonlySet<string> = new Set(['azureml.monitoring', 'azureml.api', 'azureml.assets']);

/** `from azureml import core` counts as well. */
function oldModule(module: string, names: readonly string[]): OldModule | undefined {
  const dotted = [module, ...names.map(name => `${module}.${name}`)];
  const found = OLD_MODULES.filter(old =>
    dotted.some(name => name === old.module || name.startsWith(`${old.module}.`)),
  );
  return found.sort((a, b) => b.module.length - a.module.length)[0];
}
