import path from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { failOn, shooter, watch, type Desk } from './desk';
import { leavingRequests } from './netLog';

export interface ElectronDesk extends Desk {
  /** The main process, for tests that stand where a stranger would. */
  readonly app: ElectronApplication;
}

/** Environment of the app: a real display, no switch that turns Electron into Node. */
export function electronEnv(display: string): Record<string, string> {
  const given = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const kept = given.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return { ...Object.fromEntries(kept), DISPLAY: display };
}

function blockedBy(app: ElectronApplication): () => readonly string[] {
  let errors = '';
  app
    .process()
    .stderr?.setEncoding('utf8')
    .on('data', (text: string) => (errors += text));
  return () => errors.split('\n').filter((line) => line.includes('已拦截对外请求'));
}

/** The packaged app on a real Electron. */
export async function openInElectron(executablePath: string, dataFolder: string, display: string): Promise<ElectronDesk> {
  const log = path.join(dataFolder, `net-log-${Date.now()}.json`);
  const args = ['--no-sandbox', '--disable-gpu', `--log-net-log=${log}`, '--data', dataFolder];
  const app = await _electron.launch({ executablePath, args, env: electronEnv(display) });
  const blocked = blockedBy(app);
  const page = await app.firstWindow();
  const { trouble } = watch(page);
  return {
    host: 'electron',
    app,
    page,
    dataFolder,
    shot: shooter('electron', page),
    close: async () => {
      await app.close();
      failOn([...trouble(), ...blocked(), ...leavingRequests(log).map((url) => `Electron ${url}`)]);
    },
    cutPower: async () => {
      const ended = new Promise((done) => app.process().once('exit', done));
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}
