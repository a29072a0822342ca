import { contextBridge, ipcRenderer } from 'electron';
import { channel, portName, type Answer, type HostPort } from '../../src-bridge/wire';

const port: HostPort = {
  // What `invoke` returns is untyped; the main process answers nothing else on this channel.
  call: (name, args) => ipcRenderer.invoke(channel, name, args) as Promise<Answer>,
};

contextBridge.exposeInMainWorld(portName, port);
