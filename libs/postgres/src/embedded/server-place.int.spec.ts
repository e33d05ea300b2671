import { chmod, cp, lstat, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedBinaries, program, type NativeBinaries } from './native-binaries';
import { runAs } from './server-account';
import { findPlace } from './server-place';

const asRoot = process.getuid?.() === 0;

jest.setTimeout(60_000); // 60 MB are copied, a few times

describe('findPlace', () => {
  let closed: string;
  let installed: NativeBinaries;

  beforeEach(async () => {
    closed = await mkdtemp(join(tmpdir(), 'closed-'));
    installed = { directory: join(closed, 'native'), version: `test-${process.pid}` };
    await cp(installedBinaries().directory, installed.directory, { recursive: true, filter: isNeeded });
  });

  afterEach(async () => {
    await rm(closed, { recursive: true });
    if (asRoot) await rm(`/var/lib/pacesetter/postgresql-${installed.version}`, { recursive: true, force: true });
  });

  it('copies binaries out of a directory that the account of the server cannot enter', async () => {
    const [place, other] = await Promise.all([
      findPlace(join(closed, 'data'), installed),
      findPlace(closed, installed),
    ]);
    const expected = asRoot ? `/var/lib/pacesetter/postgresql-${installed.version}/native` : installed.directory;
    expect(place.binaries.directory).toBe(expected);
    expect(other.binaries.directory).toBe(expected);
    await expect(runAs(place.account, program(place.binaries, 'initdb'), ['--version'])).resolves.toBeUndefined();
    expect(place.elsewhere).toBe(asRoot);
  });

  it('leaves binaries where they are when the account can run them, and makes the links npm left out', async () => {
    await chmod(closed, 0o755);
    const place = await findPlace(join(closed, 'data'), installed);
    expect(place.binaries).toEqual(installed);
    expect(place.elsewhere).toBe(false);
    expect((await lstat(join(installed.directory, 'lib/libpq.so.5'))).isSymbolicLink()).toBe(true);
  });

  it('copies binaries that a strict umask has closed', async () => {
    await chmod(closed, 0o755);
    await chmod(join(installed.directory, 'share'), 0o700);
    const place = await findPlace(join(closed, 'data'), installed);
    expect(place.binaries.directory.startsWith(asRoot ? '/var/lib/pacesetter' : closed)).toBe(true);
    await expect(runAs(place.account, program(place.binaries, 'postgres'), ['--version'])).resolves.toBeUndefined();
  });
});

/** No links, as `npm install --ignore-scripts` leaves the package, and not the thousand files of time zones and extensions. */
async function isNeeded(path: string): Promise<boolean> {
  return !(await lstat(path)).isSymbolicLink() && !/\/(timezone|extension|pgxs)$|\.a$/.test(path);
}
