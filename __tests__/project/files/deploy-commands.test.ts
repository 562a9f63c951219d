/** What pipelines and scripts do with a file is read off their commands, in whatever shell they are written. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commandsFor, commandsIn } from '../../../src/project/files/deploy-commands.js';
import { Project } from '../../../src/project/project.js';
import { makeProject } from '../../checks/project.js';

const brief = (text: string) =>
  commandsIn(text).map(({ of, does, file, sets }) => `${does} ${of} ${file ?? '?'} ${sets.join(',')}`.trim());

test.each<[string, string, string[]]>([
  [
    'one line',
    'az ml online-deployment create --file blue.yml --set model.path=out',
    ['create deployment blue.yml model.path'],
  ],
  [
    'lines that go on',
    'az ml online-deployment create \\\n  -f "deploy/blue.yml" \\\n  --set model.path=$OUT instance_count=2 \\\n  --all-traffic\naz ml workspace show --set x=1',
    ['create deployment blue.yml model.path,instance_count'],
  ],
  [
    'PowerShell',
    'az ml online-deployment update `\r\n  --file $dir\\blue.yml `\r\n  --set "model.path=$out"',
    ['update deployment blue.yml model.path'],
  ],
  [
    'folded YAML',
    'run: >\n  az ml online-deployment create\n  --file blue.yml\n  --set model.path=out\n\n- run: az ml x --set y=1',
    ['create deployment blue.yml model.path'],
  ],
  ['a variable names the file', 'az ml online-endpoint update -f ${{ inputs.file }}', ['update endpoint ?']],
  [
    'two options',
    'az ml online-deployment create -f a.yml --set model.path=x --name b --set=instance_count=3',
    ['create deployment a.yml model.path,instance_count'],
  ],
  [
    'one command after the other',
    'az ml online-endpoint create -f e.yml && az ml online-deployment create -f d.yml --set model=azureml:x:1',
    ['create endpoint e.yml', 'create deployment d.yml model'],
  ],
  [
    'the end of a name',
    'az ml online-deployment create --file $DIR/$prefix-blue.yml --set code_configuration.code=$D --set name=x',
    ['create deployment -blue.yml code_configuration.code,name'],
  ],
  ['none', 'az ml batch-deployment create -f blue.yml', []],
])('%s', (_name, text, expected) => {
  expect(brief(text)).toEqual(expected);
});

test('a command counts for the file that it names, and one with a variable for each that its text names', () => {
  const root = makeProject({
    '.github/workflows/deploy.yml':
      'run: az ml online-deployment create -f deploy/blue.yml --set model.path=a\n',
    'ci/run.sh': 'for f in green.yml; do\n  az ml online-deployment create -f $f --set model.path=b\ndone\n',
    'deploy/blue.yml': '',
    'deploy/green.yml': '',
    'deploy/red.yml': '',
  });
  const files = new Project(root);
  const sets = (name: string) => commandsFor(files, join(root, 'deploy', name)).flatMap(each => each.sets);

  expect(sets('blue.yml')).toEqual(['model.path']);
  expect(sets('green.yml')).toEqual(['model.path']);
  expect(sets('red.yml')).toEqual([]);
});
