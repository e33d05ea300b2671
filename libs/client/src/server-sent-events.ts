/** One block of a stream of server-sent events (HTML standard, 9.2). */
export interface SentBlock {
  /** `message` when the server gave no name. */
  readonly name: string;
  readonly data: string;
  /** The last id that the stream has given; it goes on from there. */
  readonly id?: string;
}

/** Takes bytes as they come and answers the blocks that are complete; what was cut off is never one. */
export class SentEvents {
  private readonly decoder = new TextDecoder();
  private rest = '';
  private id: string | undefined;
  private name = '';
  private data: string[] = [];

  *take(bytes: Uint8Array): Generator<SentBlock> {
    this.rest += this.decoder.decode(bytes, { stream: true });
    for (let line = this.nextLine(); line !== undefined; line = this.nextLine()) {
      const block = line === '' ? this.end() : this.field(line);
      if (block !== undefined) yield block;
    }
  }

  private nextLine(): string | undefined {
    const end = /\r\n|\n|\r/.exec(this.rest);
    // A carriage return at the very end may be half of a pair.
    if (end === null || (end[0] === '\r' && end.index === this.rest.length - 1)) return undefined;
    const line = this.rest.slice(0, end.index);
    this.rest = this.rest.slice(end.index + end[0].length);
    return line;
  }

  private field(line: string): undefined {
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'id') this.id = value;
    if (field === 'event') this.name = value;
    if (field === 'data') this.data.push(value);
  }

  private end(): SentBlock | undefined {
    const { id, name, data } = this;
    this.name = '';
    this.data = [];
    if (data.length === 0) return undefined;
    return { name: name || 'message', data: data.join('\n'), ...(id !== undefined && { id }) };
  }
}
