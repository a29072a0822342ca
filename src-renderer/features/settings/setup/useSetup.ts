import { useEffect, useState } from 'react';
import { townshipCatalogue, villageCatalogue } from '../../../../src-bridge/resources/catalogue';
import { firstAdoption } from '../../../../src-domain/catalogue/adoption';
import { shippedUnits } from '../../../../src-bridge/resources/units';
import type { SetupTrouble } from '../../../strings/setup';
import { useBridge } from '../../../shell/bridge';
import { useStore } from '../../../store';
import { useToday } from '../../../ui/today';
import { useKeys } from '../parts/useKeys';
import { firstDraft, keptDraft } from './draftSchema';
import { profileOf, type SetupDraft } from './draft';

const draftKey = 'setup';

/** The draft, kept in the store after every change; undefined while it is read. */
function useDraft(keys: ReturnType<typeof useKeys>['keys']) {
  const { drafts } = useStore();
  const [draft, setDraft] = useState<SetupDraft>();
  useEffect(() => {
    if (keys === undefined) return;
    void drafts.read(draftKey).then((kept) => setDraft((now) => now ?? keptDraft(kept) ?? firstDraft(keys, shippedUnits)));
  }, [drafts, keys]);
  const change = (part: Partial<SetupDraft>) => {
    if (draft === undefined) return;
    const next = { ...draft, ...part };
    setDraft(next);
    void drafts.keep(draftKey, next);
  };
  return { draft, change };
}

/** First-run set-up: what was typed, the key, and the last step that writes it all down. */
export function useSetup() {
  const bridge = useBridge();
  const { settings, officers, catalogue, drafts } = useStore();
  const today = useToday();
  const { keys, trouble, reread } = useKeys();
  const { draft, change } = useDraft(keys);
  const county = shippedUnits[0]?.county ?? { code: '', name: '' };
  const makeKey = async (passphrase: string): Promise<SetupTrouble | undefined> => {
    if (draft === undefined) return 'refused';
    const { code, name } = profileOf(draft, county);
    const reply = await bridge.keyCreate({ unit: { code, name }, passphrase });
    if (!reply.ok) return reply.error.code;
    await reread();
    return undefined;
  };
  // Unit and day come last: until they stand, the next start goes on with set-up.
  const finish = async () => {
    if (draft === undefined) return;
    const unit = profileOf(draft, county);
    await officers.keep(...draft.officers);
    for (const shipped of [townshipCatalogue, villageCatalogue]) await catalogue.adopt(shipped, firstAdoption(shipped, today));
    await settings.change({ unit, since: today });
    await drafts.drop(draftKey);
  };
  return { draft, keys, trouble, change, makeKey, finish };
}
