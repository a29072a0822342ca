import { useEffect, useMemo, useRef, useState } from 'react';
import { guideLines, guideSheet, missingInGuide } from '../../../../src-domain/catalogue/registers/guide';
import { guideFields, type GuideFacts, type GuideField } from '../../../../src-domain/catalogue/registers/types';
import type { Finding } from '../../../../src-domain/screening/types';
import { PaperView } from '../../../shell/papers/PaperView';
import { href } from '../../../shell/router';
import { useStore } from '../../../store';
import { registersText as text } from '../../../strings/registers';
import { LinkButton, TextButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Split } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { TextField } from '../../../ui/TextField';
import { HeldNotice } from '../HeldNotice';
import { heldIn } from '../typed';
import { GuideStanding } from './Standing';
import type { Registers } from './useRegisters';

/** Typing pauses this long before it is kept, in ms. */
const pause = 400;

const fieldId = (field: GuideField): string => `guide-${field}`;

/** A mobile number is somebody's own until it is registered as the office's; what else stands in these fields is the office's. */
const isMobile = (typed: string): boolean => /1[3-9]\d{9}/u.test(typed.replace(/[\s-]/gu, ''));

function heldInGuide(facts: GuideFacts, { unit, guide }: Registers): readonly Finding[] {
  const own = [facts.fax, facts.email, facts.supervisorPhone].filter((each) => !isMobile(each));
  const texts = guideFields.map((field) => ({ where: text.fieldOf(field), text: facts[field] }));
  return heldIn(texts, [...unit.phones, ...own], guide.today);
}

/** The facts as typed, kept a moment after each change. */
function useFacts(kept: GuideFacts) {
  const { settings } = useStore();
  const [facts, setFacts] = useState(kept);
  const waiting = useRef<GuideFacts | null>(null);
  useEffect(() => {
    const flush = () => {
      const last = waiting.current;
      waiting.current = null;
      if (last !== null) void settings.change({ guide: last });
    };
    const timer = setTimeout(flush, pause);
    return () => {
      clearTimeout(timer);
      flush();
    };
  }, [facts, settings]);
  const change = (field: GuideField, value: string) => {
    const next = { ...facts, [field]: value };
    waiting.current = next;
    setFacts(next);
  };
  return { facts, change };
}

function Missing({ missing }: { missing: ReturnType<typeof missingInGuide> }) {
  if (missing.length === 0) return null;
  return (
    <Notice
      tone="yellow"
      what={text.missing(missing.length)}
      todo={
        <span className="row">
          {text.missingTodo}
          {missing.map((field) =>
            field === 'address' || field === 'phones' ? (
              <a key={field} href={href('settings')}>
                {text.toSettings(text.missingUnit[field])}
              </a>
            ) : (
              <TextButton key={field} onClick={() => document.getElementById(fieldId(field))?.focus()}>
                {text.fieldOf(field)}
              </TextButton>
            ),
          )}
        </span>
      }
    />
  );
}

function GuideForm({ facts, onChange }: { facts: GuideFacts; onChange: (field: GuideField, value: string) => void }) {
  return (
    <Sheet title={text.form} note={text.formNote} padding="tight">
      {guideFields.map((field) => (
        <TextField
          key={field}
          id={fieldId(field)}
          {...text.fields[field]}
          optional={field === 'email' || field === 'classification'}
          {...(field === 'classification' ? { lines: 3 } : { width: 'full' as const })}
          maxLength={300}
          value={facts[field]}
          onChange={(value) => onChange(field, value)}
        />
      ))}
    </Sheet>
  );
}

/** 政府信息公开指南: what is asked for at the left, the paper at the right. */
export function GuidePage({ registers }: { registers: Registers }) {
  const { settings } = useStore();
  const { facts, change } = useFacts(registers.facts);
  const source = useMemo(() => ({ ...registers.guide, facts }), [registers.guide, facts]);
  const sheet = useMemo(() => guideSheet(source), [source]);
  const held = heldInGuide(facts, registers);
  const out = () => {
    const made = { on: source.today, lines: guideLines(source) };
    void settings.change({ registers: { ...registers.made, guide: made } });
  };
  return (
    <Page title={text.guide} actions={<LinkButton href={href('catalogue', ['registers'])}>{text.back}</LinkButton>}>
      <Split
        sideWidth="56%"
        main={
          <>
            <Missing missing={missingInGuide(source)} />
            <HeldNotice findings={held} />
            <GuideForm facts={facts} onChange={change} />
          </>
        }
        side={
          <>
            <GuideStanding registers={{ ...registers, guide: source }} />
            <PaperView sheet={sheet} held={held.length > 0} onOut={out} />
          </>
        }
      />
    </Page>
  );
}
