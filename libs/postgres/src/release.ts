import { readFileSync } from 'node:fs';
import { packagePath } from './migrations/package-path';

let own: string | undefined;

/** Release of this program, as `package.json` has it. */
export function programRelease(): string {
  own ??= (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
  return own;
}

/** Whether one release came after another: number by number; what follows a hyphen does not count. */
export function isLaterRelease(release: string, than: string): boolean {
  const [one, other] = [numbersOf(release), numbersOf(than)];
  const place = one.findIndex((number, index) => number !== (other[index] ?? 0));
  return place >= 0 && (one[place] ?? 0) > (other[place] ?? 0);
}

/** What is no release, as of tables that were made before releases were noted, is older than any. */
function numbersOf(release: string): readonly number[] {
  const [core = ''] = release.split(/[-+]/, 1);
  return core.split('.').map((number) => (/^\d+$/.test(number) ? Number(number) : -1));
}
