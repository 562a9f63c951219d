/** The images that the build of a Dockerfile pulls. */
import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/project/formats/dockerfile.js';
import { pulledImages } from '../../../src/project/formats/dockerfile-images.js';
import { Source } from '../../../src/project/yaml/source.js';
import { growth } from '../../steps.js';

/** `1:python:3.12 base`. */
async function pulled(text: string): Promise<string[]> {
  const dockerfile = await readDockerfile(new Source('Dockerfile', '/Dockerfile', text));
  return pulledImages(dockerfile).map(
    ({ text: image, at, isBase, hasPlatform }) =>
      `${at.start.line}:${image}${isBase ? ' base' : ''}${hasPlatform ? ' platform' : ''}`,
  );
}

test.each([
  ['one base', 'FROM python:3.12\nRUN x\n', ['1:python:3.12 base']],
  ['nothing of an empty file', '', []],
  ['nothing of FROM without an image', 'FROM\n', []],
  ['nothing of a stage that nobody needs', 'FROM golang:1 AS tools\nFROM python:3\n', ['2:python:3 base']],
  [
    'the stage that is copied from, by name',
    'FROM golang:1 AS Tools\nFROM python:3\nCOPY --from=tools /x /x\n',
    ['2:python:3 base', '1:golang:1'],
  ],
  [
    'the stage that is copied from, by number',
    'FROM golang:1\nFROM python:3\nCOPY --from=0 /x /x\n',
    ['2:python:3 base', '1:golang:1'],
  ],
  ['nothing of a number that is no stage', 'FROM python:3\nCOPY --from=7 /x /x\n', ['1:python:3 base']],
  [
    'an image that is copied from',
    'FROM python:3\nCOPY --from=ghcr.io/astral-sh/uv:0.9 /uv /uv\n',
    ['1:python:3 base', '2:ghcr.io/astral-sh/uv:0.9'],
  ],
  [
    'an image that is mounted',
    'FROM python:3\nRUN --mount=type=bind,from=org/tools:1,target=/t x\n',
    ['1:python:3 base', '2:org/tools:1'],
  ],
  [
    'the base of the stages that lead to the last one',
    'FROM debian:12 AS a\nFROM a AS b\nFROM b\n',
    ['1:debian:12 base'],
  ],
  ['a name that is used twice, once', 'FROM a:1 AS x\nFROM x\nCOPY --from=x / /\n', ['1:a:1 base']],
  ['a stage that leads to itself', 'FROM x AS x\n', ['1:x base']],
  ['the default of an argument', 'ARG TAG=3.12\nFROM python:${TAG}\n', ['2:python:3.12 base']],
  ['one without braces', 'ARG TAG=3.12\nFROM python:$TAG\n', ['2:python:3.12 base']],
  ['one in quotes', 'ARG BASE="python:3"\nFROM $BASE\n', ['2:python:3 base']],
  [
    'an argument of an argument',
    'ARG V=3\nARG TAG=${V}-slim\nFROM python:${TAG}\n',
    ['3:python:3-slim base'],
  ],
  ['the last of two defaults', 'ARG V=1\nARG V=2\nFROM a:$V\n', ['3:a:2 base']],
  ['a default at its use', 'ARG V\nFROM a:${V:-2}\n', ['2:a:2 base']],
  ['a word where there is a value', 'ARG V=1\nFROM a:${V:+3}\n', ['2:a:3 base']],
  ['an empty word where there is none', 'FROM a${V:+3}:1\n', ['1:a:1 base']],
  ['nothing where an argument has no value', 'ARG TAG\nFROM python:${TAG}\n', []],
  ['nothing of arguments behind FROM', 'FROM a:1 AS b\nARG T=1\nFROM c:$T\n', []],
  ['nothing of escapes', 'ARG T=1\nFROM a:\\$T\n', []],
  [
    'a stage that an argument names',
    'ARG F=gpu\nFROM a:1 AS cpu\nFROM b:1 AS gpu\nFROM ${F}\n',
    ['3:b:1 base'],
  ],
  ['a platform of its own', 'FROM --platform=linux/arm64 python:3\n', ['1:python:3 base platform']],
])('%s', async (_claim, text, expected) => {
  expect(await pulled(text)).toEqual(expected);
});

test('many stages and arguments that grow take a few steps each', async () => {
  const dockerfile = (count: number) => {
    const all = Array.from({ length: count }, (_, index) => index);
    const args = all.map(index => `ARG A${index + 1}=\${A${index}}\${A${index}}`);
    const stages = all.map(index => `FROM a:1 AS s${index}\nCOPY --from=s${index - 1} / /`);
    return `ARG A0=x\n${args.join('\n')}\n${stages.join('\n')}\n`;
  };

  expect(await growth(100, count => pulled(dockerfile(count)))).toBeLessThan(2.5);
});
