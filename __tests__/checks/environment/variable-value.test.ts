// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { deployment, testCheck } from '../table.js';

const variable = (line: string) => ({ 'blue.yml': deployment(`environment_variables:\n  ${line}`) });

const SILENT = [
  'A: 1',
  'A: 2.5',
  'A: 0.50',
  'A: 1.0e-7',
  'A: -3',
  'A: +5',
  'A: 123456789012345678901234567890',
  'A: text',
  'A: "NO"',
  "A: '3.10'",
  'A: True',
  'A: False',
  'A: y',
  'A: 2026-01-02',
  'A: 0o17',
  'A: ""',
  'A: ${NAME}',
  'A: "{{NAME}}"',
  '1: one',
];

/** What azure-ai-ml 1.34.0 sends for each, run. */
const REWRITTEN: readonly (readonly [line: string, variant: string, seen: string])[] = [
  ['A: NO', 'boolean', 'as False'],
  ['A: yes', 'boolean', 'as True'],
  ['A: true', 'boolean', 'as True'],
  ['A: off', 'boolean', 'as False'],
  ['A: 017', 'integer', 'as 15'],
  ['A: 007', 'integer', 'as 7'],
  ['A: 0x1F', 'integer', 'as 31'],
  ['A: 0b101', 'integer', 'as 5'],
  ['A: 1_000', 'integer', 'as 1000'],
  ['A: 12:30:45', 'integer', 'as 45045'],
  ['A: 3.10', 'float', 'as 3.1,'],
  ['A: 2001-12-14 21:59:43Z', 'date', 'as 2001-12-14 21:59:43Z'],
];

testCheck('environment/variable-value', [
  { claim: 'reports nothing without variables', files: { 'blue.yml': deployment('') }, findings: [] },
  ...SILENT.map(line => ({ claim: `accepts ${line}`, files: variable(line), findings: [] })),
  ...REWRITTEN.map(([line, variant, seen]) => ({
    claim: `reports what ${line} becomes`,
    files: variable(line),
    findings: [`blue.yml:8:6 notice environment/variable-value/${variant}`],
    says: [seen],
  })),
  {
    claim: 'warns about a mapping',
    files: variable('A: {b: 1}'),
    findings: ['blue.yml:8:3 warning environment/variable-value/nested'],
    says: ['a mapping'],
  },
  {
    claim: 'warns about a list',
    files: variable('A:\n  - b'),
    findings: ['blue.yml:8:3 warning environment/variable-value/nested'],
    says: ['a list'],
  },
  {
    claim: 'warns about a missing value',
    files: variable('A:'),
    findings: ['blue.yml:8:3 warning environment/variable-value/null'],
    says: ['variable A has no value', "A: ''"],
  },
  {
    claim: 'warns about binary data',
    files: variable('A: !!binary aGk='),
    findings: ['blue.yml:8:3 warning environment/variable-value/binary'],
    says: ['variable A is binary data'],
  },
  {
    claim: 'warns about a name that YAML reads as something else',
    files: variable('NO: Norway'),
    findings: ['blue.yml:8:3 warning environment/variable-value/name'],
    says: ['called False'],
  },
  {
    claim: 'does not print what may be a secret',
    files: variable('DB_PASSWORD: 0123456'),
    findings: ['blue.yml:8:3 notice environment/variable-value/hidden'],
    says: ['DB_PASSWORD'],
  },
  {
    claim: 'checks Kubernetes as well',
    files: { 'blue.yml': deployment('type: kubernetes\nenvironment_variables:\n  A: NO') },
    findings: ['blue.yml:9:6 notice environment/variable-value/boolean'],
  },
]);
