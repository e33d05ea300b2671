import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { spawnTypescript } from '@pacesetter/testing';
import type { Message } from './messages';

/** The processes of an experiment, started and killed at will. */
export class Crew {
  private readonly children = new Set<ChildProcess>();
  private readonly deserters: string[] = [];

  constructor(
    private readonly url: string,
    private readonly onMessage: (message: Message) => void,
  ) {}

  /** Starts a process and waits until it says that it is ready. @throws when it ends before. */
  async hire(role: string): Promise<ChildProcess> {
    const child = spawnTypescript(resolve(__dirname, `${role}.ts`), this.url);
    this.children.add(child);
    await new Promise<void>((ready, fail) => {
      child.once('exit', (code) => {
        if (this.children.has(child)) this.deserters.push(`${role} ended with ${code}`);
        fail(new Error(`${role} ended with ${code}`));
      });
      child.on('message', (message: Message) => {
        if (message.kind === 'ready') ready();
        else this.onMessage(message);
      });
    });
    return child;
  }

  /** @throws when a process ended that nobody killed: the experiment then proves nothing. */
  assertComplete(): void {
    if (this.deserters.length > 0) throw new Error(this.deserters.join(', '));
  }

  /** SIGKILL: no chance to tidy up. Everything it had told by then is heard. */
  async kill(child: ChildProcess): Promise<void> {
    if (!this.children.delete(child) || child.exitCode !== null) return;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  }

  async killAll(): Promise<void> {
    await Promise.all([...this.children].map((child) => this.kill(child)));
  }
}
