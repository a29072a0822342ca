// A network namespace that has nothing but loopback: what works there needs no network.
import { spawnSync } from 'node:child_process';

const isRoot = process.getuid?.() === 0;
const enter = ['unshare', ...(isRoot ? [] : ['--map-root-user']), '--net'];

/** What to put before a program so that it runs there, or why this machine cannot. */
export function withoutNetwork(): { readonly inside: readonly string[] } | { readonly missing: string } {
  if (process.platform !== 'linux') return { missing: '只有 Linux 有网络命名空间' };
  const inside = [...enter, 'sh', '-c', 'ip link set lo up && exec "$0" "$@"'];
  const [program = '', ...words] = inside;
  // Inside, nothing but loopback may be there: a namespace that leaks proves nothing.
  const probe = spawnSync(program, [...words, 'ip', '-o', 'link'], { encoding: 'utf8', timeout: 10_000 });
  const links = probe.stdout?.trim().split('\n') ?? [];
  if (probe.status !== 0)
    return { missing: `不能建立网络命名空间：${(probe.stderr || probe.error?.message || '').trim().split('\n')[0] ?? ''}` };
  return links.every((link) => link.includes(' lo:') || link.includes('DOWN')) ? { inside } : { missing: '网络命名空间里不止有本机回环' };
}
