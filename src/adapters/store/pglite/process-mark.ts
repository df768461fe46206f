import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Tells two processes with the same number apart: when the process started, and since which start of the machine.
 * Undefined when no such process lives. `unknown` where the system does not say; the number alone must do then.
 */
export function processMark(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  return process.platform === 'linux' ? linuxMark(pid) : listedMark(pid);
}

/** Signal 0 only asks. EPERM means: it lives, but belongs to somebody else. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of `/proc/<pid>/stat`; counted from the last bracket, since the program's name may hold spaces and brackets. */
function linuxMark(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended and only waits for its parent to notice: it holds no file any more.
    if (fields[0] === 'Z') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return 'unknown';
  }
}

function listedMark(pid: number): string {
  if (process.platform === 'win32') return 'unknown';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
