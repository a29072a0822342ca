import { leadsTo } from '../../../../src-domain/channels/address';
import { lengthOf } from '../../../../src-domain/channels/count';
import type { FieldRule, Words } from '../../../../src-domain/channels/types';
import { channelsText as text } from '../../../strings/channels';
import { TextField } from '../../../ui/TextField';
import type { ReadyWords } from './words';

/** Of Chinese: officers count signs, a code counts bytes. */
const bytesOfSign = 3;

function hintOf(field: FieldRule, { rule, source, words }: ReadyWords): string {
  const length = lengthOf(words[field.id], field.count);
  const counted =
    field.count === 'bytes' ? text.roomLeft(Math.floor((field.most - length) / bytesOfSign)) : text.counted(length, field.most);
  const more = [
    field.aim < field.most && length > field.aim && rule.id === 'weibo' ? text.folded(field.aim) : '',
    rule.id === 'poster' && field.id === 'body' ? text.codeHints[leadsTo(words.body, source)] : '',
    words[field.id].includes('\t') ? text.tableHint : '',
  ];
  return [`${counted}。`, ...more].join('');
}

function errorOf(field: FieldRule, { over, words }: ReadyWords): string | undefined {
  const found = over.find((each) => each.field === field.id);
  if (found !== undefined) return text.over(field.count === 'bytes' ? Math.ceil(found.over / bytesOfSign) : found.over);
  return words[field.id].trim() === '' ? text.empty : undefined;
}

interface WordsFormProps {
  ready: ReadyWords;
  onChange: (words: Words) => void;
}

/** The words of one channel, to be changed. */
export function WordsForm({ ready, onChange }: WordsFormProps) {
  const { rule, words } = ready;
  const labels = rule.id === 'poster' ? text.posterFields : text.fields;
  return (
    <div className="channels-form">
      {rule.fields.map((field) => (
        <TextField
          key={field.id}
          id={`channel-${rule.id}-${field.id}`}
          label={labels[field.id]}
          hint={hintOf(field, ready)}
          error={errorOf(field, ready)}
          value={words[field.id]}
          lines={field.id === 'title' ? 1 : field.most > 1000 ? 8 : 3}
          width="full"
          onChange={(value) => onChange({ ...words, [field.id]: value })}
        />
      ))}
    </div>
  );
}
