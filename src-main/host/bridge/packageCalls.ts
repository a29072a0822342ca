import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '../../../src-domain/ledger/plain';
import { ok } from '../../../src-domain/kernel/result';
import { readReturn } from '../../../src-domain/returns/document';
import { softenForms } from '../../../src-domain/returns/softened';
import { openUnitKey, publicKeyStatus } from '../keys/keyFile';
import { ownTrust } from '../packages/buildPackage';
import { otherForm } from '../packages/judgeReturn';
import { tell } from '../packages/problemText';
import { verifyPackage } from '../packages/verifyPackage';
import { writeReturnPackage } from '../packages/writeReturn';
import { returnPrints } from '../papers/returnPrints';
import type { Vault } from '../vault/vault';
import { hasRoom, refused, type HostContext } from './folders';
import type { Handlers } from './hostBridge';
import type { Jobs } from './jobs';

type PackageCall = 'packageWrite' | 'packageVerify' | 'jobProgress' | 'jobCancel';

/** Everything a package names must lie inside this trust: the list holds this unit's own key and no other. */
async function verifyOwn({ folders, forms }: HostContext, name: string, softened: readonly string[]) {
  const path = join(folders.packages, name);
  if (!existsSync(path)) return refused('not-found');
  const key = await publicKeyStatus(folders.data);
  if (!key.ok) return refused('no-key');
  const verdict = await verifyPackage(path, { trust: ownTrust(key.value, { createdAt: longAgo }), forms: softenForms(forms, softened) });
  const { accepted, problems, warnings, statement } = verdict;
  return ok({ accepted, problems, warnings, statement });
}

/** Own packages of any day are judged: the own key counts from the beginning. */
const longAgo = '2000-01-01T00:00:00Z';

export const packageHandlers = (context: HostContext, vault: Vault, jobs: Jobs): Handlers<PackageCall> => ({
  packageWrite: async ({ job, passphrase, document, ledger, coverage, documents, softened }) => {
    const { folders, forms, software, now } = context;
    if (!(await hasRoom(folders))) return refused('disk-full');
    const [readDocument, readRows] = [readReturn(document), readLedger(ledger)];
    if (!readDocument.ok) return refused('refused', readDocument.error);
    if (!readRows.ok) return refused('refused', `${readRows.error.kind} ${readRows.error.at}`);
    const signer = await openUnitKey(folders.data, passphrase);
    if (!signer.ok) return refused(signer.error);
    const prints = await returnPrints({
      forms,
      unitName: signer.value.unit.name,
      document: readDocument.value,
      mark: readDocument.value.revises === null ? null : '更正',
    });
    if (!prints.ok) return refused('refused', tell(otherForm('', prints.error)).message);
    const input = {
      document: readDocument.value,
      ledger: readRows.value,
      coverage,
      documents,
      fileOf: vault.pathOf,
      prints: prints.value,
      createdAt: now(),
      software,
    };
    const io = { dataFolder: folders.data, folder: folders.packages, signer: signer.value, forms: softenForms(forms, softened) };
    const written = await jobs.run(job, (watch) => writeReturnPackage(input, { ...io, ...watch }));
    if (written.ok) {
      const { name, packageId, sequence, statementSha256, size } = written.value;
      return ok({ name, packageId, sequence, statementSha256, size });
    }
    const { code, ...more } = written.error;
    return refused(
      code,
      'problems' in more ? more.problems?.map(({ message }) => message).join('\n') : 'detail' in more ? more.detail : undefined,
    );
  },
  packageVerify: ({ name, softened }) => verifyOwn(context, name, softened),
  jobProgress: async ({ job }) => jobs.progress(job),
  jobCancel: async ({ job }) => {
    jobs.cancel(job);
    return {};
  },
});
