import { tokenHeader, tokenParameter, type Answer, type HostPort } from '../../src-bridge/wire';

/** Kept for a reload of the same window; a new window comes with a new fragment. */
const kept = 'gongkai-token';

/** Takes the token out of the address, so that it is neither shown nor taken for a route. */
function takeToken(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get(tokenParameter);
  if (given === null) return sessionStorage.getItem(kept);
  sessionStorage.setItem(kept, given);
  history.replaceState(null, '', location.pathname);
  return given;
}

/** The loopback host this page came from, or undefined when the address carried no token. */
export function loopbackPortOf(): HostPort | undefined {
  const token = takeToken();
  if (token === null) return undefined;
  const headers = { 'content-type': 'application/json', [tokenHeader]: token };
  return {
    call: async (name, args) => {
      const reply = await fetch(`/call/${name}`, { method: 'POST', headers, body: JSON.stringify(args) });
      // The host answers nothing else with status 200; anything refused at the gate is a stranger's business.
      return reply.ok ? ((await reply.json()) as Answer) : { ok: false, error: 'unknown-sender' };
    },
  };
}
