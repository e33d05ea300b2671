import { freePort } from '../../../postgres';
import { redisDirectory, RedisProcess } from '../../src/redis-process';
import { ask, until } from './asked';

/** Three nodes without replicas: all of them have to be there. */
export interface TestRedisCluster {
  /** Names two of the nodes. */
  readonly url: string;
  /** Kills the node that keeps a key; it comes back at its place, and has forgotten everything. */
  restartNodeOf(key: string): Promise<void>;
  stop(): Promise<void>;
}

interface Node {
  readonly port: number;
  readonly busPort: number;
  readonly process: RedisProcess;
}

const PASSWORD = 'of-the-cluster';
const SLOTS = 16_384;
const SIZE = 3;
const SILENCE_MS = 500;

export async function testRedisCluster(): Promise<TestRedisCluster> {
  const nodes: Node[] = [];
  for (let number = 0; number < SIZE; number++) nodes.push(await startNode());
  await join(nodes);
  await whole(nodes);
  const [first, second] = nodes as [Node, Node, ...Node[]];
  return {
    url: `redis+cluster://:${PASSWORD}@127.0.0.1:${first.port},127.0.0.1:${second.port}`,
    restartNodeOf: async (key) => {
      const slot = Number(await ask(asked(first), 'cluster', 'keyslot', key));
      const node = nodes[Math.min(SIZE - 1, Math.floor(slot / Math.ceil(SLOTS / SIZE)))] ?? first;
      await node.process.kill();
      await node.process.start();
      await whole(nodes);
    },
    stop: async () => void (await Promise.all(nodes.map(({ process }) => process.stop()))),
  };
}

async function startNode(): Promise<Node> {
  const [port, busPort] = [await freePort(), await freePort()];
  const cluster = ['--cluster-enabled', 'yes', '--cluster-node-timeout', String(SILENCE_MS)];
  const at = ['--port', String(port), '--cluster-port', String(busPort)];
  const secret = ['--requirepass', PASSWORD, '--masterauth', PASSWORD];
  const process = new RedisProcess(await redisDirectory(), [...at, ...cluster, ...secret]);
  await process.start();
  return { port, busPort, process };
}

/** Each node its share of the slots, and all of them acquainted. */
async function join(nodes: readonly Node[]): Promise<void> {
  const share = Math.ceil(SLOTS / SIZE);
  for (const [index, node] of nodes.entries()) {
    const range = [index * share, Math.min(SLOTS, (index + 1) * share) - 1];
    await ask(asked(node), 'cluster', 'addslotsrange', ...range);
    // Otherwise all begin with epoch 0 and have to agree on other ones first.
    await ask(asked(node), 'cluster', 'set-config-epoch', index + 1);
  }
  for (const node of nodes.slice(1)) {
    await ask(asked(nodes[0] as Node), 'cluster', 'meet', '127.0.0.1', node.port, node.busPort);
  }
}

async function whole(nodes: readonly Node[]): Promise<void> {
  for (const node of nodes) {
    await until(
      'the cluster is whole',
      async () => String(await ask(asked(node), 'cluster', 'info')),
      (info) => info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${SIZE}`),
    );
  }
}

function asked({ port }: Node) {
  return { port, password: PASSWORD };
}
