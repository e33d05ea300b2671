import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIZE_MIB = 1_024;
const CHUNK = Buffer.alloc(1_024 * 1_024);

/** A folder with a disk of its own that can be full, where this machine lets us mount one; else on everybody's disk. */
export class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'pacesetter-faults-'));
  /** Whether it can be filled. */
  readonly isOwn: boolean;
  private readonly ballast = join(this.folder, 'ballast');

  constructor() {
    const size = ['-t', 'tmpfs', '-o', `size=${SIZE_MIB}m,mode=755`, 'faults', this.folder];
    this.isOwn = process.getuid?.() === 0 && spawnSync('mount', size).status === 0;
    // The server's account has to get in.
    mkdirSync(join(this.folder, 'postgres'), { mode: 0o755 });
  }

  /** Until not a byte is left. */
  async fill(): Promise<void> {
    const file = await open(this.ballast, 'w');
    try {
      for (;;) await file.write(CHUNK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  }

  async free(): Promise<void> {
    await rm(this.ballast, { force: true });
  }

  remove(): void {
    if (this.isOwn) spawnSync('umount', ['--lazy', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
