import { useMemo } from 'react';
import { byVillage } from '../../../../src-domain/notices/rosters/villageSheets';
import type { OpenRoster, RosterGiven } from '../../../../src-domain/notices/rosters/read';
import type { RosterContent } from '../../../../src-domain/notices/rosters/types';
import { rostersText as text } from '../../../strings/rosters';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { ColumnTable } from './ColumnTable';
import { DoubtList } from './DoubtList';
import { useDecisions, type Deciding } from './useDecisions';

const none = 'none';

function Template({ roster, given, deciding }: { roster: OpenRoster; given: RosterGiven; deciding: Deciding }) {
  const { lists } = given.rules.rosters;
  const { template } = deciding.decisions;
  const chosen = template === undefined ? roster.suggested : lists.find(({ id }) => id === template);
  const label = (list: string, id: string) => (id === roster.suggested?.id ? text.templateSuggested(list) : list);
  return (
    <SelectField
      id="roster-template"
      label={text.template}
      hint={chosen === undefined ? text.templateNoneHint : text.templateHint(chosen.basis)}
      value={chosen?.id ?? none}
      options={[...lists.map(({ id, list }) => ({ value: id, label: label(list, id) })), { value: none, label: text.templateNone }]}
      onChange={(id) => deciding.template(id === none ? null : id)}
    />
  );
}

interface JudgingProps {
  roster: OpenRoster;
  given: RosterGiven;
  onTake: (content: RosterContent) => void;
  onLeave: () => void;
}

/** A list that was read: each column with its verdict, what is to be looked at, then it is taken in. */
export function Judging({ roster, given, onTake, onLeave }: JudgingProps) {
  const deciding = useDecisions();
  const { verdicts, content } = useMemo(() => roster.judge(deciding.decisions), [roster, deciding.decisions]);
  const villages = byVillage(content).length;
  const dropped = verdicts.filter(({ showing }) => showing === 'drop').length;
  const { undo } = deciding;
  return (
    <>
      <Sheet
        title={text.columnsTitle}
        note={text.columnsNote(verdicts.length - dropped, dropped)}
        padding="tight"
        {...(undo === undefined
          ? {}
          : {
              aside: (
                <>
                  <span className="muted small">{text.undoHint} </span>
                  <Button size="small" onClick={undo}>
                    {text.undo}
                  </Button>
                </>
              ),
            })}
      >
        <Template roster={roster} given={given} deciding={deciding} />
        <ColumnTable layout={roster.layout} verdicts={verdicts} content={content} onChoose={deciding.column} />
      </Sheet>
      <DoubtList doubts={content.doubts} />
      <div className="row">
        <Button onClick={onLeave}>{text.leave}</Button>
        <Button kind="primary" disabled={content.rows.length === 0 || content.columns.length === 0} onClick={() => onTake(content)}>
          {content.rows.length === 0 || content.columns.length === 0 ? text.takeNone : text.take(content.rows.length, villages)}
        </Button>
      </div>
    </>
  );
}
