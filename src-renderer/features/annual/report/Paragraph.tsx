import { useEffect, useRef } from 'react';
import type { LayoutText } from '../../../../src-domain/returns/annual/report/layout';
import { writtenPieces } from '../../../../src-domain/returns/annual/report/written';
import { typeSlot, writeText } from '../../../../src-domain/returns/annual/work';
import { annualText } from '../../../strings/annual';
import type { AnnualDesk } from '../useAnnualDesk';
import { SlotField } from './SlotField';
import type { DraftReport } from './useReport';

const text = annualText.report;

interface WordsProps {
  name: string;
  words: string;
  /** Nothing else stands in the paragraph: an empty one says what belongs there. */
  alone: boolean;
  locked: boolean;
  onType: (words: string) => void;
  onLeave: () => void;
}

/** Words that are typed over where they stand. Kept words come in only while nobody types here. */
function Words({ name, words, alone, locked, onType, onLeave }: WordsProps) {
  const span = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const place = span.current;
    if (place !== null && place !== document.activeElement && place.textContent !== words) place.textContent = words;
  }, [words]);
  if (locked) return <span ref={span} className="annual-words-kept" />;
  return (
    <span
      ref={span}
      role="textbox"
      aria-multiline="true"
      aria-label={name}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      className={alone ? 'annual-words-open annual-words-alone' : 'annual-words-open'}
      data-empty={alone ? text.empty : ''}
      onInput={(event) => onType(event.currentTarget.innerText)}
      onBlur={onLeave}
    />
  );
}

/** How long after the last key the words are kept. */
const restMillis = 600;

/** Keeps what is typed a moment after the last key, when the place is left, and when the page is. */
function useKeeping(keep: (words: readonly string[]) => void) {
  const now = useRef<{ words: readonly string[] | null; timer: number | undefined; keep: typeof keep }>({
    words: null,
    timer: undefined,
    keep,
  });
  useEffect(() => {
    now.current.keep = keep;
  });
  const flush = () => {
    const { words, timer } = now.current;
    window.clearTimeout(timer);
    now.current.words = null;
    if (words !== null) now.current.keep(words);
  };
  const last = useRef(flush);
  useEffect(() => () => last.current(), []);
  const type = (words: readonly string[]) => {
    window.clearTimeout(now.current.timer);
    now.current.words = words;
    now.current.timer = window.setTimeout(flush, restMillis);
  };
  return { typed: () => now.current.words, type, flush };
}

interface ParagraphProps {
  desk: AnnualDesk;
  block: LayoutText;
  report: DraftReport;
  name: string;
  locked: boolean;
}

/** A paragraph: words to be typed over, and figures that come from the tables. */
export function Paragraph({ desk, block, report: { slots, typedHere }, name, locked }: ParagraphProps) {
  const pieces = writtenPieces(block, desk.work);
  const kept = pieces.flatMap((piece) => (piece.kind === 'words' ? piece.text : []));
  const { typed, type, flush } = useKeeping((words) => void desk.edit((work) => writeText(work, block.id, words)));
  return (
    <p className="annual-paragraph">
      {pieces.map((piece, at) =>
        piece.kind === 'slot' ? (
          typedHere(piece.cell) && !locked ? (
            <SlotField
              key={`${at} ${slots[piece.cell] ?? ''}`}
              name={text.slot(name, (at + 1) / 2)}
              value={slots[piece.cell] ?? ''}
              onType={(said) => void desk.edit((work) => typeSlot(work, piece.cell, said))}
            />
          ) : (
            <span key={at} className={(slots[piece.cell] ?? null) === null ? 'annual-slot annual-slot-blank' : 'annual-slot'}>
              {slots[piece.cell] ?? text.blankSlot}
            </span>
          )
        ) : (
          <Words
            key={at}
            name={pieces.length === 1 ? name : `${name}（${at / 2 + 1}）`}
            words={piece.text}
            alone={pieces.length === 1}
            locked={locked}
            onType={(words) => type((typed() ?? kept).map((each, place) => (place === at / 2 ? words : each)))}
            onLeave={flush}
          />
        ),
      )}
    </p>
  );
}
