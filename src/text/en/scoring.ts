import type { Chapter } from '../chapter.js';
import type { Wording } from '../wording.js';

const REFUSED =
  'The client parses the script before it uploads anything and stops with "Failed to submit deployment due to syntax errors in deployment script".';
const NOT_LOADED =
  'Python reads it when it loads the script: the server says "Failed to import user script because it raised an unhandled exception", and the container crashes.';
const ENDS =
  'The server says "Failed to import user script because it raised an unhandled exception", and the container crashes, ten to twenty minutes into the deploy.';
const NOT_FOUND = `Python stops with a ModuleNotFoundError. ${ENDS}`;
const NO_FILE = 'init() fails with "No such file or directory", and the container crashes.';

/** What is said of a syntax error; `where` names the file, `then` what comes of it. */
function syntaxErrors(where: string, then: string, prefix = ''): Record<string, Wording> {
  const texts: Record<string, Wording> = {
    unexpected: {
      what: `${where} is no valid Python from here on: "{detail}". ${then}`,
      fix: 'Correct the line; the mistake may stand at the end of the line before. "python -m py_compile {file}" says what Python makes of it.',
    },
    missing: {
      what: `${where} lacks "{detail}" here. ${then}`,
      fix: 'Add it. "python -m py_compile {file}" says what Python makes of the file.',
    },
    unclosed: {
      what: `${where} opens a bracket here that nothing closes: "{detail}". ${then}`,
      fix: 'Close it, or correct what stands between.',
    },
    unmatched: {
      what: `${where} closes a bracket here that is not open, or another than the one that is: "{detail}". ${then}`,
      fix: 'Take it out, or put in the one that belongs here.',
    },
    'unterminated-string': {
      what: `${where} opens a quote here that nothing closes: "{detail}". ${then}`,
      fix: 'Close it on its line; a text over several lines needs three quotes.',
    },
    indentation: {
      what: `${where} has a line that is more or less indented than it may be here: "{detail}". ${then}`,
      fix: 'Indent it like the lines that it belongs to, with spaces and not with tabs.',
    },
    'print-statement': {
      what: `${where} has a print without brackets: "{detail}". That was Python 2. ${then}`,
      fix: 'Write print(...).',
    },
    'exec-statement': {
      what: `${where} has an exec without brackets: "{detail}". That was Python 2. ${then}`,
      fix: 'Write exec(...).',
    },
    'python-2': {
      what: `${where} has a line of Python 2: "{detail}". ${then}`,
      fix: 'Write it for Python 3; "except Error as e:" and "raise Error(text)" are the usual cases.',
    },
  };
  return Object.fromEntries(Object.entries(texts).map(([key, wording]) => [prefix + key, wording]));
}

/** What is said of `init` and `run` where the server does not find them. */
function notThere(example: string): Record<string, Wording> {
  const says =
    'The server says "User script at … does not have a {name}() function defined." and the container crashes, ten to twenty minutes into the deploy.';
  return {
    default: {
      what: `{file} defines no {name}(). ${says}`,
      fix: `Add it at the top level of the file: "${example}".`,
    },
    'did-you-mean': {
      what: `{file} defines {other}() and no {name}(), the name that the server looks for. ${says}`,
      fix: 'Rename {other} to {name}, or add the line "{name} = {other}" below it.',
    },
    'in-class': {
      what: `{file} has {name}() only as a method of the class {class}. The server looks for a function of the module. ${says}`,
      fix: 'Make one instance at the top level and name its method: "{name} = {class}().{name}". Let init and run use the same instance.',
    },
    'main-only': {
      what: `{file} defines {name} only below "if __name__ == '__main__':", which the server does not run. ${says}`,
      fix: 'Move it out of the if, to the top level of the file.',
    },
    'not-callable': {
      what: '{file} sets {name} to {what}, which cannot be called. The server calls it while it starts, and the container crashes.',
      fix: `Let it be a function: "${example}".`,
    },
    'not-imported': {
      what: `This line imports {name} from {module}, which does not have it. ${ENDS}`,
      fix: 'Import it from where it is, or define it there.',
    },
  };
}

