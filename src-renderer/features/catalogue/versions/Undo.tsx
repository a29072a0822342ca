import { useState } from 'react';
import type { Adoption } from '../../../../src-domain/catalogue/adoption';
import { catalogueAt } from '../../../../src-domain/catalogue/versions/history';
import { versionId } from '../../../../src-domain/catalogue/adoption';
import { forVillages } from '../../../../src-domain/catalogue/village/posting';
import { useCatalogueVersions, useStore } from '../../../store';
import { versionsText } from '../../../strings/versions';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Notice } from '../../../ui/Notice';
import { useHindrances } from './useHindrances';

const text = versionsText.undo;

/** What stands again after an undo. */
export function UndoneNotice({ adoption }: { adoption: Adoption }) {
  const { replaces } = adoption;
  return replaces === null ? null : (
    <Notice tone="grey" live what={versionsText.applied.undone(versionsText.names(replaces.catalogue), replaces.version)} />
  );
}

/** 撤回启用: offered while nothing was made under the version; else why not. */
export function Undo({ adoption, onUndone }: { adoption: Adoption; onUndone: () => void }) {
  const { catalogue } = useStore();
  const versions = useCatalogueVersions(forVillages(adoption.catalogue) ? 'village' : 'unit');
  const hindrances = useHindrances(adoption);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const { replaces } = adoption;
  if (!versions || hindrances === undefined || replaces === null || versions.known[0].id !== adoption.id) return null;
  if (hindrances.length > 0)
    return (
      <span className="small second">
        {text.cannot}：{hindrances.map((each) => text.hindrances[each]).join('；')}。
      </span>
    );
  const undo = async () => {
    setOpen(false);
    const before = catalogueAt(versions, versionId(replaces));
    const done = before !== null && (await catalogue.revert(before, adoption).catch(() => false));
    setFailed(!done);
    if (done) onUndone();
  };
  return (
    <>
      {failed ? <Notice tone="red" live {...text.failed} /> : null}
      <Button onClick={() => setOpen(true)}>{versionsText.applied.undo}</Button>
      <ConfirmDialog
        open={open}
        title={text.ask}
        confirm={versionsText.applied.undo}
        onConfirm={() => void undo()}
        onCancel={() => setOpen(false)}
      >
        {text.then(versionsText.names(replaces.catalogue), replaces.version)}
      </ConfirmDialog>
    </>
  );
}
