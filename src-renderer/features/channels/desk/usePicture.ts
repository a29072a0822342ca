import { useEffect, useState } from 'react';
import { cardPicture, slidePicture, type Picture } from './pictures';
import type { ReadyWords } from './words';

/** The picture of a channel that is one, drawn again a moment after its words changed; null for the others and while it is drawn. */
export function usePicture({ rule, source, words }: ReadyWords): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  const wanted = { id: rule.id, source, words };
  const asked = JSON.stringify(wanted);
  useEffect(() => {
    let here = true;
    setPicture(null);
    // What is drawn is compared as text: a new object each time says nothing new.
    const given = JSON.parse(asked) as typeof wanted;
    const draw = async (): Promise<void> => {
      const drawn =
        given.id === 'screen'
          ? await slidePicture(given.source, given.words)
          : given.id === 'poster'
            ? await cardPicture(given.source, given.words, 'A5')
            : null;
      if (here) setPicture(drawn);
    };
    const timer = setTimeout(() => void draw(), 150);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return picture;
}
