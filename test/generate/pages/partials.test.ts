import { expect, test } from 'vitest';
import { partials } from '../../../src/generate/pages/partials.ts';
import { usageOf } from '../../../src/generate/usage.ts';
import { partialFiles } from '../../../src/model/addresses/routes.ts';
import { registryOf } from '../../checks/context.ts';
import { settings } from '../../example.ts';

test('the files of partials are those that links are checked against, each once', () => {
  const registry = registryOf({});
  const made = partials({
    registry,
    usage: usageOf(registry),
    fileOf: () => 'src/registry/terms.ts',
    siteAddress: 'https://privacy.example/',
    settings,
  });
  expect(made.map(({ file }) => file)).toEqual([...partialFiles]);
  expect(new Set(partialFiles).size).toBe(partialFiles.length);
});
