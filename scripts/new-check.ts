/**
 * Writes the three files of a new check, with an example that works: check, page and test.
 *
 *   npm run new-check subject/name
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function filesOf(id: string): Record<string, string> {
  return {
    [`src/checks/${id}.ts`]: check(id),
    [`docs/checks/${id}.md`]: page(id),
    [`__tests__/checks/${id}.test.ts`]: test(id),
  };
}

function check(id: string): string {
  return `import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/** Why Azure refuses it or why it fails there, with the source: a document, an issue, the text of the service. */
export default defineCheck({
  id: '${id}',
  title: 'The description of a deployment is short',
  confidence: 'certain',
  severity: 'notice',
  since: '1.1.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const description = document.string('description');
    if (description === undefined || description.length <= 100) return;
    yield problem(document, 'description', {
      what: \`The description has \${description.length} characters. Nobody reads more than 100.\`,
      fix: 'Shorten it, or move it to the tags.',
    });
  },
});
`;
}

function page(id: string): string {
  return `# ${id}

<!-- generated: head -->
<!-- /generated -->

## Why

What happens in Azure without this check, and where that is documented.

## Bad

\`\`\`yaml blue.yml
name: blue
endpoint_name: credit
model: azureml:credit:3
environment: azureml:credit-env:7
instance_type: Standard_DS3_v2
instance_count: 3
description: ${'A deployment with a long story. '.repeat(4).trim()} # <-- here
\`\`\`

## Good

\`\`\`yaml blue.yml
name: blue
endpoint_name: credit
model: azureml:credit:3
environment: azureml:credit-env:7
instance_type: Standard_DS3_v2
instance_count: 3
description: The new model, behind 10 % of the traffic.
\`\`\`

## How to silence it

\`\`\`yaml
description: … # endpoint-preflight: ignore[${id}] the reason
\`\`\`
`;
}

function test(id: string): string {
  const up = '../'.repeat(id.split('/').length - 1);
  return `import { deployment, testCheck } from '${up}table.js';

testCheck('${id}', [
  {
    claim: 'says nothing of a short description',
    files: { 'blue.yml': deployment('description: short') },
    findings: [],
  },
  {
    claim: 'finds a long one',
    files: { 'blue.yml': deployment(\`description: \${'x'.repeat(101)}\`) },
    findings: ['blue.yml:7:14 notice ${id}'],
    says: ['101 characters'],
  },
]);
`;
}

function main(id: string | undefined): void {
  if (id === undefined || !ID.test(id))
    throw new Error('usage: npm run new-check subject/name (lower case letters, digits, hyphens)');
  const files = Object.entries(filesOf(id));
  const taken = files.find(([file]) => existsSync(file));
  if (taken !== undefined) throw new Error(`${taken[0]} exists already.`);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`written: ${file}`);
  }
  console.log('Now: npm run generate, then npm test -- __tests__/checks');
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
