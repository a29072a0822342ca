import { parentPort } from 'node:worker_threads';
import { screeningRules } from '../../../src-bridge/resources/screening';
import { HeldFile } from './heldFile';
import type { Answer, Ask, Numbered, Progress } from './protocol';

// One worker, one file. When the controller ends it, the memory with the only copy goes too.
let held: HeldFile | undefined;

// The page asks a few times a second: more news would only cost time.
const newsMillis = 200;
let toldAt = 0;

function tell(done: number, of: number): void {
  const now = Date.now();
  if (now - toldAt < newsMillis) return;
  toldAt = now;
  parentPort?.postMessage({ done, of } satisfies Progress);
}

type Reply = Answer extends infer Each ? (Each extends unknown ? Omit<Each, 'id'> : never) : never;

async function answer(asked: Ask): Promise<Reply> {
  if (asked.ask === 'begin') {
    held = new HeldFile(asked.name, asked.size);
    return { ok: true, received: 0 };
  }
  if (held === undefined) return { ok: false, error: 'incomplete' };
  switch (asked.ask) {
    case 'chunk': {
      const added = held.add(asked.bytes);
      return added.ok ? { ok: true, received: added.value } : added;
    }
    case 'examine': {
      const examined = await held.examine({ ...asked.context, rules: screeningRules }, tell);
      return examined.ok ? { ok: true, examination: examined.value } : examined;
    }
    case 'mask': {
      const masked = await held.mask(asked.keys, { ...asked.context, rules: screeningRules }, asked.columns);
      return masked.ok ? { ok: true, ...masked.value } : masked;
    }
    case 'reading': {
      const { reading } = held;
      return reading === undefined ? { ok: false, error: 'not-examined' } : { ok: true, examination: reading };
    }
    case 'keep': {
      const kept = held.keep();
      return kept.ok ? { ok: true, bytes: kept.value } : kept;
    }
  }
}

parentPort?.on('message', (asked: Numbered) => {
  void answer(asked).then((reply) => parentPort?.postMessage({ ...reply, id: asked.id }));
});
