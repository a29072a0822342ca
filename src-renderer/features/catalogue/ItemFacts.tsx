import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import { catalogueText as text } from '../../strings/catalogue';
import { KeyValue } from '../../ui/KeyValue';
import { channelWordsOf } from './channelLabels';

function Limit({ item: { limit } }: { item: CatalogueItem }) {
  return (
    <>
      {limit.text}
      {limit.notice === undefined ? null : <div className="second small">{text.stays(limit.notice.n, text.units[limit.notice.unit])}</div>}
      {(limit.also ?? []).map((also) => (
        <div key={also.code} className="second small">
          {text.alsoLimit}：{also.text}
        </div>
      ))}
    </>
  );
}

function Channels({ item }: { item: CatalogueItem }) {
  const { required, optional } = channelWordsOf(item);
  return (
    <>
      {text.required}：{required}
      {optional === '' ? null : (
        <div className="second small">
          {text.optional}：{optional}
        </div>
      )}
    </>
  );
}

const basisOf = ({ basis }: CatalogueItem) =>
  basis.map(({ name, number, articles }) => (
    <div key={`${name} ${articles.join(' ')}`}>
      《{name}》{number === null ? '' : `（${number}）`}
      {articles.join('、')}
    </div>
  ));

/** The nine columns of the national standard catalogue, as printed. */
export function ItemFacts({ item }: { item: CatalogueItem }) {
  const { facts } = text;
  return (
    <KeyValue
      facts={[
        { term: facts.level1, detail: `${item.field} · ${item.level1}` },
        { term: facts.level2, detail: item.level2 },
        { term: facts.content, detail: item.content.join('、') },
        { term: facts.basis, detail: basisOf(item) },
        { term: facts.limit, detail: <Limit item={item} /> },
        { term: facts.subject, detail: item.subject },
        { term: facts.channels, detail: <Channels item={item} /> },
        { term: facts.audience, detail: item.audience.everyone ? text.everyone : text.group(item.audience.group ?? '') },
        { term: facts.mode, detail: item.mode },
        { term: facts.levels, detail: item.levels.join('、') },
      ]}
    />
  );
}
