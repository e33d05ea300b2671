/** A time span; it no longer holds its end. ISO 8601 in UTC with milliseconds. */
export interface Window {
  readonly opensAt: string;
  readonly closesAt: string;
}

/**
 * A moment for casting the paper that has nothing to do with when the voter registered: any moment of the window is as
 * likely. The last twentieth is left out, so that a paper that has to be sent again still comes in time.
 */
export function castingMoment({ opensAt, closesAt }: Window, chance: () => number = cryptographicShare): string {
  const [start, end] = [Date.parse(opensAt), Date.parse(closesAt)];
  return new Date(start + Math.floor(chance() * (end - start) * 0.95)).toISOString();
}

/** Uniform in [0, 1). */
function cryptographicShare(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}
