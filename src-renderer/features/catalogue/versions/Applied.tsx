import { useState } from 'react';
import type { Adoption } from '../../../../src-domain/catalogue/adoption';
import { href } from '../../../shell/router';
import { versionsText } from '../../../strings/versions';
import { LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Undo, UndoneNotice } from './Undo';

const text = versionsText.applied;

/** It is in force: what to do next, and the way back. */
export function Applied({ adoption }: { adoption: Adoption }) {
  const [undone, setUndone] = useState(false);
  if (undone) return <UndoneNotice adoption={adoption} />;
  return (
    <Notice
      tone="green"
      live
      what={text.what(versionsText.names(adoption.catalogue), adoption.version)}
      todo={text.todo}
      action={
        <span className="row">
          <LinkButton href={href('catalogue')} kind="primary">
            {text.toCatalogue}
          </LinkButton>
          <Undo adoption={adoption} onUndone={() => setUndone(true)} />
        </span>
      }
    />
  );
}
