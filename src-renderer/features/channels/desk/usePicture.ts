import { useEffect, useState } from 'react';
import { cardPicture, slidePicture, type Picture } from './pictures';
import type { ReadyWords } from './words';

/** The picture of a channel that is one, drawn again a moment after its words changed; null for the others and while it is drawn. */
export function usePicture({ rule, source, words }: ReadyWords): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    let wanted = true;
    setPicture(null);
    const draw = async (): Promise<void> => {
      const drawn =
        rule.id === 'screen' ? await slidePicture(source, words) : rule.id === 'poster' ? await cardPicture(source, words, 'A5') : null;
      if (wanted) setPicture(drawn);
    };
    const timer = setTimeout(() => void draw(), 150);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [rule.id, source, words]);
  return picture;
}
