/** What these subjects say of the shared files that the official client has judged: `../shared`, where it is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CHECKS } from '../../../src/checks/local.generated.js';
import { answersOver, brief } from '../project.js';

const SHARED = join(import.meta.dirname, '../../../../shared');
const checks = CHECKS.filter(({ id }) => /^(?:paths|traffic|probes)\//.test(id));
// They are not part of this repository, and nothing can install them: skipped for all to see.
const isThere = existsSync(SHARED);
const testShared = isThere ? test : test.skip;

testShared('paths, traffic and probes say this of the contract cases', async () => {
  const { findings } = await answersOver(join(SHARED, 'contract-cases'), { checks });

  expect(findings.map(brief)).toEqual([
    'd_c_R.yml:9:19 error paths/scoring-script/not-python',
    'd_c_case.yml:9:19 error paths/scoring-script/other-case',
    'd_mi_missing.yml:4:9 error paths/model/missing',
    'd_mi_named_ver_missing.yml:6:9 warning paths/model/missing-named',
    // The client accepts these; the service is documented not to.
    'd_probe_st2.yml:8:22 error probes/success-threshold',
    'e_mirror_t80.yml:2:21 error traffic/mirror/too-much',
    'e_mirror_two.yml:2:1 error traffic/mirror/several',
    'e_traffic_neg.yml:2:14 error traffic/sum/negative',
    'e_traffic_sum100.yml:2:1 warning traffic/on-create',
  ]);
});

testShared('no public file that the client accepts has an error of paths, traffic or probes', async () => {
  const corpus = join(SHARED, 'corpus');
  const rows = readFileSync(join(corpus, 'VERDICTS.tsv'), 'utf8')
    .split('\n')
    .map(line => line.split('\t'));
  const accepted = new Set(rows.filter(([, , verdict]) => verdict === 'accept').map(([file]) => file));
  const { findings } = await answersOver(corpus, { checks });

  expect(accepted.size).toBeGreaterThan(0);
  expect(findings.filter(({ at, severity }) => severity === 'error' && accepted.has(at.file))).toEqual([]);
});
