import { test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { summary } from '../../src/report/summary.js';
import { terminal } from '../../src/report/terminal.js';
import { junit } from '../../src/report/junit.js';
import { sarif } from '../../src/report/sarif.js';
import { annotations } from '../../src/report/annotations.js';
import { at, document, finding, notChecked, report, saying, suppressed, texts } from './sample.js';
test('look', () => {
  const r = report({ result: 'failed',
    documents: [document(), document({file:'endpoints/green.yml', name:'green', status:'template', checks: 3}), document({file:'endpoints/credit.yml', kind:'managedOnlineEndpoint', name:'credit', endpoint:'credit', checks: 12}), document({file:'endpoints/broken.yml', kind:null,name:null,endpoint:null,status:'unreadable',checks:1})],
    findings: [
      saying('"code" is "../src", and there is no such folder next to endpoints/blue.yml. Azure ML uploads it before it starts the container, so the deployment fails at once.', 'Write the folder of the scoring script, relative to this file: "../score".', { code: 'ERR_1300', at: at(4, 9, 15), related: [{message:'missing.related', at: at(3,1,5)}] }),
      saying('"instance_tpye" is not a key of a managed online deployment.', 'Did you mean "instance_type"?', { check: 'contract/unknown-key', at: at(7, 1, 14) }),
      saying('Standard_DS3_v2 has 4 vCPUs.', 'Take fewer | instances.', { check: 'compute/retired', severity: 'warning', at: {...at(2, 10, 14), input: 'set'} }),
      saying('界界 The environment image mcr.microsoft.com/azureml/x@sha256:abc is old.', 'Use azureml:key:1 or see https://x.y.', { check: 'environment/image', severity: 'notice', at: at(9, 10, 14) }),
    ], notChecked: [notChecked(), notChecked({file:'endpoints/green.yml'}), notChecked({check: 'images/exists', file:'endpoints/green.yml', reason: 'offline'})], suppressed: [suppressed()] });
  const md = summary(r, { texts, moreAt: 'the report file' });
  const src = '$schema: x\nname: blue\ncode_configuration:\n  code: ../src\n  scoring_script: score.py\nmodel: azureml:m:1\ninstance_tpye: Standard_DS3_v2\n\nenvironment: \t界界界 text long long long long long long long long long long long long long long long long long long long\n';
  const html = micromark(md, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const term = terminal(r, { texts, width: 90, colours: false, source: f => f.includes('blue') ? src : undefined });
  const all = [md, html, term, junit(r, { texts }), JSON.stringify(JSON.parse(sarif(r, { texts, rules: c => ({ title: c, description: 'D.', severity: 'error' }) })), null, 1), JSON.stringify(annotations(r, { texts, moreAt: 'the job summary' }), null, 1)];
  writeFileSync('/tmp/rw/look.txt', all.join('\n=======\n'));
});
