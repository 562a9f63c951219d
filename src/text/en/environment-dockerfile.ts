/** What the checks of a Dockerfile say; part of the chapter `environment`. */
import type { Chapter } from '../chapter.js';

const NOT_BUILT = 'The client does not look, and the image build in Azure fails after minutes.';
const ONE_LINE = 'Docker takes # for a comment only at the start of a line';

export const environmentDockerfile: Chapter = {
  'environment/dockerfile-base': {
    title: 'The Dockerfile can be read, and its base is a pinned image for Linux',
    messages: {
      'no-from': {
        what: `The Dockerfile has no FROM, so there is nothing to build upon. ${NOT_BUILT}`,
        fix: 'Begin with the base image: FROM <image>:<tag>',
      },
      'before-from': {
        what: `{keyword} stands before the first FROM, where only ARG may stand. ${NOT_BUILT}`,
        fix: 'Move it below FROM.',
      },
      'unknown-instruction': {
        what: `"{keyword}" is no instruction of a Dockerfile. ${NOT_BUILT}`,
        fix: 'If it is a command, write RUN before it. If it continues the line above, that line must end with a backslash.',
      },
      'did-you-mean': {
        what: `"{keyword}" is no instruction of a Dockerfile. ${NOT_BUILT}`,
        fix: 'Did you mean {meant}?',
      },
      'no-image': {
        what: `FROM names no image. ${NOT_BUILT}`,
        fix: 'Write FROM <image>:<tag>',
      },
      comment: {
        what: `${ONE_LINE}, so FROM gets more than an image here. ${NOT_BUILT}`,
        fix: 'Put the comment on a line of its own: FROM {image}',
      },
      'wrong-from': {
        what: `FROM takes one image, or an image, AS and a name; this says "{line}". ${NOT_BUILT}`,
        fix: 'Write FROM <image>:<tag>, or FROM <image>:<tag> AS <name>',
      },
      'bad-image': {
        what: `Docker cannot read the image name "{image}" ("{part}" is wrong in it). ${NOT_BUILT}`,
        fix: 'Write registry/repository:tag, the repository in small letters.',
      },
      windows: {
        what: `"{image}" is an image for Windows, and the environment is one for Linux (os_type). A builder for Linux finds no such image. ${NOT_BUILT}`,
        fix: 'Build upon an image for Linux; online endpoints run Linux.',
      },
      scratch: {
        what: 'The image is built upon "scratch", which is empty: no shell, no Python, no server. Nothing in it can run a scoring script, and the container crashes.',
        fix: 'Build upon an image with Python, such as those of mcr.microsoft.com/azureml. A program of your own that needs nothing else wants inference_config in the environment.',
      },
      latest: {
        what: 'The base "{image}" is whatever latest is on the day of the build. The next build of the same Dockerfile can give another image, and fail.',
        fix: 'Pin the version: {untagged}:<tag>, or {untagged}@sha256:<digest>',
      },
      'no-tag': {
        what: 'The base "{image}" has no tag, so latest is meant: whatever that is on the day of the build. The next build of the same Dockerfile can give another image, and fail.',
        fix: 'Pin the version: {untagged}:<tag>, or {untagged}@sha256:<digest>',
      },
      microsoft: {
        what: 'The base "{image}" moves with each refresh by Microsoft, and a refresh has broken deployments before (Azure/azureml-examples#4012). Microsoft\'s documents write it like this all the same.',
        fix: 'For an image that must not change by itself, pin a dated tag and renew it now and then. Otherwise leave it.',
      },
    },
  },
  'environment/dockerfile-port': {
    title: 'The routes lead to a port that the container opens',
    messages: {
      opens: {
        what: 'The route leads to port {port}, but the server is started on port {ports}: "{said}". Nobody answers the probes on {port}, and the deployment fails after minutes, as if the container had crashed.',
        fix: 'Write the same port in both: here under port, or in the command of the Dockerfile.',
      },
      exposes: {
        what: 'The route leads to port {port}, but the Dockerfile names port {ports} only: "{said}". If the server listens there, nobody answers the probes on {port}, and the deployment fails after minutes, as if the container had crashed.',
        fix: 'Write the port that the server listens on, here and in EXPOSE.',
      },
      'opens-place': { what: 'the command that opens another port', fix: '' },
      'exposes-place': { what: 'the port that the Dockerfile names', fix: '' },
    },
  },
  'environment/dockerfile-copy': {
    title: 'What the Dockerfile copies is in the build context',
    messages: {
      missing: {
        what: `{keyword} takes "{source}", but there is nothing of that name in the build context {context}. ${NOT_BUILT}`,
        fix: 'Correct the path; it starts at the context, not at the folder of the Dockerfile. Or put the file there.',
      },
      'did-you-mean': {
        what: `{keyword} takes "{source}", but there is nothing of that name in the build context {context}. ${NOT_BUILT}`,
        fix: 'Did you mean "{better}"? Paths start at the context, not at the folder of the Dockerfile.',
      },
      'made-by-job': {
        what: '{keyword} takes "{source}", and there is nothing of that name in the build context {context}. {ignoredBy} keeps it out of the repository, so a step of the job must make it before the deploy; when it does not, the image build in Azure fails.',
        fix: 'Run endpoint-preflight after the step that makes it, and this goes away.',
      },
      'other-case': {
        what: `{keyword} takes "{source}", but on disk it is "{better}", in other letter case. Windows and macOS take the one for the other; the image build runs on Linux, which does not. ${NOT_BUILT}`,
        fix: 'Write "{better}", exactly as it is on disk.',
      },
      above: {
        what: `{keyword} takes "{source}", which lies above the build context {context}. Only the context goes to Azure, and Docker refuses the way out of it. ${NOT_BUILT}`,
        fix: 'Move it into the context, or let build.path name a folder that holds both, with dockerfile_path for the Dockerfile.',
      },
      'not-uploaded': {
        what: `{keyword} takes "{source}", which is here and is left out of the upload: {rules} has the rule "{rule}", and the client obeys it. ${NOT_BUILT}`,
        fix: 'Remove the rule, or add a line with "!" and the path below it in {rulesName}. A file .amlignore in the context takes the place of its .gitignore.',
      },
      'not-in-build': {
        what: '{keyword} takes "{source}", which is here and which {rules} keeps out of the build with "{rule}". Docker then finds nothing to copy, and the image build in Azure fails after minutes.',
        fix: 'Remove the rule, or add a line with "!" and the path below it.',
      },
      'no-match': {
        what: 'Nothing in the build context {context} matches "{source}". Some builders stop there ("no source files were specified"); others copy nothing, and what needs the files fails later.',
        fix: 'Correct the pattern; it starts at the context, and * does not reach into folders. For files that need not be there, name one that is beside them.',
      },
      comment: {
        what: `${ONE_LINE}; here, {keyword} takes it and the words behind it for files to copy. ${NOT_BUILT}`,
        fix: 'Put the comment on a line of its own.',
      },
      rule: { what: 'the rule that leaves it out', fix: '' },
    },
  },
  'environment/dockerfile-start': {
    title: 'An own container starts a server',
    messages: {
      default: {
        what: 'The environment is an own container, but its Dockerfile has neither CMD nor ENTRYPOINT, and the base "{image}" starts only a shell, which ends at once. The container exits again and again, and the deployment fails after minutes.',
        fix: 'End the Dockerfile with the server to start, such as CMD ["gunicorn", "--bind", "0.0.0.0:8080", "app:app"]',
      },
    },
  },
  'environment/dockerfile-user': {
    title: 'System packages are installed by root',
    messages: {
      default: {
        what: '"{command}" runs as "{user}" (USER in line {line}), who may not change the system. It stops with "Permission denied", and the image is not built.',
        fix: 'Put the line above USER {user}, or write USER root before it and USER {user} behind it.',
      },
      prebuilt: {
        what: 'The image "{image}" runs as a user without rights on the system, so "{command}" stops with "Permission denied", and the image is not built.',
        fix: 'Write USER root:root before this line, and USER dockeruser behind it, as the documents of Microsoft do.',
      },
    },
  },
};
