/** A port that cannot be listened on, and how to choose another one. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable';
}

export interface WantedPort {
  readonly port: number;
  readonly host: string;
  /** How another one is chosen, e.g. `PORT`. */
  readonly setting: string;
}

/** The error that says so, where somebody else has the port; any other error as it is. */
export function portError(error: unknown, { port, host, setting }: WantedPort): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const reason = code === 'EACCES' ? 'may not be used' : 'is taken';
  return new PortUnavailable(
    `port ${port} on ${host} ${reason}: choose another one with ${setting} (0 takes a free one)`,
    { cause: error },
  );
}
