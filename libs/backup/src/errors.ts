export type BackupErrorCode = 'not-a-backup' | 'backup-damaged' | 'backup-of-another' | 'backup-busy' | 'backup-gap';

/** Something about a backup that somebody has to mend; the message says what, where and how. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly code: BackupErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A file of a backup is not what was written. */
export class BackupDamaged extends BackupError {
  /** @param event number of the event at which it shows, from 1, where it can be told */
  constructor(
    readonly file: string,
    readonly problem: string,
    readonly event?: number,
  ) {
    const where = event === undefined ? '' : ` at event ${event}`;
    super('backup-damaged', `${file}${where}: ${problem}`);
  }
}
