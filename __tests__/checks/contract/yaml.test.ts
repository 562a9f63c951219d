import { deployment, testCheck } from '../table.js';

const at = (line: number, column: number, message: string) => [
  `blue.yml:${line}:${column} error contract/yaml/${message}`,
];
/** A file that is known as a deployment even where it cannot be parsed. */
const broken = (...lines: string[]) => ({
  'blue.yml': ['name: blue', 'endpoint_name: credit', ...lines, 'instance_type: Standard_DS3_v2', ''].join(
    '\n',
  ),
});

testCheck('contract/yaml', [
  { claim: 'accepts a good deployment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'accepts JSON',
    files: { 'blue.yml': '{"name": "blue", "endpoint_name": "credit", "instance_type": "Standard_DS3_v2"}' },
    findings: [],
  },
  {
    claim: 'accepts CRLF and a byte order mark',
    files: { 'blue.yml': `\uFEFF${deployment('').replaceAll('\n', '\r\n')}` },
    findings: [],
  },
  {
    claim: 'leaves keys that are written twice to contract/duplicate-key',
    files: { 'blue.yml': deployment('tags: {}\ntags: {}') },
    findings: [],
  },
  { claim: 'leaves broken files of other kinds alone', files: { 'x.yml': 'a: @x\n' }, findings: [] },
  {
    claim: 'accepts placeholders without quotes',
    files: { 'blue.yml': deployment('model: {{ MODEL }}\ndescription: #{TEXT}#') },
    findings: [],
  },

  {
    claim: 'finds other syntax errors, in the words of the parser',
    files: broken('tags: {a: b', 'description: x'),
    findings: at(4, 12, 'syntax'),
    says: ['flow collection'],
  },
  { claim: 'finds a wrong indentation', files: broken('  model: azureml:m:1'), findings: at(3, 8, 'syntax') },
  {
    claim: 'finds a second colon',
    files: broken('model: azureml: credit:3'),
    findings: at(3, 8, 'second-colon'),
    says: ['not "azureml: name:1"'],
  },
  {
    claim: 'finds a second colon at the end of the line',
    files: broken('description: note:'),
    findings: at(3, 14, 'second-colon'),
  },
  {
    claim: 'finds a second colon in a list',
    files: broken('tags:', '  - a: b: c'),
    findings: at(4, 8, 'second-colon'),
  },
  {
    claim: 'finds a quote that swallows the rest',
    files: { 'blue.yml': 'name: blue\nendpoint_name: "credit\ninstance_type: Standard_DS3_v2\n' },
    findings: at(2, 16, 'open-quote'),
  },
  {
    claim: 'finds a quote that swallows lines to the next one',
    files: broken("description: 'scores", "model: 'azureml:m:1'"),
    findings: at(3, 14, 'open-quote'),
  },
  {
    claim: 'finds a quote of JSON that is not closed',
    files: { 'blue.yml': '{\n  "name": "blue,\n  "endpoint_name": "credit",\n  "instance_type": "x"\n}\n' },
    inputs: { files: 'blue.yml' },
    findings: at(2, 11, 'open-quote'),
  },
  {
    claim: 'reads an apostrophe in a block scalar as text',
    files: broken('description: |', "  it's: 'here", 'model: @m'),
    findings: at(5, 8, 'forbidden-start'),
  },
  {
    claim: 'accepts quoted text that spans lines',
    files: broken("description: 'one", "  two'", 'model: @m'),
    findings: at(5, 8, 'forbidden-start'),
  },
  {
    claim: 'finds an at sign where a value begins',
    files: broken('description: @team'),
    findings: at(3, 14, 'forbidden-start'),
  },
  {
    claim: 'finds a backtick where an item begins',
    files: broken('tags:', '  - `x`'),
    findings: at(4, 5, 'forbidden-start'),
  },
  {
    claim: 'finds a per cent sign where a value begins',
    files: broken('description: %APPDATA%'),
    findings: at(3, 14, 'forbidden-start'),
  },
  {
    claim: 'finds a tab that indents',
    files: broken('tags:', '\towner: me'),
    findings: at(4, 1, 'tab'),
    says: ['PyYAML'],
  },
  {
    claim: 'finds a tab behind a value',
    files: broken('description: x\t# note'),
    findings: at(3, 15, 'tab'),
  },
  {
    claim: 'finds nesting that is too deep',
    files: broken(`tags: ${'['.repeat(101)}${']'.repeat(101)}`),
    findings: at(3, 106, 'too-deep'),
    says: ['deeper than 100 levels'],
  },
  {
    claim: 'finds aliases that multiply',
    files: broken(
      ...Array.from(
        { length: 7 },
        (_, n) =>
          `x${n}: &x${n} [${Array(10)
            .fill(n === 0 ? '1' : `*x${n - 1}`)
            .join(',')}]`,
      ),
    ),
    findings: at(7, 38, 'too-many-aliases'),
    says: ['larger than 100000 values'],
  },
  {
    claim: 'finds an alias without an anchor',
    files: broken('model: *m'),
    findings: at(3, 8, 'unknown-alias'),
    says: ['Define "&m"'],
  },
  {
    claim: 'finds an alias inside its own anchor',
    files: broken('tags: &t', '  a: *t'),
    findings: at(4, 6, 'recursive-alias'),
    says: ['"*t"'],
  },
  {
    claim: 'finds an anchor that is defined twice',
    files: broken('model: &m azureml:m:1', 'tags: {a: &m 1}'),
    findings: at(4, 11, 'duplicate-anchor'),
    says: ['"&m"'],
  },
  {
    claim: 'finds a key that is a sequence',
    files: broken('tags: {[a]: 1}'),
    findings: at(3, 8, 'complex-key'),
    says: ['A sequence cannot be a key'],
  },
  {
    claim: 'finds a tag that the loader does not know',
    files: broken('model: !secret x'),
    findings: at(3, 8, 'unknown-tag'),
    says: ['"!secret"'],
  },
  {
    claim: 'finds a date that does not exist',
    files: broken('tags: {until: 2027-02-30}'),
    findings: at(3, 15, 'unknown-tag'),
    says: ['put it in quotes'],
  },
  {
    claim: 'finds a merge of a scalar',
    files: broken('tags:', '  <<: x'),
    findings: at(4, 7, 'bad-merge'),
    says: ['its value is a scalar'],
  },
  {
    claim: 'finds a second document',
    files: { 'blue.yml': `${deployment('')}---\nname: green\n` },
    findings: at(8, 1, 'several-documents'),
  },
  {
    claim: 'finds an empty file that is named',
    files: { 'blue.yml': '# later\n' },
    inputs: { files: 'blue.yml' },
    findings: at(1, 1, 'empty'),
  },
  {
    claim: 'finds a list at the top level',
    files: { 'blue.yml': '- name: blue\n- endpoint_name: credit\n' },
    inputs: { files: 'blue.yml' },
    findings: at(1, 1, 'not-a-mapping'),
    says: ['The top level of the file is a list'],
  },
  {
    claim: 'finds a file that is too large',
    files: { 'blue.yml': `# ${'x'.repeat(2 ** 20)}\n` },
    inputs: { files: 'blue.yml' },
    findings: at(1, 1, 'too-large'),
    says: ['1048579 bytes', '1048576'],
  },
  {
    claim: 'finds a file that is not UTF-8',
    files: { 'blue.yml': Buffer.from(`\uFEFF${deployment('')}`, 'utf16le') },
    inputs: { files: 'blue.yml' },
    findings: at(1, 1, 'not-utf8'),
    says: ['UTF-16'],
  },

  {
    claim: 'reports one problem of each kind',
    files: broken('tags: {a: *x, b: *y}', 'description: !z q'),
    findings: [...at(3, 11, 'unknown-alias'), ...at(4, 14, 'unknown-tag')],
  },
  {
    claim: 'counts lines of CRLF',
    files: { 'blue.yml': deployment('description: @x').replaceAll('\n', '\r\n') },
    findings: at(7, 14, 'forbidden-start'),
  },
  {
    claim: 'counts columns after a byte order mark',
    files: { 'blue.yml': `\uFEFFname: @x\nendpoint_name: credit\ninstance_type: x\n` },
    findings: at(1, 7, 'forbidden-start'),
  },
  {
    claim: 'points into the environment file',
    files: {
      'endpoints/blue.yml': deployment('environment: file:../env/e.yml'),
      'env/e.yml': 'name: e\nimage: *base\n',
    },
    findings: ['env/e.yml:2:8 error contract/yaml/unknown-alias'],
  },
]);
