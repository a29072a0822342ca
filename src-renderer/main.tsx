import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findBridge } from './hosts';

const root = document.getElementById('root');
const bridge = findBridge();
const info = await bridge?.hostInfo({});
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <h1>公开台 {info?.version}</h1>
    </StrictMode>,
  );
