import { testCheck } from '../table.js';
import { container } from './own-container.js';

const ID = 'environment/start-script';
const script = (text: string, start = 'ENTRYPOINT ["./start.sh"]\n') =>
  container({ start, more: { 'docker/start.sh': text } });
const SERVE = 'exec uvicorn app:app --host 0.0.0.0\n';

testCheck(ID, [
  { claim: 'accepts a script of Linux', files: script(`#!/bin/sh\n${SERVE}`), findings: [] },
  {
    claim: 'finds Windows line endings',
    files: script(`#!/bin/sh\r\n${SERVE.replace('\n', '\r\n')}`),
    findings: [`docker/start.sh:1:1 error ${ID}/windows-lines`],
  },
  {
    claim: 'finds a carriage return in the first line alone',
    files: script(`#!/usr/bin/env bash\r\n${SERVE}`),
    findings: [`docker/start.sh:1:1 error ${ID}/windows-lines`],
  },
  {
    claim: 'finds them where a shell is named',
    files: script(`echo a\r\necho b\r\n`, 'CMD bash /app/start.sh\n'),
    findings: [`docker/start.sh:1:1 error ${ID}/windows-lines`],
  },
  {
    claim: 'finds a byte order mark',
    files: script(`\uFEFF#!/bin/sh\n${SERVE}`),
    findings: [`docker/start.sh:1:1 error ${ID}/byte-order-mark`],
  },
  {
    claim: 'finds a script without its first line',
    files: script(SERVE),
    findings: [`docker/start.sh:1:1 warning ${ID}/no-interpreter`],
  },
  {
    claim: 'accepts it where a shell is named',
    files: script(SERVE, 'CMD ["sh", "start.sh"]\n'),
    findings: [],
  },
  {
    claim: 'accepts a build that converts it',
    files: script(`#!/bin/sh\r\n${SERVE}`, 'RUN sed -i \'s/\\r$//\' start.sh\nENTRYPOINT ["./start.sh"]\n'),
    findings: [],
  },
  {
    claim: 'accepts dos2unix',
    files: script(`#!/bin/sh\r\n${SERVE}`, 'RUN dos2unix start.sh\nENTRYPOINT ["./start.sh"]\n'),
    findings: [],
  },
  {
    claim: 'skips a script of the base image',
    files: container({ start: 'ENTRYPOINT ["/docker-entrypoint.sh"]\n' }),
    findings: [],
  },
]);
