import { useMemo } from 'react';
import { sameAs, type OpenedRequest } from '../../../../src-domain/ledger/requests/same';
import { lastOf } from '../../../../src-domain/ledger/requests/steps';
import { href } from '../../../shell/router';
import { useStore } from '../../../store';
import { sameText as text } from '../../../strings/requests';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useToday } from '../../../ui/today';
import { useApplicants } from '../applicants/ApplicantsProvider';
import { rowOf } from '../rules';
import type { Standing } from '../useRequestClocks';

interface SameProps {
  standing: Standing;
  standings: readonly Standing[];
}

const nobody = { others: [], own: [] } as const;

/** Others who ask for the same, and the same applicant asking again; seen only while unlocked. */
function useSame(id: string) {
  const { opened } = useApplicants();
  return useMemo(() => {
    const all = [...opened].flatMap(([one, applicant]): readonly OpenedRequest[] => (applicant === null ? [] : [{ id: one, applicant }]));
    const mine = all.find((each) => each.id === id);
    return mine === undefined ? nobody : sameAs(mine, all);
  }, [opened, id]);
}

/** Refused once, it is none that may become public (第四十四条: 属于可以公开的). */
const isRefused = ({ file }: Standing): boolean => lastOf(file.steps, 'closed')?.answer === 'ANS-4';

/** Several ask for the same: proposes to make it public (条例第四十四条), and writes it into every file that is open. */
export function Same({ standing, standings }: SameProps) {
  const { requests } = useStore();
  const today = useToday();
  const { others, own } = useSame(standing.file.id);
  const [among, mine] = [standings.filter(({ file }) => others.includes(file.id)), standings.filter(({ file }) => own.includes(file.id))];
  const numbers = (list: readonly Standing[]): string => list.map(({ file }) => file.number).join('、');
  const proposed = lastOf(standing.file.steps, 'proposed-public');
  const propose = async () => {
    for (const { file, state } of [standing, ...among]) {
      if (state === 'closed' || lastOf(file.steps, 'proposed-public') !== undefined) continue;
      await requests.keep({ ...file, steps: [...file.steps, { kind: 'proposed-public', on: today }] }, rowOf);
    }
  };
  return (
    <>
      {among.length === 0 || [standing, ...among].some(isRefused) ? null : proposed === undefined ? (
        <Notice
          tone="blue"
          what={text.others(numbers(among))}
          todo={text.othersTodo}
          action={standing.state === 'closed' ? undefined : <Button onClick={() => void propose()}>{text.propose}</Button>}
        />
      ) : (
        <Notice
          tone="blue"
          what={text.proposed(proposed.on)}
          todo={text.proposedTodo}
          action={<LinkButton href={href('review')}>{text.toReview}</LinkButton>}
        />
      )}
      {mine.length === 0 ? null : <Notice tone="grey" what={text.own(numbers(mine))} todo={text.ownTodo} />}
    </>
  );
}
