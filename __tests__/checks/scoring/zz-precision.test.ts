import { test } from '@jest/globals';
import { answersOver, brief } from '../project.js';
import { scoring } from '../../../src/checks/scoring/index.js';
import { say } from '../../../src/text/wording.js';

test('precision', async () => {
  for (const root of (process.env.ROOTS ?? '').split(':')) {
    const started = performance.now();
    const { findings, notChecked } = await answersOver(root, { checks: scoring });
    const lines = findings.map(f => `${brief(f)} | ${say(f.message, f.values).message.slice(0, 170)}`);
    process.stdout.write(`== ${root} ${(performance.now() - started).toFixed(0)} ms, ${findings.length} findings, ${notChecked.length} not checked\n${lines.join('\n')}\n`);
    process.stdout.write(notChecked.slice(0, 60).map(n => `  nc ${n.check} ${n.file} ${n.message} ${JSON.stringify(n.values)}`).join('\n') + '\n');
  }
});
