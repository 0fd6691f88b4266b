/** `commitments sign`: signs a built inventory, with a key that is kept outside of the repository. */

import { createPublicKey } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Subcommand } from './commitments.ts';
import { readOptions } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { explainFileError, UsageError } from './lib/command-line/usage-error.ts';
import { repositoryAbove } from './lib/files/outputs.ts';
import { readBytes } from './lib/files/read-file.ts';
import { writeWhole } from './lib/files/write-whole.ts';
import { parseInventory } from './lib/inventory/parse-inventory.ts';
import { newKeys, readPrivateKey, signatureSuffix, signatureText } from './lib/inventory/signature.ts';
import { projectRoot } from './lib/project/project.ts';

export const signCommand: Subcommand = {
  summary:
    'Signs the inventory of the built site (Ed25519), or makes a key for it; the key stays outside of the repository.',
  usage: '--key FILE [INVENTORY] | --new-key FILE',
  async run(args) {
    const { values, positionals } = readOptions(args, { key: { type: 'string' }, 'new-key': { type: 'string' } }, true);
    const { key, 'new-key': newKey } = values;
    const folder = process.env.INIT_CWD ?? process.cwd();
    if ((key === undefined) === (newKey === undefined))
      throw new UsageError(
        `Unexpected ${key === undefined ? 'lack of' : 'both'} --key and --new-key, expected one of them`,
      );
    if (positionals.length > (newKey === undefined ? 1 : 0))
      throw new UsageError(
        `Unexpected "${positionals.at(-1)}", expected at most one inventory, and none with --new-key`,
      );
    const file = outside(resolve(folder, key ?? newKey ?? ''));
    if (newKey !== undefined) return makeKey(file);
    const inventory = resolve(folder, positionals[0] ?? join(projectRoot(), 'build', 'inventory.json'));
    const bytes = readBytes(inventory);
    // What nobody would accept is not signed.
    parseInventory(inventory, bytes);
    const privateKey = readPrivateKey(file);
    writeWhole(`${inventory}${signatureSuffix}`, signatureText(bytes, privateKey));
    say(
      `Signed ${inventory}. Publish ${inventory}${signatureSuffix} beside it, and this public key where your readers trust it:`,
    );
    process.stdout.write(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }));
    return 0;
  },
};

/** A key in the repository is one mistake away from being published. */
function outside(file: string): string {
  const repository = repositoryAbove(dirname(file));
  if (repository !== undefined)
    throw new UsageError(`Unexpected key ${file} in the repository ${repository}, expected one outside of any`);
  return file;
}

function makeKey(file: string): number {
  if (existsSync(file)) throw new UsageError(`Unexpected file ${file}, expected none: a key is never overwritten`);
  const { privateKey, publicKey } = newKeys();
  try {
    writeFileSync(file, privateKey, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw explainFileError(error, 'write');
  }
  writeWhole(`${file}.pub`, publicKey);
  say(`The private key is ${file}: keep it secret. The public key is ${file}.pub.`);
  return 0;
}
