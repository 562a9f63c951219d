/** What the checks of conda and requirements files say; part of the chapter `environment`. */
import type { Chapter } from '../chapter.js';

const NOT_BUILT = 'The client does not look, and the image build in Azure fails after minutes.';
const AT_ITS_END =
  'pip says so ("ResolutionImpossible") only at the end of the image build, about twenty minutes in.';
const NOT_SENT =
  'The client sends the content of the conda file to Azure and no file beside it, so pip will not find';
const CONDA_STOPS = 'conda stops there, and the image build in Azure fails.';

export const environmentPackages: Chapter = {
  'environment/python-version': {
    title: 'The conda file names a Python that is served',
    messages: {
      none: {
        what: 'No Python is asked for, so conda takes whatever is newest on the day of the build. Packages that have no wheels for it yet are compiled or refused, and a model that was pickled with another Python may not load.',
        fix: 'Name the Python that the model was trained with, as the first dependency: - python=3.12',
      },
      any: {
        what: '"{written}" allows every Python, so conda takes whatever is newest on the day of the build. Packages that have no wheels for it yet are compiled or refused, and a model that was pickled with another Python may not load.',
        fix: 'Name the Python that the model was trained with: - python=3.12',
      },
      open: {
        what: '"{written}" has no upper end, so a later build can come with a newer Python than the one that you tested.',
        fix: 'Name one: - python=3.12',
      },
      'no-such': {
        what: 'There is no Python that "{written}" allows, so conda cannot solve the environment and the image build fails.',
        fix: 'Write a version that exists: - python=3.12',
      },
      'not-served': {
        what: '"{written}" means Python {newest} at most. The inference server has asked for 3.9 or later since 2024, and Microsoft\'s document for 3.10 or later: the image build fails, or pip installs an old server, which has been seen to crash at its start (Azure/azureml-examples#4012).',
        fix: 'Raise Python to 3.10 or later, 3.12 for instance, together with the packages that the model was pickled with.',
      },
      'old-server': {
        what: '"{written}" means Python {newest} at most, which gets no security fixes since {ended}. The server that this file pins is one of its time; nothing newer will run here, and new base images are not tested with it.',
        fix: 'Raise Python to 3.10 or later, and the inference server with it.',
      },
      undocumented: {
        what: '"{written}" means Python {newest}. The inference server still installs there, but Microsoft\'s document asks for 3.10 or later, and packages drop {newest} one by one.',
        fix: 'Raise Python to 3.10 or later, 3.12 for instance.',
      },
      ended: {
        what: 'Python {newest} gets no security fixes since {ended}, and packages drop it one by one.',
        fix: 'Plan the move to a later one, 3.12 for instance.',
      },
    },
  },
  'environment/inference-server': {
    title: 'Where a scoring script is to run, the package that runs it is there',
    messages: {
      default: {
        what: 'The package that runs your scoring script, azureml-inference-server-http, is not in this conda file, and the image {image} does not bring it. The container stops at its start: "A required package azureml-inference-server-http is missing."',
        fix: 'Add it to the pip section: - azureml-inference-server-http',
      },
      'only-in-image': {
        what: "The image {image} has the inference server, but this conda file makes a new environment beside it, and your scoring script runs in that one. Microsoft's samples list the server there as well.",
        fix: 'Add it to the pip section: - azureml-inference-server-http',
      },
      'base-image': {
        what: 'The image {image} is one to build upon: it has no package that runs your scoring script, and without a conda file none is installed. The container stops at its start: "A required package azureml-inference-server-http is missing."',
        fix: 'Add conda_file: with azureml-inference-server-http and the packages of your script, or take an inference image: mcr.microsoft.com/azureml/minimal-py312-inference:latest',
      },
      registered: {
        what: 'Whether the environment {name} holds azureml-inference-server-http, without which the scoring script does not run, is not visible from here.',
        fix: 'Nothing to do, if it has served a scoring script before.',
      },
      build: {
        what: 'Whether the image of this build holds azureml-inference-server-http, without which the scoring script does not run, was not looked at.',
        fix: 'Let the Dockerfile install it, or start from an image that has it.',
      },
      image: {
        what: 'Whether the image {image} holds azureml-inference-server-http, without which the scoring script does not run, is not visible from here.',
        fix: 'Nothing to do, if it has served a scoring script before.',
      },
      'image-and-conda': {
        what: 'azureml-inference-server-http, without which the scoring script does not run, is not in the conda file; whether the image {image} brings it is not visible from here.',
        fix: 'Unless the image has served this scoring script before, add to the pip section: - azureml-inference-server-http',
      },
      conda: {
        what: 'The conda file could not be read, so it is not known whether it asks for azureml-inference-server-http.',
        fix: 'Render it first, or keep it in the repository.',
      },
      incomplete: {
        what: 'The conda file asks for something that cannot be read from here, so it is not known whether azureml-inference-server-http is among it.',
        fix: 'To have it checked, add to the pip section: - azureml-inference-server-http',
      },
    },
  },
  'environment/server-matrix': {
    title: 'The pinned versions go together with the inference server',
    messages: {
      default: {
        what:
          '"{written}" and "{server}" cannot both be met: that server asks for {package}{asked}. ' +
          AT_ITS_END,
        fix: 'Remove the version of {package}, or of the server; servers that go with this {package}: {fitting}',
      },
      'none-fits': {
        what:
          '"{written}" and "{server}" cannot both be met: that server asks for {package}{asked}. ' +
          AT_ITS_END,
        fix: 'Remove the version of {package}: no known server goes with this one.',
      },
      python: {
        what: '"{written}" and "{server}" cannot both be met: that server asks for Python {asked}. pip says so only in the image build, minutes later: "Could not find a version that satisfies the requirement".',
        fix: 'Change one of the two; servers that go with this Python: {fitting}',
      },
      three: {
        what:
          '"{written}", "{other}" and "{server}" cannot be met together: of the servers that this allows, each refuses one of the other two. ' +
          AT_ITS_END,
        fix: 'Remove the version of one of them.',
      },
      older: {
        what: '"{written}" does not go with the inference server {newest}. "{server}" leaves pip free to go back, so you get {older} or older, without what has been mended since.',
        fix: 'Remove the version of {package}, or write the server that you mean: azureml-inference-server-http=={older}',
      },
      reported: {
        what:
          '"{written}" beside "{defaults}" has failed for others: the inference server that azureml-defaults brings asks for another {package}. ' +
          AT_ITS_END,
        fix: 'Remove the version of {package}, or replace azureml-defaults by azureml-inference-server-http in a version that goes with it.',
      },
      distutils: {
        what: '"{written}" has no distutils, which left Python with {removed}, and "{server}" imports it when it starts. Unless another package brings {replacement}, which has a copy, the server stops with "No module named \'distutils\'", and the container crashes.',
        fix: 'Take azureml-inference-server-http {fixed} or later, or add {replacement} to the pip section.',
      },
      'other-line': { what: 'the line that it cannot go with', fix: '' },
    },
  },
  'environment/pip-version': {
    title: 'pip is not older than 21.3.2',
    messages: {
      default: {
        what: '"{written}" keeps pip at 21.3.1 or older. With such a pip containers have crashed at their start on Python 3.10 and later, with nothing in the log that points to pip (Azure/azureml-examples#4040).',
        fix: 'Leave the version out, or write a current one: - pip=25.1',
      },
      aged: {
        what: '"{written}" keeps pip at 21.3.1 or older. Such a pip knows fewer kinds of wheels: it compiles what a newer one downloads, or fails at that.',
        fix: 'Leave the version out, or write a current one: - pip=25.1',
      },
    },
  },
  'environment/flask-pins': {
    title: 'Flask and its family are left to the inference server',
    messages: {
      default: {
        what: "This environment lists {names}. The inference server asks for them itself, in versions that go together; Microsoft's document advises against listing them, because the next server may need others.",
        fix: 'Unless your scoring script imports them, remove these lines.',
      },
      crash: {
        what: '"{written}" and "{server}" install together, and the server then stops at its start: {text}',
        fix: 'Raise azureml-inference-server-http to a current version (or azureml-defaults to 1.44 or later), and remove this line.',
      },
      'server-line': { what: 'the old server', fix: '' },
      another: { what: 'another one', fix: '' },
    },
  },
  'environment/setuptools': {
    title: 'A gunicorn that needs pkg_resources has it',
    messages: {
      default: {
        what: '"{setuptools}" has no pkg_resources any more, and "{written}" means a gunicorn that imports it. The server stops at its start: "No module named \'pkg_resources\'".',
        fix: 'Raise the inference server to 1.2.1 or later, or pin {advised}',
      },
      open: {
        what: '"{setuptools}" allows setuptools 82 and later, which has no pkg_resources any more, and "{written}" means a gunicorn that imports it. The server then stops at its start: "No module named \'pkg_resources\'".',
        fix: 'Raise the inference server to 1.2.1 or later, or pin {advised}',
      },
      unlisted: {
        what: '"{written}" means a gunicorn older than 21, which imports pkg_resources. That was part of setuptools up to 81, and nothing here keeps setuptools below: the server stops at its start with "No module named \'pkg_resources\'".',
        fix: 'Raise the inference server to 1.2.1 or later (gunicorn to 21 or later), or add - {advised}',
      },
      'needed-here': { what: 'needed here', fix: '' },
    },
  },
  'environment/unpinned': {
    title: 'Every package has a version',
    messages: {
      default: {
        what: '{count} packages have no version: {names}. The next image build, weeks later, may install others than those that you tested.',
        fix: 'Write the versions that work today: pip freeze and conda list show them.',
      },
      one: {
        what: '{names} has no version. The next image build, weeks later, may install another than the one that you tested.',
        fix: 'Write the version that works today: pip freeze and conda list show it.',
      },
      another: { what: 'another one', fix: '' },
    },
  },
  'environment/duplicate-package': {
    title: 'Each package is asked for once',
    messages: {
      default: {
        what: '{name} is asked for twice: "{earlier}" and "{written}". Whoever changes one of the lines will miss the other.',
        fix: 'Keep one of the lines.',
      },
      both: {
        what: '{name} is asked for by conda ("{first}") and by pip: "{earlier}" and "{written}". pip then installs over what conda has put there.',
        fix: 'Keep one of the lines; for a package with compiled parts, preferably the one beside the packages that use it.',
      },
      replaced: {
        what: 'conda installs "{earlier}", and then pip replaces it by "{written}". Packages that conda has built against the first one can break at import, numpy\'s users above all.',
        fix: 'Keep one of the lines.',
      },
      contradicting: {
        what: '"{earlier}" and "{written}" cannot both be met, so {manager} gives up and the image build fails.',
        fix: 'Keep one of the lines.',
      },
    },
  },
  'environment/impossible-version': {
    title: 'A requirement leaves a version',
    messages: {
      default: {
        what: 'No version meets "{written}": its bounds exclude each other. pip stops there ("No matching distribution found for {name}"), and the image build in Azure fails after minutes.',
        fix: 'Remove one of the bounds, or name the version that you tested: pip freeze shows it.',
      },
      conda: {
        what: 'No version meets "{written}": its bounds exclude each other. conda cannot solve the environment, and the image build in Azure fails after minutes.',
        fix: 'Remove one of the bounds, or name the version that you tested: conda list shows it.',
      },
    },
  },
  'environment/python-support': {
    title: 'Packages are there for the Python that they run on',
    messages: {
      default: {
        what: '"{written}" has ready-built files for Python up to {newest}, and "{python}" is newer. pip compiles the package from its source instead; on a new Python or without compilers that fails, and the image build stops with "Failed building wheel" or "metadata-generation-failed".',
        fix: 'Take Python {newest}, if the model must keep this {package}; else {package} {later} or later, and save the model with it again.',
      },
      'no-source': {
        what: '"{written}" has ready-built files for Python up to {newest}, "{python}" is newer, and there is no source that pip could compile. The image build fails after minutes: "No matching distribution found for {package}".',
        fix: 'Take Python {newest}, or {package} {later} or later.',
      },
      refused: {
        what: '"{written}" asks for Python {asked} or later, and "{python}" is older. pip ignores such versions ("Requires-Python"), and the image build fails after minutes: "No matching distribution found for {package}".',
        fix: 'Raise Python to {asked} or later, or take {package} before {before}.',
      },
      'python-line': { what: 'the Python that it is installed for', fix: '' },
    },
  },
  'environment/binary-mismatch': {
    title: 'Packages that were compiled for numpy 1 are not given numpy 2',
    messages: {
      default: {
        what: '"{written}" was compiled for numpy 1, and "{numpy}" is numpy 2. Both install, and the container fails when it uses the package: "numpy.dtype size changed, may indicate binary incompatibility", or "A module that was compiled using NumPy 1.x cannot be run in NumPy 2".',
        fix: 'Pin numpy==1.26.4, if the model must keep this {package}; else raise {package} to {from} or later, and save the model with it again.',
      },
      refused: {
        what: '"{written}" was compiled for numpy 1 and asks for it, and "{numpy}" is numpy 2. pip cannot meet both, and the image build fails after minutes: "ResolutionImpossible".',
        fix: 'Pin numpy==1.26.4, if the model must keep this {package}; else raise {package} to {from} or later, and save the model with it again.',
      },
      open: {
        what: '"{written}" was compiled for numpy 1 and does not say so, and "{numpy}" allows numpy 2: unless another package holds it back, the newest is installed. The container then fails when it uses the package: "numpy.dtype size changed, may indicate binary incompatibility", or "A module that was compiled using NumPy 1.x cannot be run in NumPy 2".',
        fix: 'Hold numpy back: numpy<2',
      },
      'numpy-line': { what: 'the numpy that it meets', fix: '' },
    },
  },
  'environment/requirements-file': {
    title: 'pip can read what the conda file hands to it',
    messages: {
      missing: {
        what: `The file {path} does not exist. Besides, Azure would not have it: the client sends the content of the conda file and no file beside it. The image build fails.`,
        fix: 'Write the requirements into the pip section, one item each.',
      },
      folder: {
        what: '{path} is a folder, not a requirements file, so pip stops there.',
        fix: 'Write the requirements into the pip section, one item each.',
      },
      'not-sent': {
        what: `${NOT_SENT} {written} and the image build fails. On your machine it works, because the file is there.`,
        fix: 'Write its lines into the pip section, one item each. Or build from a Dockerfile, which has its folder: build: with path:',
      },
      local: {
        what: `${NOT_SENT} "{written}" and the image build fails. On your machine it works, because the path is there.`,
        fix: 'Publish the package to a feed that Azure can reach, put its source into the code folder, or build from a Dockerfile, which has its folder: build: with path:',
      },
      'windows-lines': {
        what: '{path} has the line ends of Windows. pip takes them; a shell script or a Dockerfile that reads the file line by line gets names with an invisible character at their end.',
        fix: 'Save it with LF, and keep it so with a line in .gitattributes: requirements*.txt text eol=lf',
      },
      unread: {
        what: '{written} could not be read here, so what it asks for is not checked.',
        fix: 'Save it as UTF-8, in the repository.',
      },
      'single-equals': {
        what: '"{written}" is how conda writes a version. pip wants two equal signs; it stops at this line, and the image build fails.',
        fix: 'Write {better}',
      },
      version: {
        what: 'pip cannot read the version in "{written}". It stops at this line, and the image build fails.',
        fix: 'Write a version of numbers, as pypi.org lists them: {name}==1.2.3',
      },
      channel: {
        what: '"{written}" names a channel of conda, which pip does not know. It stops at this line, and the image build fails.',
        fix: 'Move the line up, out of the pip section; or write {better}',
      },
      command: {
        what: '"{written}" is a command. The pip section wants only what would stand behind it; pip stops at this line, and the image build fails.',
        fix: 'Write {better}',
      },
      option: {
        what: 'pip takes no option "{written}" in a requirements file, and the pip section becomes one. It stops at this line, and the image build fails.',
        fix: 'Remove the line. --index-url, --extra-index-url, --find-links, --pre and --no-binary are among those that it takes.',
      },
      'unreadable-line': {
        what: 'pip cannot read "{written}". It stops at this line, and the image build fails.',
        fix: 'Write one requirement a line: numpy==2.3.1, or numpy>=2.3,<3',
      },
    },
  },
  'environment/conda-file': {
    title: 'The conda file is one that conda can read',
    messages: {
      'not-yaml': {
        what: 'The conda file is no YAML: {detail}. The client refuses the deployment without saying which file it means.',
        fix: 'Correct this line; the mistake may be on the one above.',
      },
      tab: {
        what: 'A tab stands here, and YAML wants spaces. The client refuses the deployment without saying which file it means.',
        fix: 'Replace the tab by spaces.',
      },
      'not-utf8': {
        what: 'The conda file is not UTF-8. The client reads it as UTF-8 and stops with a UnicodeDecodeError, without saying which file it means.',
        fix: 'Save it as UTF-8. Windows PowerShell writes UTF-16 behind ">"; there, use: conda env export | Out-File -Encoding utf8 conda.yml',
      },
      empty: {
        what: 'The conda file is empty, so nothing is installed.',
        fix: 'Write dependencies: with python and the packages of your scoring script, or remove conda_file.',
      },
      'not-a-mapping': {
        what: `A conda file has keys (name, channels, dependencies), and this one has not. ${NOT_BUILT}`,
        fix: 'If it is a list of requirements, write them as items of dependencies: with pip: as the last one.',
      },
      'no-dependencies': {
        what: 'The conda file has no dependencies, so nothing is installed, not even Python.',
        fix: 'Write dependencies: with python and the packages of your scoring script.',
      },
      'no-dependencies-typo': {
        what: 'The conda file has no dependencies, because their key is misspelled, and conda ignores keys that it does not know. Nothing is installed, not even Python.',
        fix: 'Spell it dependencies.',
      },
      'not-a-list': {
        what: `dependencies must be a list, one package an item. ${CONDA_STOPS}`,
        fix: 'Write each on a line of its own, with "- " before it.',
      },
      item: {
        what: `This item of dependencies is no text. ${CONDA_STOPS}`,
        fix: 'Write a package: - numpy=2.3.1',
      },
      section: {
        what: `"{text}" is no installer that conda knows here: besides packages, the list may hold pip: alone. ${CONDA_STOPS}`,
        fix: 'For a package, write its name and version without a colon: - {text}=1.2.3',
      },
      'pip-not-a-list': {
        what: `pip: wants a list, one requirement an item. ${CONDA_STOPS}`,
        fix: 'Write each on a line of its own, indented, with "- " before it; or remove the colon if pip itself is meant.',
      },
      'pip-item': {
        what: 'This item of the pip section is no text, so pip gets something else than you mean.',
        fix: 'Write a requirement: - numpy==2.3.1',
      },
      'match-spec': {
        what: `conda cannot read "{text}". ${CONDA_STOPS}`,
        fix: 'What only pip can read belongs below - pip: and for conda, write a name and a version: - numpy=2.3.1',
      },
      'did-you-mean': {
        what: 'conda knows no key "{key}" and ignores what stands there.',
        fix: 'Did you mean {better}?',
      },
      'duplicate-key': {
        what: 'The key "{key}" stands here twice. The last one counts, and everything below the first is lost without a word.',
        fix: 'Join the two.',
      },
      'unknown-key': {
        what: 'conda knows no key "{key}" and ignores what stands there.',
        fix: 'Remove it.',
      },
      'pip-outside': {
        what: 'pip: stands beside dependencies, where conda ignores it with all its packages. The scoring script will miss them at its first import.',
        fix: 'Make it the last item of dependencies: "- pip:", with its packages below, indented once more.',
      },
      prefix: {
        what: 'prefix: is the folder of an environment on the machine that this file was exported from. Azure builds the environment elsewhere and does not need it.',
        fix: 'Remove the line: conda env export --no-builds leaves out what is of one machine, but for this line.',
      },
      'no-pip': {
        what: 'There is a pip section, and pip itself is not among the dependencies. conda adds one, in a version of its choice, and warns.',
        fix: 'Add an item above the section: - pip',
      },
      'python-twice': {
        what: 'Python is asked for twice: "{first}" and "{written}". conda must meet both, or gives up.',
        fix: 'Keep one of the lines.',
      },
      outside: {
        what: 'The conda file lies outside of the repository and was not read.',
        fix: 'Move it into the repository.',
      },
      unreadable: {
        what: 'The conda file could not be read: it is too large, no regular file, or not ours to read.',
        fix: 'Put a regular file there that this tool may read.',
      },
    },
  },
};
