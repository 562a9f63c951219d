/**
 * Quota and sizes as Azure really answered. The recordings are not part of this repository: where they do not lie beside
 * it, these tests are skipped in the open.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { Fields } from '../../../src/azure/client/fields.js';
import { sizeFacts } from '../../../src/azure/questions/compute-sizes.js';
import { capsOf, familyKey, readUsages } from '../../../src/azure/questions/quota.js';
import { readSize } from '../../../src/domain/sizes/vm-size.js';
import { KNOWN_SIZES, RECORDED_WITHOUT_ENDPOINTS } from '../../../src/facts/vm-sizes.js';
import { brief } from '../../checks/project.js';
import { green } from '../../checks/quota/samples.js';
import { describeOnRecordings } from '../../real-parts.js';
import { journey } from '../../sandboxed.js';

const FOLDER = path.resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'recorded');

function rowsOf(name: string): Fields[] {
  const { value } = JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as { value: Fields[] };
  return value;
}

/** Every spelling of a row's name. */
function spellings({ name, id }: Fields): string[] {
  const { value, localizedValue } = name as { value: string; localizedValue: string };
  return [value, localizedValue, String(id).split('/').at(-1) ?? ''];
}

describeOnRecordings(existsSync(FOLDER), 'recorded quota', () => {
  test('usages are read whole', () => {
    const rows = rowsOf('01-usages-200.json');
    const { families, unread, isWhole, total, clusters } = readUsages(rows);

    const dedicated = rows.filter(({ type }) => String(type).endsWith('/vmFamily/dedicatedCores/usages'));
    expect(families.size).toBe(dedicated.length);
    expect(unread).toBeUndefined();
    expect(isWhole).toBe(true);
    for (const row of dedicated)
      expect(families.get(familyKey(spellings(row)[0] ?? ''))).toEqual({
        used: row.currentValue,
        limit: row.limit,
      });
    expect(total).toEqual({ used: 20, limit: 20 });
    expect(clusters).toEqual({ used: 3, limit: 200 });
  });

  test('every spelling of a family is the same family', () => {
    const rows = [...rowsOf('01-usages-200.json'), ...rowsOf('02-quotas-200-cut.json')];
    for (const row of rows.filter(({ type }) => /\/(?:vmFamily|workspaces)\//.test(String(type))))
      expect(new Set(spellings(row).map(familyKey)).size).toBe(1);
  });

  test('every family of a size has its row', () => {
    const { families } = readUsages(rowsOf('01-usages-200.json'));
    const sizes = [...rowsOf('03-vmSizes-200-cut.json').flatMap(sizeFacts), ...KNOWN_SIZES];
    const missing = sizes.filter(({ family }) => !families.has(familyKey(family)));
    expect([...new Set(missing.map(({ family }) => family))]).toEqual([]);
  });

  test('no cap is seen where every workspace repeats the limit, and one that is lower is', () => {
    const rows = rowsOf('02-quotas-200-cut.json');
    expect(capsOf(rows).size).toBe(0);
    const capped = rows.map(row => (String(row.type).includes('/workspaces/') ? { ...row, limit: 1 } : row));
    const limited = rows.filter(({ type, limit }) => /\/vmFamily\//.test(String(type)) && limit !== 0);
    expect(capsOf(capped).size).toBe(limited.length);
  });

  test('a run is told what they say', async () => {
    const answers = {
      usages: '01-usages-200.json',
      quotas: '02-quotas-200-cut.json',
      vmSizes: '03-vmSizes-200-cut.json',
    };
    const faults = Object.entries(answers).map(([list, file]) => ({
      on: `GET */locations/westeurope/${list}`,
      ...{ status: 200, body: { value: rowsOf(file) } },
    }));
    const files = {
      'a.yml': green({ name: 'a', instance_type: 'Standard_D16as_v4' }),
      'b.yml': green({ name: 'b' }),
      'c.yml': green({ name: 'c', instance_type: 'Standard_D16ads_v5' }),
    };
    const { report } = await journey(files, { faults });
    const said = report.findings
      .filter(({ check }) => /^(?:quota|capacity|compute)\//.test(check))
      .map(brief);
    // DASv4 has 10 vCPUs, DSv2 2 of 6 left, DADSv5 none; of all families, 20 of 20 are in use. The cut list lacks DS3_v2.
    expect(said).toEqual([
      'a.yml:5:16 error quota/total',
      'a.yml:5:16 error quota/vcpus',
      'b.yml:5:16 warning capacity/offered',
      'b.yml:5:16 error quota/total',
      'b.yml:5:16 error quota/vcpus',
      'c.yml:5:16 error quota/total',
      'c.yml:5:16 error quota/vcpus',
    ]);
    expect(report.notChecked.filter(({ check }) => check.startsWith('quota/'))).toEqual([]);
  });

  test('sizes agree with what the catalogue says of them', () => {
    for (const { name, family, vCpus, computeTypes } of rowsOf('03-vmSizes-200-cut.json').flatMap(
      sizeFacts,
    )) {
      const reading = readSize(name);
      const isForEndpoints = computeTypes?.includes('MIR') === true;
      expect([name, reading.kind]).toEqual([name, isForEndpoints ? 'listed' : 'unlisted']);
      if (reading.kind === 'listed') {
        expect(familyKey(reading.size.family)).toBe(familyKey(family));
        expect(reading.size.vCpus).toBe(vCpus);
      } else if (reading.kind === 'unlisted') {
        expect(RECORDED_WITHOUT_ENDPOINTS).toContain(reading.series);
      }
    }
  });
});
