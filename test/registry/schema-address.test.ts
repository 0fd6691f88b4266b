import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../src/registry/site.ts';
import { root } from '../root.ts';

test('the published schema of reports stands under the address that it names', () => {
  const { $id } = JSON.parse(readFileSync(`${root}/static/schemas/check-report.json`, 'utf8')) as {
    readonly $id: string;
  };
  expect($id).toBe(`${site.url}${site.baseUrl}schemas/check-report.json`);
});
