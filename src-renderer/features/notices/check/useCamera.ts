import { useEffect, useRef, useState, type RefObject } from 'react';
import type { SheetMark } from '../../../../src-domain/notices/printed';
import type { wallCheckText } from '../../../strings/wallCheck';
import { qrInFrame } from './qrIn';

export type CameraTrouble = keyof typeof wallCheckText.cameraTroubles;

export interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly on: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  readonly trouble: CameraTrouble | undefined;
  /** A code was seen that is no sheet's. */
  readonly foreign: boolean;
}

/** What browsers call it when they give no camera. */
function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
}

/** Milliseconds between two looks at the picture. */
const pause = 200;

/** A code of 18 mm has some sixty squares a side: the usual 640 by 480 would blur them. */
const sharp: MediaTrackConstraints = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } };

const wait = (): Promise<void> => new Promise((done) => setTimeout(done, pause));

const end = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

/** Opens the camera and looks for the code of a sheet until it is found, or the page is left. */
async function look(video: HTMLVideoElement, isOpen: () => boolean, onForeign: () => void): Promise<SheetMark | null> {
  while (isOpen()) {
    const seen = await qrInFrame(video);
    if (seen.kind === 'sheet') return seen.mark;
    if (seen.kind === 'foreign') onForeign();
    await wait();
  }
  return null;
}

/** The camera, asked for only when the officer presses the button, and let go as soon as a code is read or the page is left. */
export function useCamera(onMark: (mark: SheetMark) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [on, setOn] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble>();
  const [foreign, setForeign] = useState(false);
  const tell = useRef(onMark);
  useEffect(() => {
    tell.current = onMark;
  });
  useEffect(() => {
    if (!on) return undefined;
    let here = true;
    let stream: MediaStream | undefined;
    const run = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: sharp, audio: false });
      if (!here || video.current === null) return end(stream);
      video.current.srcObject = stream;
      await video.current.play();
      const mark = await look(
        video.current,
        () => here,
        () => setForeign(true),
      );
      if (mark === null) return;
      setOn(false);
      tell.current(mark);
    };
    run().catch((error: unknown) => {
      if (!here) return;
      setTrouble(troubleOf(error));
      setOn(false);
    });
    return () => {
      here = false;
      if (stream !== undefined) end(stream);
    };
  }, [on]);
  const start = () => {
    setForeign(false);
    setTrouble('mediaDevices' in navigator ? undefined : 'unsupported');
    setOn('mediaDevices' in navigator);
  };
  return { video, on, start, stop: () => setOn(false), trouble, foreign };
}
