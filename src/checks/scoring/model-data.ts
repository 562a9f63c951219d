import { type Serving, servingOf } from '../../domain/scoring/python-of.js';
import type { PythonFile } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { NLTK_DATA, SPACY_MODEL } from '../../facts/model-data.js';
import { rangeIn } from '../../project/formats/python-file.js';
import { normalizedName } from '../../python/requirements.js';
import type { Call } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/**
 * The environment has the data that the script loads by name: pip installs neither the pipelines of spaCy ("[E050] Can't
 * find model") nor the data of NLTK ("Resource … not found").
 */
export default defineCheck({
  id: 'scoring/model-data',
  title: 'The environment has the language data that the script loads',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const serving = await servingOf(context);
    if (serving === undefined) return;
    yield* spacy(serving, context);
    yield* nltk(serving, context);
  },
});

interface Use {
  file: PythonFile;
  call: Call;
}

function callsOf({ files }: Serving): Use[] {
  return files.flatMap(file =>
    file.module.calls.filter(({ mainOnly }) => !mainOnly).map(call => ({ file, call })),
  );
}

function* spacy(serving: Serving, context: DocumentContext): Iterable<Problem> {
  const { packages, image, files } = serving;
  if (
    packages === undefined ||
    says(serving, /spacy[.\s]+(?:cli\b|download)/) ||
    calls(serving, /^spacy\.cli\./)
  )
    return;
  const seen = new Set<string>();
  for (const { file, call } of callsOf(serving)) {
    const name = /^spacy\.(?:util\.)?load(?:_model)?$/.test(call.target) ? call.args[0]?.value : undefined;
    if (name === undefined || !SPACY_MODEL.test(name) || seen.has(name)) continue;
    seen.add(name);
    const { conda } = packages;
    const isListed =
      conda.packages.some(found => found.name.replace(/^spacy-model-/, '') === normalizedName(name)) ||
      conda.otherLines.some(({ text }) => text.includes(name) || text.includes(normalizedName(name)));
    if (isListed || files.some(({ module }) => module.imports.some(each => each.module === name))) continue;
    yield at(context, file, call, {
      key: name,
      variant: 'spacy',
      severity: isSure(serving, file, call) ? 'error' : 'warning',
      what: `The script loads the spaCy pipeline ${shown(name)}, and nothing installs it: spacy brings none. spaCy raises "[E050] Can't find model '${shown(name)}'".`,
      fix:
        image === undefined
          ? `Add its wheel to the pip section: https://github.com/explosion/spacy-models/releases/download/${name}-<version>/${name}-<version>-py3-none-any.whl`
          : `Add to the Dockerfile, after pip install: RUN python -m spacy download ${name}`,
    });
  }
}

function* nltk(serving: Serving, context: DocumentContext): Iterable<Problem> {
  const { packages, image } = serving;
  const isGiven =
    says(serving, /nltk[._]data|nltk\.download/i) ||
    calls(serving, /^nltk\.(?:download|data\.|downloader\.)/) ||
    context.document.has(['environment_variables', 'NLTK_DATA']) ||
    image?.env.has('NLTK_DATA') === true ||
    image?.commands.some(({ words }) =>
      words.some(({ text }) => /nltk/.test(text) && !/^nltk(?:[=<>~!].*)?$/.test(text)),
    ) === true ||
    packages?.conda.packages.some(({ name }) => /^nltk-data/.test(name)) === true;
  // Without a list of packages, the image may hold the data.
  if (packages === undefined || isGiven) return;
  for (const { uses, data } of NLTK_DATA) {
    const use = callsOf(serving).find(({ call }) => uses.test(call.target));
    if (use === undefined) continue;
    yield at(context, use.file, use.call, {
      key: data,
      variant: 'nltk',
      what: `${shown(use.call.callee)} reads the NLTK data "${data}", and nothing downloads it: nltk brings none. NLTK raises "LookupError: Resource ${data} not found".`,
      fix: `Put the data into the code folder or the model and append its path to nltk.data.path, or call nltk.download("${data}") in init().`,
    });
  }
}

/** Reached at startup, without a condition. */
function isSure({ script }: Serving, file: PythonFile, { where, functionName, conditional }: Call): boolean {
  if (conditional) return false;
  return where !== 'function' || (file.source === script.source && functionName === 'init');
}

function calls(serving: Serving, target: RegExp): boolean {
  return serving.files.some(({ module }) => module.calls.some(call => target.test(call.target)));
}

/** In a string of the code (`os.system("python -m spacy download …")`), or in a command of the Dockerfile. */
function says({ files, image }: Serving, pattern: RegExp): boolean {
  const inCode = files.some(({ module }) =>
    module.strings.some(({ value, docstring }) => !docstring && value !== undefined && pattern.test(value)),
  );
  return (
    inCode ||
    image?.commands.some(({ words }) => pattern.test(words.map(({ text }) => text).join(' '))) === true
  );
}

interface Options {
  key: string;
  variant: string;
  severity?: 'error' | 'warning';
  what: string;
  fix: string;
}

function at(
  { document }: DocumentContext,
  file: PythonFile,
  call: Call,
  { key, ...options }: Options,
): Problem {
  const made = problem(document, 'environment', { ...options, range: rangeIn(file, call.span) });
  return { ...made, route: ['python', key], isTemplate: false };
}
