import { useState } from 'react';
import { shippedCalendar } from '../../../../src-bridge/resources/calendar';
import { supervision as shippedRules } from '../../../../src-bridge/resources/supervision';
import { useCountyMessages, useSettings, useStore } from '../../../store';
import { href } from '../../../shell/router';
import { incomingText as text } from '../../../strings/incoming';
import { LinkButton } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { CalendarCandidate } from './CalendarCandidate';
import type { Done } from './done';
import type { Going } from './going';
import { History } from './History';
import { InForce } from './InForce';
import { MessageCandidate } from './MessageCandidate';
import { Outcome } from './Outcome';
import { RulesCandidate } from './RulesCandidate';
import { TrustCandidate } from './TrustCandidate';
import { useOpening, type OpeningDesk } from './useOpening';
import type { Used } from './used';
import './incoming.css';

interface BackProps {
  going: Going;
  onUse: (keep: () => Promise<void>, done: Done) => Promise<void>;
  onLeave: () => void;
}

/** Back to the shipped calendar or rules, or to those of an earlier package: what moves is shown again. */
function Back({ going, onUse, onLeave }: BackProps) {
  const { settings } = useStore();
  const words = text.inForce;
  const done = { what: words.restored, todo: words.restoredTodo };
  const shared = { onLeave, use: going.to === null ? words.restore : text.history.useAgain };
  if (going.kind === 'calendar')
    return (
      <CalendarCandidate
        {...shared}
        back
        title={going.to === null ? words.restoringCalendar : words.earlierCalendar}
        calendar={going.to ?? shippedCalendar}
        onUse={() => onUse(() => settings.change({ calendar: going.to }), done)}
      />
    );
  return (
    <RulesCandidate
      {...shared}
      title={going.to === null ? words.restoringRules : words.earlierRules}
      rules={going.to ?? shippedRules}
      onUse={() => onUse(() => settings.change({ supervision: going.to }), done)}
    />
  );
}

type Said = { readonly at: 'nothing' } | { readonly at: 'done'; readonly done: Done } | { readonly at: 'not-kept' };

function SaidNotice({ said }: { said: Said }) {
  if (said.at === 'nothing') return null;
  return said.at === 'done' ? <Notice tone="green" live {...said.done} /> : <Notice tone="red" live {...text.notKept} />;
}

function Desk({ desk, used }: { desk: OpeningDesk; used: Used }) {
  const { settings } = useStore();
  const { opening, read, leave } = useOpening(desk);
  const [going, setGoing] = useState<Going>();
  const [said, setSaid] = useState<Said>({ at: 'nothing' });
  const { trust, taken } = desk;
  const back = () => {
    leave();
    setGoing(undefined);
  };
  const use = async (keep: () => Promise<void>, done: Done) => {
    const kept = await keep().then(
      () => true,
      () => false,
    );
    setSaid(kept ? { at: 'done', done } : { at: 'not-kept' });
    back();
  };
  if (going !== undefined) return <Back going={going} onUse={use} onLeave={back} />;
  if (opening.at === 'message') return <MessageCandidate message={opening.message} trust={trust} onUse={use} onLeave={back} />;
  if (opening.at === 'list') {
    const { list } = opening;
    const done = { what: text.trust.used(list.version), todo: text.trust.usedTodo };
    return <TrustCandidate held={trust} list={list} onUse={() => use(() => settings.change({ countyTrust: list }), done)} onLeave={back} />;
  }
  return (
    <div className="stack">
      <SaidNotice said={said} />
      <Outcome opening={opening} />
      {trust === null && opening.at !== 'trouble' ? (
        <Notice tone="yellow" what={text.trust.none} todo={text.trust.noneTodo} call={text.trust.call} />
      ) : null}
      <FilePick
        label={text.drop}
        button={text.pick}
        hint={text.hint}
        accept=".gkpkg,.json"
        busy={opening.at === 'reading'}
        onFiles={([file]) => {
          setSaid({ at: 'nothing' });
          if (file !== undefined) void read(file);
        }}
      />
      {trust === null ? null : <InForce used={used} trust={trust} taken={taken} onGo={setGoing} />}
      {trust === null && taken.length === 0 ? null : <History taken={taken} used={used} onGo={setGoing} />}
    </div>
  );
}

/** 县里发来的: what the county sends is checked, looked at, and only then used. */
export function Incoming() {
  const [settings, taken] = [useSettings(), useCountyMessages()];
  if (settings?.unit === undefined || taken === undefined) return null;
  const desk = { unit: settings.unit.code, trust: settings.countyTrust ?? null, taken };
  const used = { calendar: settings.calendar ?? null, supervision: settings.supervision ?? null };
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={<LinkButton href={href('catalogue')}>{text.back}</LinkButton>}>
      <Desk desk={desk} used={used} />
    </Page>
  );
}
