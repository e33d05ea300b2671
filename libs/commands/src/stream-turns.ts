/**
 * Lets the commands of one stream take turns within a process, in the order in which they came: fewer conflicts, and an
 * order that does not depend on timing. Between processes the expected revision decides.
 */
export class StreamTurns {
  private readonly tails = new Map<string, Promise<unknown>>();

  async run<Result>(streamId: string, action: () => Promise<Result>): Promise<Result> {
    const previous = this.tails.get(streamId);
    const turn = previous === undefined ? action() : previous.then(action, action);
    this.tails.set(streamId, turn);
    try {
      return await turn;
    } finally {
      if (this.tails.get(streamId) === turn) this.tails.delete(streamId);
    }
  }
}
