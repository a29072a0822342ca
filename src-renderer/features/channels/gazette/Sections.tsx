import type { DragEvent } from 'react';
import { moveRecord, placeRecord, withoutRecord } from '../../../../src-domain/channels/gazette/issue';
import type { GazetteIssue, GazetteSection } from '../../../../src-domain/channels/gazette/types';
import { gazetteText as text } from '../../../strings/channels';
import { Button, TextButton } from '../../../ui/Button';
import { Sheet } from '../../../ui/Sheet';
import { TextField } from '../../../ui/TextField';

interface SectionsProps {
  issue: GazetteIssue;
  titleOf: (record: string) => string;
  onChange: (issue: GazetteIssue) => void;
}

const kind = 'text/plain';

/** Where a dragged record is let go. */
const dropHere = (onDrop: (record: string) => void) => ({
  onDragOver: (event: DragEvent) => event.preventDefault(),
  onDrop: (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const record = event.dataTransfer.getData(kind);
    if (record !== '') onDrop(record);
  },
});

function Item({ issue, titleOf, onChange, section, record }: SectionsProps & { section: GazetteSection; record: string }) {
  const title = titleOf(record);
  const drop = (dragged: string) => {
    const without = withoutRecord(issue, dragged);
    const at = without.sections.find(({ id }) => id === section.id)?.records.indexOf(record) ?? -1;
    if (dragged !== record && at >= 0) onChange(placeRecord(issue, dragged, section.id, at));
  };
  return (
    <li className="channels-item" draggable onDragStart={(event) => event.dataTransfer.setData(kind, record)} {...dropHere(drop)}>
      <span>{title}</span>
      <span className="row">
        <TextButton label={text.upOf(title)} onClick={() => onChange(moveRecord(issue, record, -1))}>
          {text.up}
        </TextButton>
        <TextButton label={text.downOf(title)} onClick={() => onChange(moveRecord(issue, record, 1))}>
          {text.down}
        </TextButton>
        <TextButton label={text.takeOutOf(title)} onClick={() => onChange(withoutRecord(issue, record))}>
          {text.takeOut}
        </TextButton>
      </span>
    </li>
  );
}

function Section(props: SectionsProps & { section: GazetteSection; at: number }) {
  const { issue, section, at, onChange } = props;
  const rename = (name: string) =>
    onChange({ ...issue, sections: issue.sections.map((each) => (each.id === section.id ? { ...each, name } : each)) });
  return (
    <div className="channels-section" {...dropHere((record) => onChange(placeRecord(issue, record, section.id, section.records.length)))}>
      <TextField
        id={`gazette-section-${section.id}`}
        label={text.sectionName(at + 1)}
        value={section.name}
        maxLength={20}
        onChange={rename}
      />
      {section.records.length > 0 ? (
        <ol className="channels-items">
          {section.records.map((record) => (
            <Item key={record} {...props} record={record} />
          ))}
        </ol>
      ) : (
        <p className="small muted">
          {text.sectionEmpty}{' '}
          <TextButton
            label={text.dropSectionOf(section.name)}
            onClick={() => onChange({ ...issue, sections: issue.sections.filter(({ id }) => id !== section.id) })}
          >
            {text.dropSection}
          </TextButton>
        </p>
      )}
    </div>
  );
}

/** Sections with their records, ordered by drag or keyboard; only an empty section can be taken out. */
export function Sections(props: SectionsProps) {
  const { issue, onChange } = props;
  const add = () => onChange({ ...issue, sections: [...issue.sections, { id: crypto.randomUUID(), name: '', records: [] }] });
  return (
    <Sheet title={text.sectionsTitle} padding="tight">
      <p className="small muted">{text.orderHint}</p>
      {issue.sections.map((section, at) => (
        <Section key={section.id} {...props} section={section} at={at} />
      ))}
      <Button size="small" onClick={add}>
        {text.addSection}
      </Button>
    </Sheet>
  );
}
