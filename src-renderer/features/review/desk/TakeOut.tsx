import { useState } from 'react';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { useHostInfo } from '../../../shell/bridge';
import { go } from '../../../shell/router';
import { intakeText, reviewText } from '../../../strings/review';
import { TextButton } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Page } from '../../../ui/Page';
import { factsKey } from '../facts/factsDraft';
import { answerKey } from '../interview/answerDraft';
import type { Office } from '../useOffice';
import { ClassifiedStop } from './ClassifiedStop';

async function dropDrafts({ store }: Office, { id }: OfficeDocument): Promise<void> {
  await store.drafts.drop(factsKey(id));
  await store.drafts.drop(answerKey(id));
}

/** A yes to the first question after the file was stored: its entry goes, one line stays, and the page says what still lies on the disk. */
export async function removeClassified(office: Office, document: OfficeDocument): Promise<void> {
  const { store, today } = office;
  await store.refusals.note({ id: crypto.randomUUID(), on: today, who: document.handler, refused: 'first-answer' });
  await store.documents.remove(document.id);
  await dropDrafts(office, document);
}

/** Takes a file out of the list that was taken in by mistake; asked once. */
export function TakeOut({ office, document }: { office: Office; document: OfficeDocument }) {
  const [asking, setAsking] = useState(false);
  const takeOut = async () => {
    go('review');
    await office.store.documents.remove(document.id);
    await dropDrafts(office, document);
  };
  return (
    <>
      <TextButton onClick={() => setAsking(true)}>{reviewText.takeOut.open}</TextButton>
      <ConfirmDialog
        open={asking}
        title={reviewText.takeOut.title(document.title)}
        confirm={reviewText.takeOut.confirm}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => void takeOut()}
      >
        {reviewText.takeOut.ask}
      </ConfirmDialog>
    </>
  );
}

/** After the removal: what is left on the disk and who takes care of it. */
export function RemovedStop({ document, onDone }: { document: OfficeDocument; onDone: () => void }) {
  const { dataFolder } = useHostInfo();
  return (
    <Page title={intakeText.classified.title}>
      <ClassifiedStop
        by="first-answer"
        stored={<span className="review-hash">{`${dataFolder}（${document.versions.map(({ sha256 }) => sha256).join('，')}）`}</span>}
        onDone={onDone}
      />
    </Page>
  );
}
