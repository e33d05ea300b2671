import { hash } from 'node:crypto';

const FIRST_SIZE = 1 << 12;
/** Part of the slots that may be taken before the table grows. */
const FULL = 0.7;

/**
 * Remembers the last revision of every stream in twelve bytes each and not in a name of sixty letters: a history of millions
 * of streams is checked in little memory. Streams are told apart by 64 bits of a digest.
 */
export class RevisionTable {
  private high = new Uint32Array(FIRST_SIZE);
  private low = new Uint32Array(FIRST_SIZE);
  /** Last revision and one; 0 in a free slot. */
  private next = new Int32Array(FIRST_SIZE);
  private taken = 0;

  get streams(): number {
    return this.taken;
  }

  /** Takes a revision that must follow on the stream's last one; answers the one that was due. */
  follow(streamId: string, revision: number): number {
    if (this.taken > this.next.length * FULL) this.grow();
    const digest = hash('sha256', streamId, 'buffer');
    const [high, low] = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
    const slot = this.slotOf(high, low);
    const due = this.next[slot] ?? 0;
    if (due === 0) this.taken++;
    this.put(slot, [high, low, revision + 1]);
    return due;
  }

  private slotOf(high: number, low: number): number {
    const mask = this.next.length - 1;
    let slot = low & mask;
    while (this.next[slot] !== 0 && (this.high[slot] !== high || this.low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  private put(slot: number, [high, low, next]: readonly [number, number, number]): void {
    this.high[slot] = high;
    this.low[slot] = low;
    this.next[slot] = next;
  }

  private grow(): void {
    const { high, low, next } = this;
    const size = next.length * 2;
    this.high = new Uint32Array(size);
    this.low = new Uint32Array(size);
    this.next = new Int32Array(size);
    next.forEach((value, old) => {
      if (value === 0) return;
      const key = [high[old] ?? 0, low[old] ?? 0] as const;
      this.put(this.slotOf(...key), [...key, value]);
    });
  }
}
