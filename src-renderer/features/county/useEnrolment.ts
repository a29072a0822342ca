import { useState } from 'react';
import type { CallReply } from '../../../src-bridge/contract';
import type { CountyStatus } from '../../../src-bridge/schemas/county';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { CountyTrouble } from '../../strings/county';
import { useBridge } from '../../shell/bridge';
import { upload } from '../../shell/upload';

type Inspected = Extract<CallReply<'enrolmentInspect'>, { ok: true }>['value'];

export interface Enrolment extends Inspected {
  readonly uploadId: string;
}

export interface Enrolling {
  readonly enrolment: Enrolment | undefined;
  readonly busy: boolean;
  readonly trouble: CountyTrouble | undefined;
  /** Name of the unit whose key was added last. */
  readonly accepted: string | undefined;
  readonly open: (file: File) => Promise<void>;
  readonly accept: (validFrom: CalendarDate) => Promise<void>;
  readonly drop: () => void;
}

/** One enrolment package: opened, compared by a person, then added or dropped. */
export function useEnrolment(onStatus: (status: CountyStatus) => void): Enrolling {
  const bridge = useBridge();
  const [state, setState] = useState<Pick<Enrolling, 'enrolment' | 'trouble' | 'accepted'>>({
    enrolment: undefined,
    trouble: undefined,
    accepted: undefined,
  });
  const [busy, setBusy] = useState(false);
  const blank = { enrolment: undefined, trouble: undefined, accepted: undefined };
  const read = async (file: File): Promise<typeof state> => {
    const sent = await upload(bridge, file);
    if (!sent.ok) return { ...blank, trouble: sent.error };
    const found = await bridge.enrolmentInspect({ uploadId: sent.value });
    if (found.ok) return { ...blank, enrolment: { ...found.value, uploadId: sent.value } };
    await bridge.uploadDrop({ uploadId: sent.value });
    return { ...blank, trouble: found.error.code };
  };
  const during = async (work: () => Promise<typeof state>) => {
    setBusy(true);
    setState(await work());
    setBusy(false);
  };
  const accept = (validFrom: CalendarDate) =>
    during(async () => {
      if (state.enrolment === undefined) return blank;
      const { uploadId, keyid, unit } = state.enrolment;
      const reply = await bridge.enrolmentAccept({ uploadId, keyid, validFrom });
      await bridge.uploadDrop({ uploadId });
      if (!reply.ok) return { ...blank, trouble: reply.error.code };
      onStatus(reply.value);
      return { ...blank, accepted: unit.name };
    });
  const drop = () => {
    if (state.enrolment !== undefined) void bridge.uploadDrop({ uploadId: state.enrolment.uploadId });
    setState(blank);
  };
  return { ...state, busy, open: (file) => during(() => read(file)), accept, drop };
}
