import { useEffect, useState } from 'react';
import { blocksOf, type TextBlock } from '../../../../src-domain/channels/blocks';
import type { ChannelSource } from '../../../../src-domain/channels/types';
import { channelsText as text } from '../../../strings/channels';
import type { Picture } from './pictures';
import type { ReadyWords } from './words';

function Block({ block }: { block: TextBlock }) {
  if (block.kind === 'text') return <p className={block.signed === true ? 'channels-signed' : undefined}>{block.text}</p>;
  return (
    <table>
      <tbody>
        {block.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Blocks = ({ body }: { body: string }) => blocksOf(body).map((block, at) => <Block key={at} block={block} />);

function Facts({ source }: { source: ChannelSource }) {
  const { indexNumber, publishedOn, unitName, documentNumber } = source;
  return (
    <p className="small muted channels-facts">
      {[`索引号 ${indexNumber}`, publishedOn, unitName, documentNumber ?? ''].filter(Boolean).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

/** A picture as it will be saved, smaller. As a file, not as a canvas: browsers make files smaller without jagged edges. */
function Drawn({ picture, label }: { picture: Picture; label: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(picture.png);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address === undefined ? null : <img className="channels-picture" src={address} alt={label} />;
}

interface PreviewProps {
  ready: ReadyWords;
  /** Of the channels that are a picture. */
  picture: Picture | null;
}

/** How the words look once they are out. */
export function Preview({ ready, picture }: PreviewProps) {
  const { rule, source, words } = ready;
  if (rule.id === 'screen' || rule.id === 'poster')
    return picture === null ? null : <Drawn picture={picture} label={rule.id === 'screen' ? text.slideLabel : text.cardLabel} />;
  if (rule.id === 'led')
    return (
      <p className="channels-led" aria-label={text.channels.led}>
        {words.body}
      </p>
    );
  if (rule.id === 'weibo') return <p className="channels-post">{words.body}</p>;
  return (
    <div className={`channels-page channels-page-${rule.id}`}>
      <h3>{words.title}</h3>
      {words.digest === '' ? null : <p className="channels-digest">{words.digest}</p>}
      <Facts source={source} />
      <Blocks body={words.body} />
    </div>
  );
}
