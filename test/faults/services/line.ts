import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What a line does with what is said on it. */
export type LineState =
  | { readonly kind: 'open' }
  /** Whoever is connected is cut off, and nobody gets through. */
  | { readonly kind: 'cut' }
  /** Everything comes, so many milliseconds late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Connections stand, and nothing comes through any more. */
  | { readonly kind: 'stalled' };

const OPEN: LineState = { kind: 'open' };

/** Stands between programs and one server, or several that do the same: whoever connects gets the next that answers. */
export class Line {
  private state = OPEN;
  private resumed: Promise<void> = Promise.resolve();
  private resume: () => void = () => undefined;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private turn = 0;

  /** @param targets ports of servers on this machine, as they are at the moment of asking */
  constructor(private readonly targets: () => readonly number[]) {
    this.server = createServer({ noDelay: true }, (socket) => void this.connected(socket));
  }

  /** Answers the port to connect to. */
  async listen(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  become(state: LineState): void {
    this.resume();
    this.state = state;
    if (state.kind === 'stalled') this.resumed = new Promise((resolve) => (this.resume = resolve));
    if (state.kind === 'cut') this.reset();
  }

  heal(): void {
    this.become(OPEN);
  }

  close(): void {
    this.become({ kind: 'cut' });
    this.server.close();
  }

  private reset(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
    this.sockets.clear();
  }

  private async connected(socket: Socket): Promise<void> {
    this.keep(socket);
    await this.resumed;
    const upstream = this.state.kind === 'cut' ? undefined : await this.reached();
    if (upstream === undefined || socket.destroyed) {
      upstream?.destroy();
      socket.resetAndDestroy();
      return;
    }
    this.keep(upstream);
    this.carry(socket, upstream);
    this.carry(upstream, socket);
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    // An error is followed by the end, which is all that the other side is told.
    socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
  }

  private async reached(): Promise<Socket | undefined> {
    const targets = this.targets();
    const first = this.turn++;
    for (let index = 0; index < targets.length; index++) {
      const port = targets[(first + index) % targets.length] ?? 0;
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      const answered = await once(socket, 'connect').then(
        () => true,
        () => false,
      );
      if (answered) return socket;
      socket.destroy();
    }
    return undefined;
  }

  /** In order, whatever the line has become meanwhile. */
  private carry(from: Socket, to: Socket): void {
    let last: Promise<void> = Promise.resolve();
    from.on('data', (chunk) => {
      last = last.then(() => this.passed(from)).then(() => void to.write(chunk));
    });
    from.on('end', () => void last.then(() => to.end()));
    from.on('close', () => void last.then(() => to.destroy()));
  }

  private async passed(from: Socket): Promise<void> {
    if (this.state.kind === 'slow') await this.late(from, this.state.ms);
    await this.resumed;
  }

  /** A reader who is late does not fill our memory. */
  private late(from: Socket, ms: number): Promise<void> {
    from.pause();
    return new Promise((resolve) =>
      setTimeout(() => {
        from.resume();
        resolve();
      }, ms),
    );
  }
}
