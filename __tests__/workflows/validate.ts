/** GitHub's own validator, told of our action.yml and of the few other actions that our workflows use. */
import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import type { ActionInputs, ActionMetadata, ActionReference } from '@actions/languageservice/action';
import { load } from 'js-yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface ActionManifest {
  name: string;
  description: string;
  author: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

export function readManifest(): ActionManifest {
  return load(readFileSync('action.yml', 'utf8')) as ActionManifest;
}

/** Inputs of other actions, as their action.yml had them in the versions that our workflows pin. */
const OTHER_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository', 'token'],
  'actions/setup-node': [
    'cache',
    'check-latest',
    'node-version',
    'node-version-file',
    'package-manager-cache',
  ],
  'actions/setup-python': ['cache', 'python-version'],
  'actions/upload-artifact': ['if-no-files-found', 'name', 'path', 'retention-days'],
  'actions/download-artifact': ['name', 'path', 'pattern'],
  'github/codeql-action/upload-sarif': ['category', 'checkout_path', 'ref', 'sarif_file', 'sha', 'token'],
  'azure/login': ['audience', 'client-id', 'creds', 'environment', 'subscription-id', 'tenant-id'],
  'azure/cli': ['azcliversion', 'inlineScript'],
};

/** What the validator has to say of a workflow, as `line: message`. */
export function validateWorkflow(text: string): Promise<string[]> {
  // The validator asks for no metadata of a local action; under its published name it does.
  return diagnostics(
    '.github/workflows/test.yml',
    text.replaceAll(/uses: \.\/\s*$/gm, 'uses: org/endpoint-preflight@local'),
  );
}

export function validateAction(text: string): Promise<string[]> {
  return diagnostics('action.yml', text);
}

// The validator remembers documents by their address and version.
let version = 0;

async function diagnostics(file: string, text: string): Promise<string[]> {
  version += 1;
  const document = TextDocument.create(`file:///repository-${version}/${file}`, 'yaml', version, text);
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

async function fetchActionMetadata({
  owner,
  name,
  path,
}: ActionReference): Promise<ActionMetadata | undefined> {
  const action = [owner, name, ...(path === undefined ? [] : [path])].join('/').toLowerCase();
  if (name === 'endpoint-preflight') return readManifest();
  const inputs = OTHER_ACTIONS[action];
  return inputs && { name: action, description: action, inputs: optionalInputs(inputs) };
}

function optionalInputs(names: readonly string[]): ActionInputs {
  return Object.fromEntries(names.map(name => [name, { description: name }]));
}
