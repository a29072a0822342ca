import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChannelText } from '../../../../src-domain/channels/types';
import { useStore } from '../../../store';

/** Typing pauses this long before the words are written, in ms. */
const pause = 400;

/** The words of one channel, kept as they are typed. */
export function useKeptText(first: ChannelText) {
  const { channelTexts } = useStore();
  const [text, setText] = useState(first);
  const waiting = useRef<ChannelText | null>(null);
  const flush = useCallback(() => {
    const last = waiting.current;
    waiting.current = null;
    if (last !== null) void channelTexts.keep(last);
  }, [channelTexts]);
  useEffect(() => {
    if (waiting.current === null) return undefined;
    const timer = setTimeout(flush, pause);
    return () => clearTimeout(timer);
  }, [text, flush]);
  useEffect(() => flush, [flush]);
  const change = (changed: Partial<ChannelText>) => {
    const next = { ...text, ...changed };
    waiting.current = next;
    setText(next);
  };
  return { text, change };
}
