import { expect, test } from '@jest/globals';
import { Outlook } from '../../src/diagnosis/early.js';
import { readText } from '../../src/diagnosis/read-text.js';

/** A log as getLogs gives it. */
function log(status: string, events: readonly (readonly [string, number])[], output = '') {
  const lines = events.flatMap(([name, times]) =>
    Array.from({ length: times }, (_, n) => {
      const time = `2026-11-22T10:00:${String(n).padStart(2, '0')}.000000Z`;
      return `Kind: Pod, Name: ${name}, Type: Warning, Time: ${time}, Message: ${name}`;
    }),
  );
  const text = ['Instance status:', status, '', 'Container events:', ...lines, '', 'Container logs:', output];
  return readText(text.join('\n'), { source: 'inference-server', role: 'log' }).log;
}

const STARTING = 'UserContainerStart: InProgress';
const IN_INIT = "Azure ML Inferencing HTTP server v1.4.0\nInvoking user's init function";
const UP = `${IN_INIT}\nUsers's init has completed successfully\nWorker with pid 7 ready for serving traffic`;

test.each([
  [
    'two refused pulls are a hiccup',
    log('UserContainerImagePull: InProgress', [['ImagePullFailed', 2]]),
    undefined,
  ],
  ['three are not', log('UserContainerImagePull: InProgress', [['ImagePullFailed', 3]]), 'ImagePullFailed'],
  [
    'a pull that worked in the end is fine',
    log('UserContainerImagePull: Succeeded', [['ImagePullFailed', 9]]),
    undefined,
  ],
  ['three failed downloads', log('ModelDownload: InProgress', [['DownloadFailed', 3]]), 'DownloadFailed'],
  ['a container that was started twice', log(STARTING, [['Started', 2]]), undefined],
  ['a container that was started three times', log(STARTING, [['Started', 3]]), 'Started'],
  ['probes of a script in its init()', log(STARTING, [['LivenessProbeFailed', 30]], IN_INIT), undefined],
  ['probes of a server that is up', log(STARTING, [['ReadinessProbeFailed', 3]], UP), 'ReadinessProbeFailed'],
  [
    'probes of a server that has given up',
    log(STARTING, [['LivenessProbeFailed', 5]], 'Reason: Worker failed to boot.'),
    'LivenessProbeFailed',
  ],
  [
    'probes of a server of another kind, which loads its model',
    log(STARTING, [['LivenessProbeFailed', 12]], 'Loading safetensors checkpoint shards: 20%'),
    undefined,
  ],
  [
    'probes of an image of which nothing is known, up to the end of their budget',
    log(STARTING, [['LivenessProbeFailed', 25]], 'hello'),
    'LivenessProbeFailed',
  ],
  ['an empty log', log('', []), undefined],
])('%s', (_claim, given, event) => {
  expect(new Outlook().look([given])?.event).toBe(event);
});

test('what failed during init() is forgiven when it is over', () => {
  const hope = new Outlook();

  expect(hope.look([log(STARTING, [['LivenessProbeFailed', 20]], IN_INIT)])).toBeUndefined();
  expect(hope.look([log(STARTING, [['LivenessProbeFailed', 22]], UP)])).toBeUndefined();
  expect(hope.look([log(STARTING, [['LivenessProbeFailed', 23]], UP)])).toMatchObject({ times: 3 });
});

test('no log at all is no reason to give up', () => {
  expect(new Outlook().look([])).toBeUndefined();
});
