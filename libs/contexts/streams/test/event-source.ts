/** A block of server-sent events. */
export interface Block {
  readonly id?: string;
  readonly event?: string;
  readonly data: unknown;
}

/** Reads server-sent events as a browser would, block by block. */
export class EventSourceReader {
  private readonly blocks: AsyncGenerator<Block, void>;

  private constructor(
    readonly response: Response,
    private readonly ending: AbortController,
  ) {
    this.blocks = blocksOf(response);
  }

  static async open(url: string, headers: Record<string, string> = {}): Promise<EventSourceReader> {
    const ending = new AbortController();
    return new EventSourceReader(await fetch(url, { headers, signal: ending.signal }), ending);
  }

  /** The next block of this kind (`message` for events themselves). @throws when the stream ends before */
  async next(kind = 'message'): Promise<Block> {
    for (;;) {
      const { value, done }: IteratorResult<Block, void> = await this.blocks.next();
      if (done === true) throw new Error('the stream has ended');
      if ((value.event ?? 'message') === kind) return value;
    }
  }

  close(): void {
    this.ending.abort();
  }
}

async function* blocksOf(response: Response): AsyncGenerator<Block, void> {
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const complete = text.split('\n\n');
    text = complete.pop() ?? '';
    yield* complete.map(parse);
  }
}

function parse(block: string): Block {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
  return { id: fields.get('id'), event: fields.get('event'), data: JSON.parse(fields.get('data') ?? 'null') };
}
