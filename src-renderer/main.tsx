import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findBridge } from './hosts';
import { Desk } from './shell/Desk';
import { openDesk } from './shell/opening';

// Before anything reads the address: the loopback token stands in its fragment.
const opening = openDesk(findBridge());

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Desk opening={opening} />
    </StrictMode>,
  );
