/** The tables of Python names and versions agree with each other, and are written as the code that asks them expects. */
import { describe, expect, test } from '@jest/globals';
import { valid, validRange } from '@renovatebot/pep440';
import {
  BASE_IMAGES,
  INFERENCE_ENVIRONMENTS,
  INFERENCE_IMAGES,
  PYTHON_IN_NAME,
} from '../../src/facts/inference-images.js';
import { DISTRIBUTION_DEPENDENCIES, EXTRA_DEPENDENCIES } from '../../src/facts/python-dependencies.js';
import {
  MODULE_DISTRIBUTIONS,
  NAMESAKE_MODULES,
  NAMESPACE_DISTRIBUTIONS,
  NAMESPACE_PACKAGES,
} from '../../src/facts/python-modules.js';
import { PYTHON_RELEASES } from '../../src/facts/python-releases.js';
import { STDLIB_CHANGES, STDLIB_MODULES, WINDOWS_MODULES } from '../../src/facts/python-stdlib.js';
import { SERVER_LINES } from '../../src/facts/server-versions.js';
import { normalizedName } from '../../src/python/requirements.js';

const BY_MODULE = { ...MODULE_DISTRIBUTIONS, ...NAMESPACE_DISTRIBUTIONS };

describe('modules', () => {
  test('at least 300 of them have a distribution of another name', () => {
    expect(Object.keys(BY_MODULE).length).toBeGreaterThanOrEqual(300);
  });

  test.each([
    ['sklearn', 'scikit-learn'],
    ['cv2', 'opencv-python-headless'],
    ['PIL', 'pillow'],
    ['yaml', 'pyyaml'],
    ['bs4', 'beautifulsoup4'],
    ['skimage', 'scikit-image'],
    ['dotenv', 'python-dotenv'],
    ['google.protobuf', 'protobuf'],
    ['azure.identity', 'azure-identity'],
    ['azureml.ai.monitoring', 'azureml-ai-monitoring'],
  ])('%s comes with %s', (module, distribution) => {
    expect(BY_MODULE[module]?.[0]).toBe(distribution);
  });

  test('names of distributions are normalised', () => {
    const tables = [BY_MODULE, DISTRIBUTION_DEPENDENCIES, ...Object.values(EXTRA_DEPENDENCIES)];
    const names = [
      ...tables.flatMap(table => Object.values(table).flat()),
      ...Object.keys(DISTRIBUTION_DEPENDENCIES),
      ...Object.keys(EXTRA_DEPENDENCIES),
    ];
    expect(names.filter(name => normalizedName(name) !== name)).toEqual([]);
  });

  test('a namesake is in one table only, and nothing of the standard library in any', () => {
    const names = [...Object.keys(MODULE_DISTRIBUTIONS), ...NAMESAKE_MODULES];
    expect(names.length).toBe(new Set(names).size);
    expect(names.filter(name => STDLIB_MODULES.includes(name))).toEqual([]);
  });

  test('each part of a namespace lies in a known one', () => {
    const heads = Object.keys(NAMESPACE_DISTRIBUTIONS)
      .filter(name => name.includes('.'))
      .map(name => name.split('.')[0] ?? '');
    expect([...new Set(heads)].filter(name => !NAMESPACE_PACKAGES.includes(name))).toEqual([]);
  });

  test('nothing brings itself along', () => {
    expect(
      Object.entries(DISTRIBUTION_DEPENDENCIES).filter(([name, brought]) => brought.includes(name)),
    ).toEqual([]);
  });
});

describe('the standard library', () => {
  test.each(['os', 'json', 'logging', 'zlib', 'asyncio', '__future__'])('has %s', name => {
    expect(STDLIB_MODULES).toContain(name);
  });

  test('changes are of known versions, and of no module that is always there', () => {
    const versions = PYTHON_RELEASES.map(({ version }) => version);
    for (const [name, { since, removed }] of Object.entries(STDLIB_CHANGES)) {
      expect([...STDLIB_MODULES, ...WINDOWS_MODULES]).not.toContain(name);
      for (const version of [since, removed]) if (version !== undefined) expect(versions).toContain(version);
      expect(since ?? removed).toBeDefined();
    }
    expect(STDLIB_CHANGES.distutils).toEqual({ removed: '3.12' });
    expect(STDLIB_CHANGES.cgi).toEqual({ removed: '3.13' });
    expect(STDLIB_CHANGES.tomllib).toEqual({ since: '3.11' });
  });
});

test('releases of Python are in order, with a day each', () => {
  const days = PYTHON_RELEASES.map(({ endOfLife }) => endOfLife);
  expect(days).toEqual([...days].sort());
  for (const day of days) expect(new Date(day).toISOString()).toContain(day);
});

test('lines of the server hold versions and specifiers that pip can read, each version once', () => {
  const versions = SERVER_LINES.flatMap(line => line.versions);
  expect(versions.length).toBe(new Set(versions).size);
  for (const version of versions) expect(valid(version)).toBe(version);
  for (const { python, requires } of SERVER_LINES) {
    for (const specifier of [python, ...Object.values(requires)]) expect(validRange(specifier)).toBe(true);
  }
});

test('names of images tell what is in them', () => {
  const isInference = (name: string) => INFERENCE_IMAGES.some(pattern => pattern.test(name));
  const isBase = (name: string) => BASE_IMAGES.some(pattern => pattern.test(name));

  for (const name of [
    'minimal-ubuntu22.04-py39-cpu-inference',
    'minimal-ubuntu22.04-py39-cuda11.8-gpu-inference',
    'minimal-py312-inference',
    'mlflow-ubuntu20.04-py38-cpu-inference',
  ]) {
    expect([name, isInference(`azureml/${name}`), isBase(`azureml/${name}`)]).toEqual([name, true, false]);
  }
  for (const name of [
    'openmpi4.1.0-ubuntu22.04',
    'openmpi4.1.0-cuda11.8-cudnn8-ubuntu22.04',
    'intelmpi2018.3-ubuntu16.04',
    'base',
  ]) {
    expect([name, isInference(`azureml/${name}`), isBase(`azureml/${name}`)]).toEqual([name, false, true]);
  }
  expect(isInference('azureml/curated/acpt-pytorch-2.2-cuda12.1')).toBe(false);
  expect(INFERENCE_ENVIRONMENTS.test('minimal-py312-cuda12.4-inference')).toBe(true);
  expect(PYTHON_IN_NAME.exec('azureml/minimal-py312-inference')?.slice(1)).toEqual(['3', '12']);
  expect(PYTHON_IN_NAME.exec('azureml/minimal-ubuntu22.04-py39-cpu-inference')?.slice(1)).toEqual(['3', '9']);
});
