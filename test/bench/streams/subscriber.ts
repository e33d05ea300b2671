import { Agent, get } from 'node:http';

const agent = new Agent({ maxSockets: Infinity });

/** Follows one campaign's events: how many came, how late each was, and whether one was missing or came twice. */
export class Subscriber {
  received = 0;
  gaps = 0;
  private rest = '';

  private constructor(private readonly lags: number[]) {}

  /** @param lags takes the milliseconds from an event's time to its arrival */
  static open(url: string, lags: number[]): Promise<Subscriber> {
    const subscriber = new Subscriber(lags);
    return new Promise((resolve, reject) => {
      const request = get(url, { agent }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`the stream answered ${response.statusCode}`));
        response.setEncoding('utf8').on('data', (text: string) => subscriber.take(text));
        response.on('error', () => undefined);
        resolve(subscriber);
      });
      request.on('error', reject);
    });
  }

  private take(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) if (block.startsWith('id: ') && !block.includes('\nevent: ')) this.event(block);
  }

  private event(block: string): void {
    const time = /"time":"([^"]+)"/.exec(block)?.[1] ?? '';
    const number = Number(/"feednumber":(\d+)/.exec(block)?.[1]);
    this.received++;
    if (number !== this.received) this.gaps++;
    this.lags.push(Date.now() - Date.parse(time));
  }
}

/** Ends all connections. */
export function hangUp(): void {
  agent.destroy();
}
