import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Seconds of processor time that a process has used, and those of its children that have ended (Linux). */
export function processorSeconds(pid: number): number {
  const fields = statOf(pid);
  // utime, stime, cutime, cstime: the 14th to 17th field.
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}

/** The same of a server with one process for each connection. */
export function serverSeconds(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => Number(statOf(each)[1]) === pid);
  return processorSeconds(pid) + children.reduce((sum, child) => sum + processorSeconds(child), 0);
}

/** From the third field on: a program's name, the second, may have blanks in it. */
function statOf(pid: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