export const scoring: Chapter = {
  'scoring/syntax': {
    title: 'The scoring script is valid Python',
    messages: {
      ...syntaxErrors('{file}', REFUSED),
      ...syntaxErrors('{file}, which the scoring script imports,', NOT_LOADED, 'module-'),
    },
  },
  'scoring/init': {
    title: 'The script has an init() that the server can call',
    messages: {
      ...notThere('def init():'),
      parameters: {
        what: 'init() asks for "{parameter}", and the server calls it with nothing: "missing 1 required positional argument". The server says "User\'s init function failed", and the container crashes.',
        fix: 'Take the parameter out, or give it a default. Settings reach the script as environment_variables of the deployment: os.environ["NAME"].',
      },
      named: { what: 'the deployment names the script here', fix: '' },
    },
  },
  'scoring/run': {
    title: 'The script has a run()',
    messages: notThere('def run(data):'),
  },
  'scoring/run-signature': {
    title: 'run() takes what the server gives it',
    messages: {
      'no-input': {
        what: 'run() takes no argument. The server says "run() needs to accept an argument for input data." and the container crashes before the first request.',
        fix: 'Write "def run(data):". The body of the request arrives as text.',
      },
      'only-headers': {
        what: 'run() takes only request_headers. The server says "run() needs to accept an argument other than "request_headers"." and the container crashes before the first request.',
        fix: 'Write "def run(data, request_headers):".',
      },
      'positional-only': {
        what: 'run() takes "{parameter}" by position only (the "/" behind it), and the server gives it by name. It says "run() cannot accept positional-only arguments, *args, or **kwargs." and the container crashes before the first request.',
        fix: 'Take the "/" out: "def run(data):".',
      },
      vararg: {
        what: 'run() has "{parameter}". The server says "run() cannot accept positional-only arguments, *args, or **kwargs." and the container crashes before the first request.',
        fix: 'Take it out and name what run needs: "def run(data):", with request_headers beside it where the headers are wanted.',
      },
      kwarg: {
        what: 'run() has "{parameter}". The server says "run() cannot accept positional-only arguments, *args, or **kwargs." and the container crashes before the first request.',
        fix: 'Take it out and name what run needs: "def run(data):", with request_headers beside it where the headers are wanted.',
      },
      'both-decorators': {
        what: 'run() has @rawhttp and {schema}. One asks for the request as it came, the other for its parts. The server says "run() cannot be decorated with both @rawhttp and @input_schema" and the container crashes before the first request.',
        fix: 'Take one of them out: @rawhttp for bytes, files and own status codes, the schema for JSON.',
      },
    },
  },
  'scoring/first-request': {
    title: 'init() and run() do their work when they are called',
    messages: {
      extra: {
        what: 'run() also asks for "{parameter}", and the server gives it the whole input as "{input}" and nothing else. The container starts, and each request fails with "missing 1 required positional argument".',
        fix: 'Read it from the input (json.loads({input})), give it a default, or describe both with @input_schema("{input}", …) and @input_schema("{parameter}", …).',
      },
      'async-init': {
        what: 'init() is an "async def". The server calls it and does not wait for it, so that nothing in it ever runs: no model is loaded, and the first request fails.',
        fix: 'Write "def init():". Where it must wait for something, let it call asyncio.run(…).',
      },
      'async-run': {
        what: 'run() is an "async def". The server calls it and does not wait for it: what comes back is a coroutine and no answer, and each request fails.',
        fix: 'Write "def run(data):". Where it must wait for something, let it call asyncio.run(…).',
      },
      'generator-init': {
        what: 'init() has a "yield" in it, which makes it a generator. The server calls it once and takes nothing from it, so that nothing in it ever runs.',
        fix: 'Take the yield out.',
      },
    },
  },
  'scoring/missing-package': {
    title: 'The environment brings what the script imports',
    messages: {
      default: {
        what: 'The script imports {module}, and nothing in {conda} brings it. Python stops with "ModuleNotFoundError: No module named \'{top}\'". The server says "Failed to import user script because it raised an unhandled exception", and the container crashes, ten to twenty minutes into the deploy.',
        fix: 'Add the line "{line}" to the pip section of {conda}. The package is called {distribution}, whatever the name in the import.',
      },
      'in-run': {
        what: 'run() imports {module}, and nothing in {conda} brings it. The container starts, and each request fails with "ModuleNotFoundError: No module named \'{top}\'".',
        fix: 'Add the line "{line}" to the pip section of {conda}, and move the import to the top of the file: then a missing package shows at once.',
      },
      'unknown-module': {
        what: 'The script imports {module}. Nothing in {conda} has that name, no file of this repository has, and it is none of the well-known packages. If nothing brings it, Python stops with "ModuleNotFoundError: No module named \'{top}\'", and the container crashes.',
        fix: 'Add the package that has it to {conda}. If it is a module of yours, put it into the code folder. If another package brings it, silence this check on this line.',
      },
      needs: {
        what: 'The script uses {use}, which works only with {distribution} beside it, and nothing in {conda} brings that. Without it, Python stops with "{says}": in init(), the container crashes.',
        fix: 'Add the line "{line}" to the pip section of {conda}.',
      },
      transitive: {
        what: 'The script imports {module}, which is in the environment only because {by} asks for {distribution}. A later version of {by} may not, and then the container crashes without a change of yours.',
        fix: 'Ask for {distribution} by name, in the version that you have tested.',
      },
      removed: {
        what: 'The script imports {module}, which is not in the standard library any more since Python {version}, and the environment asks for such a Python. It stops with "ModuleNotFoundError", and the container crashes.',
        fix: 'Take the import out, or ask for an older Python.',
      },
      'removed-replaced': {
        what: 'The script imports {module}, which is not in the standard library any more since Python {version}, and the environment asks for such a Python. It stops with "ModuleNotFoundError", and the container crashes.',
        fix: 'Add the line "- {replacement}" to the pip section, which brings it back, or ask for an older Python.',
      },
      'not-yet': {
        what: 'The script imports {module}, which the standard library has since Python {version}, and the environment asks for an older one. It stops with "ModuleNotFoundError", and the container crashes.',
        fix: 'Ask for python={version} or newer.',
      },
      windows: {
        what: 'The script imports {module}, which only Python on Windows has. The container is Linux: it stops with "ModuleNotFoundError", and the container crashes.',
        fix: 'Take the import out, or put it into "if sys.platform == \'win32\':".',
      },
      python: { what: 'the version of Python', fix: '' },
      pip: { what: 'the pip section to add it to', fix: '' },
      'not-in-image': {
        what: 'The script imports {module}, which {image} does not have: it was built with {brings} and what these ask for. Python stops with "ModuleNotFoundError: No module named \'{top}\'", and the container crashes, ten to twenty minutes into the deploy.',
        fix: 'Add a conda_file to the environment, with {distribution}, azureml-inference-server-http and what else the script imports.',
      },
      reference: {
        what: 'The environment is registered or curated, so nobody here can say whether it brings {modules}.',
        fix: 'To have it checked, write the environment inline with image and conda_file.',
      },
      image: {
        what: 'What the image holds is not known, so nobody here can say whether it brings {modules}.',
        fix: 'To have it checked, let a conda_file name the packages. To look yourself: docker run --rm <image> python -c "import <module>".',
      },
      build: {
        what: 'The image is built from a Dockerfile, so nobody here can say whether it brings {modules}.',
        fix: 'To look yourself: docker run --rm <image> python -c "import <module>".',
      },
      incomplete: {
        what: 'Some lines of the conda file ask for packages without a name that is known (a path, an address, a template), so nobody here can say whether they bring {modules}.',
        fix: 'Name the package: "name @ https://…" for an address.',
      },
    },
  },
  'scoring/missing-module': {
    title: 'Modules of the project go up with the script',
    messages: {
      relative: {
        what: `The scoring script says "{module}" with a dot in front. The server loads the script on its own, outside of any package: "ImportError: attempted relative import with no known parent package". ${ENDS}`,
        fix: 'Write the import without the dot: "{better}". The server looks in the folder of the script.',
      },
      'not-in-package': {
        what: `{of} is there, and there is no {missing} in it. ${NOT_FOUND}`,
        fix: 'Correct the name, or commit the file that is missing.',
      },
      'no-name': {
        what: `This line imports "{name}" from {of}, which does not define it: "ImportError: cannot import name". ${ENDS}`,
        fix: 'Correct the name, or define it in {of}.',
      },
      'other-case': {
        what: `The script imports "{module}", and on disk it is "{actual}", in other letter case. Windows and macOS take the one for the other; the container is Linux and does not. ${NOT_FOUND}`,
        fix: 'Write "{better}", exactly as it is on disk.',
      },
      elsewhere: {
        what: `The script imports {module}, which is at {path}. Only the code folder {code} is uploaded, so it is not in the container. ${NOT_FOUND}`,
        fix: 'Move it into {code}, or let code_configuration.code name a folder that holds both (scoring_script then names the script as seen from there).',
      },
      deeper: {
        what: `The script imports {module}, which is at {path}. The server looks for modules in the folder of the script, not in the folders below it. ${NOT_FOUND}`,
        fix: 'Import it as "{better}", or move it beside the script.',
      },
      'left-out': {
        what: `The script imports {path}, and the client leaves it out of the upload: {rules} has the rule "{rule}". It is here, but not in the container. ${NOT_FOUND}`,
        fix: 'Remove the rule, or add the line "!{name}" below it in {rulesName}.',
      },
      rule: { what: 'the rule that leaves it out', fix: '' },
    },
  },
  'scoring/model-path': {
    title: 'Paths below AZUREML_MODEL_DIR exist in the container',
    messages: {
      'kept-folder': {
        what: `The script opens {written}. The model is the folder {model}, and Azure keeps its name: in the container the file is at {better}. ${NO_FILE}`,
        fix: 'Write "{rest}" behind AZUREML_MODEL_DIR, with the name of the folder.',
      },
      'file-direct': {
        what: `The script opens {written}. The model is the single file {model}, which lies directly in AZUREML_MODEL_DIR: in the container it is at {better}. ${NO_FILE}`,
        fix: 'Write "{rest}" behind AZUREML_MODEL_DIR, without a folder.',
      },
      'file-other': {
        what: `The script opens {written}. The model is the single file {model}, so AZUREML_MODEL_DIR holds {name} and nothing else. ${NO_FILE}`,
        fix: 'Write "{rest}" behind AZUREML_MODEL_DIR, or let the model be the folder with both files in it.',
      },
      'other-case': {
        what: `The script opens {written}, and in {model} the name has other letter case. Windows and macOS take the one for the other; the container is Linux and does not. ${NO_FILE}`,
        fix: 'Write "{rest}", exactly as it is on disk.',
      },
      backslash: {
        what: `The script opens {written} with backslashes, which only Windows reads as the way into a folder. On Linux, this is one long name of a file that is not there. ${NO_FILE}`,
        fix: 'Write "{rest}": slashes work everywhere.',
      },
      missing: {
        what: `The script opens {written}, and {model}, the model of this deployment, has no such file. In the container it keeps its folder's name: $AZUREML_MODEL_DIR/{name}/…. ${NO_FILE}`,
        fix: 'Correct the path. If a step of the job puts the file into the model, run endpoint-preflight after that step, or silence this check on this line.',
      },
      'did-you-mean': {
        what: `The script opens {written}, and {model}, the model of this deployment, has no such file. ${NO_FILE}`,
        fix: 'Did you mean {better}? If a step of the job puts the file into the model, run endpoint-preflight after that step instead.',
      },
      'folder-itself': {
        what: `{call} is given AZUREML_MODEL_DIR itself, and looks for {marker} in it. The model is the folder {model}, and Azure keeps its name: in the container, {marker} is in $AZUREML_MODEL_DIR/{name}. ${NO_FILE}`,
        fix: 'Give it os.path.join(os.environ["AZUREML_MODEL_DIR"], "{name}").',
      },
      model: { what: 'the model of the deployment', fix: '' },
    },
  },
  'scoring/relative-path': {
    title: 'What the script opens while it starts is in the container',
    messages: {
      beside: {
        what: 'The script opens "{written}", which is found because the images of Azure ML start the server in the folder of the script, {folder}. No document says that they will, and with a container of your own they do not.',
        fix: 'Start from the script itself: os.path.join(os.path.dirname(os.path.abspath(__file__)), "{written}").',
      },
      'in-model': {
        what: `The script opens "{written}". That is {path}, a part of the model, which is not beside the script in the container. ${NO_FILE}`,
        fix: 'Open it below os.environ["AZUREML_MODEL_DIR"], where Azure puts the model. A model that is a folder keeps its name there.',
      },
      elsewhere: {
        what: `The script opens "{written}". That is {path}, outside of the code folder, and so not in the container. ${NO_FILE}`,
        fix: 'Move it beside the script and start from there: os.path.join(os.path.dirname(os.path.abspath(__file__)), …). A model belongs into "model:" and is opened below os.environ["AZUREML_MODEL_DIR"].',
      },
      'elsewhere-in-code': {
        what: `The script opens "{written}". That is {path}, and not where the server starts, in the folder of the script ({folder}). ${NO_FILE}`,
        fix: 'Start from the script itself: os.path.dirname(os.path.abspath(__file__)).',
      },
      nowhere: {
        what: `The script opens "{written}", and there is no such file beside it in {folder} nor elsewhere in the repository. ${NO_FILE}`,
        fix: 'A model is opened below os.environ["AZUREML_MODEL_DIR"]; anything else belongs into the code folder. If a step of the job puts it there, silence this check on this line.',
      },
      'other-case': {
        what: `The script opens "{written}", and on disk it is {actual}, in other letter case. Windows and macOS take the one for the other; the container is Linux and does not. ${NO_FILE}`,
        fix: 'Write the name exactly as it is on disk.',
      },
      backslash: {
        what: `The script opens "{written}" with backslashes, which only Windows reads as the way into a folder. On Linux, this is one long name of a file that is not there. ${NO_FILE}`,
        fix: 'Write "{better}": slashes work everywhere.',
      },
      windows: {
        what: `The script opens "{written}", a path of Windows. The container is Linux and has nothing of that name. ${NO_FILE}`,
        fix: 'Open a model below os.environ["AZUREML_MODEL_DIR"], and a file of the code folder from os.path.dirname(os.path.abspath(__file__)).',
      },
      machine: {
        what: `The script opens "{written}", a path of one machine, which the container does not have. ${NO_FILE}`,
        fix: 'Open a model below os.environ["AZUREML_MODEL_DIR"], and a file of the code folder from os.path.dirname(os.path.abspath(__file__)).',
      },
      'app-model': {
        what: 'The script has the path "{written}" written down. It holds the name and the version of a model: the next version of the model lies elsewhere, and the container crashes.',
        fix: 'Take the folder from os.environ["AZUREML_MODEL_DIR"], which Azure sets to it.',
      },
      'app-folder': {
        what: 'The script has the path "{written}" written down. The code lies at /var/azureml-app/<name of the code folder>, which changes when the folder is renamed.',
        fix: 'Start from the script itself: os.path.dirname(os.path.abspath(__file__)).',
      },
    },
  },
  'scoring/secret-print': {
    title: 'The script prints no secrets',
    messages: {
      default: {
        what: '{callee} is given the environment variable {name}, whose name promises a secret. What a script prints is in the log of the deployment and in Application Insights, for everybody who may read those.',
        fix: 'Print whether it is there, not what it is: bool(os.environ.get("{name}")).',
      },
      environment: {
        what: '{callee} is given all environment variables. Among them are the secrets of the deployment and of its identity; what a script prints is in the log and in Application Insights, for everybody who may read those.',
        fix: 'Print the names: sorted(os.environ).',
      },
    },
  },
  'scoring/load-in-run': {
    title: 'The model is loaded once',
    messages: {
      default: {
        what: 'run() calls {call}, so that the model is loaded again with each request. Requests take seconds longer, and the default limit is 5 seconds.',
        fix: 'Load it in init() into a global variable: "global model".',
      },
    },
  },
  'scoring/download-in-init': {
    title: 'The script downloads nothing where there is no way out',
    messages: {
      default: {
        what: '{call} in {where} goes to the internet, and the deployment says "egress_public_network_access: disabled". Nothing answers there: the call waits, init() fails, and the container crashes.',
        fix: 'Put what it downloads into the model or the code folder and load it from there, or allow the way out.',
      },
      egress: { what: 'the line that closes the way out', fix: '' },
    },
  },
};
