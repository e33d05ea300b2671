/** Time in ms between two lines where there is no terminal that could overwrite one. */
const LINE_MS = 10_000;

const WAITS = ', waits until queries that read the old tables have ended';

/** Where a process says how far a rebuild is; `process.stderr` fits. */
export interface Teletype {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Tells how far a rebuild is: in place on a terminal, a line from time to time elsewhere.
 * @param all events in the log, where known
 */
export function progressTeller(
  view: string,
  all?: number,
  out: Teletype = process.stderr,
  now = () => performance.now(),
) {
  let told = now();
  return {
    /** @param waits whether queries that read the old tables hold the switch up */
    progress(events: number, read?: number, waits = false): void {
      const share = all === undefined || read === undefined || all === 0 ? '' : `, ${percent(read, all)} of the log`;
      const text = `${view}: ${events.toLocaleString('en')} events${share}${waits ? WAITS : ''}`;
      if (out.isTTY === true) out.write(`\r\u001b[2K${text}`);
      else if (now() - told >= LINE_MS) {
        told = now();
        out.write(`${text}\n`);
      }
    },
    end(): void {
      if (out.isTTY === true) out.write('\r\u001b[2K');
    },
  };
}

/** The log may grow meanwhile. */
function percent(read: number, all: number): string {
  return `${Math.min(100, Math.floor((read / all) * 100))} %`;
}
