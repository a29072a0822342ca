import { useState } from 'react';
import { approvalByFile } from '../../../../src-domain/notices/rosters/approval';
import type { RosterContent } from '../../../../src-domain/notices/rosters/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { rostersText as text } from '../../../strings/rosters';
import { noticesText } from '../../../strings/notices';
import { instantNow } from '../../../shell/clock';
import { go, href, useRoute } from '../../../shell/router';
import { useStore } from '../../../store';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { Waiting, WorkProgress } from '../../../ui/WorkProgress';
import { contentHash } from './contentHash';
import { SheetOfFile } from './SheetOfFile';
import { useIntakeGiven } from './useIntakeGiven';
import { useRosterFile, type Reading } from './useRosterFile';

function Intake({ state, ready, onFile }: { state: Reading; ready: boolean; onFile: (file: File) => void }) {
  if (state.at === 'sending') return <WorkProgress label={text.sending(state.name)} done={state.done} total={state.total} />;
  if (state.at === 'reading') return <Waiting>{text.reading(state.name)}</Waiting>;
  return (
    <>
      {state.at === 'trouble' ? <Notice tone="red" live {...text.troubles[state.trouble]} call={text.nothingTaken} /> : null}
      {ready ? (
        <FilePick
          label={text.drop}
          button={text.pick}
          hint={text.hint}
          accept=".xlsx,.csv"
          onFiles={([file]) => (file === undefined ? undefined : onFile(file))}
        />
      ) : (
        <p className="muted">{text.needRecord}</p>
      )}
    </>
  );
}

/** Takes a list in: which record, which file, which columns. */
export function IntakePage({ records }: { records: readonly DisclosureRecord[] }) {
  const { rosters, documents } = useStore();
  const asked = useRoute().query.get('record');
  const [chosen, setChosen] = useState<string | undefined>(asked ?? undefined);
  const record = records.find(({ id }) => id === chosen);
  const given = useIntakeGiven(record);
  const { state, read, leave } = useRosterFile();
  const take = async (file: string, content: RosterContent) => {
    if (record === undefined) return;
    const draft = { ...content, id: crypto.randomUUID(), record: record.id, file, takenAt: instantNow(), approval: null };
    const [document, hash] = [await documents.find(record.id), await contentHash(draft)];
    await rosters.keep({ ...draft, approval: approvalByFile(draft, document, { content: hash, at: draft.takenAt }) });
    go('notices', ['rosters', draft.id]);
  };
  const options = records.map(({ id, title, indexNumber }) => ({ value: id, label: `${title}（${indexNumber}）` }));
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={<LinkButton href={href('notices', ['rosters'])}>{text.back}</LinkButton>}>
      <div className="stack rosters-intake">
        <Sheet padding="tight">
          {records.length === 0 ? (
            <EmptyState title={noticesText.recordsNone} action={<LinkButton href={href('review')}>{noticesText.toReview}</LinkButton>}>
              {noticesText.recordsNoneWhat}
            </EmptyState>
          ) : (
            <>
              <SelectField
                id="roster-record"
                label={text.record}
                hint={text.recordHint}
                value={chosen}
                options={options}
                onChange={setChosen}
                width="full"
              />
              {state.at === 'read' ? null : <Intake state={state} ready={record !== undefined} onFile={(file) => void read(file)} />}
            </>
          )}
        </Sheet>
        {state.at === 'read' && given !== undefined ? (
          <SheetOfFile file={state.file} given={given} onTake={(content) => void take(state.file.sha256, content)} onLeave={leave} />
        ) : null}
      </div>
    </Page>
  );
}
