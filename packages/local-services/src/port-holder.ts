import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTENING = '0A';

function listeningInodes(port: number): Set<string> {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    let text: string;
    try {
      text = readFileSync(table, 'utf8');
    } catch {
      continue;
    }
    for (const line of text.split('\n').slice(1)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === LISTENING && local?.endsWith(`:${wanted}`) && inode) inodes.add(inode);
    }
  }
  return inodes;
}

function holdsOneOf(pid: string, inodes: Set<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        const target = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`));
        return target?.[1] !== undefined && inodes.has(target[1]);
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}

function onLinux(port: number): string | null {
  const inodes = listeningInodes(port);
  if (inodes.size === 0) return null;
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsOneOf(name, inodes));
  if (!pid) return null;
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return `process ${pid} (${command.slice(0, 80)})`;
}

function byLsof(port: number): string | null {
  const arguments_ = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
  const text = execFileSync('lsof', arguments_, { encoding: 'utf8', stdio: 'pipe' });
  const pid = /^p(\d+)$/m.exec(text)?.[1];
  return pid ? `process ${pid} (${/^c(.*)$/m.exec(text)?.[1] ?? 'unknown'})` : null;
}

/** Who listens on this port, in words, as far as we may see it; `null` when we cannot tell. */
export function describePortHolder(port: number): string | null {
  try {
    return process.platform === 'linux' ? onLinux(port) : byLsof(port);
  } catch {
    return null;
  }
}
