import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { PersistentSubscriptionsService } from '@eventstore/db-client/generated/persistent_grpc_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { appendCall } from './append-call';
import { batchAppendCall } from './batch-append-call';
import { featuresCall, gossipCall } from './cluster-calls';
import { deleteCall, tombstoneCall } from './delete-calls';
import { Faults } from './faults';
import { Log } from './log';
import type { Node } from './node';
import {
  createCall,
  deleteGroupCall,
  infoCall,
  listCall,
  replayParkedCall,
  restartCall,
  updateCall,
} from './persistent/group-calls';
import { groupReadCall } from './persistent/group-read-call';
import { Groups } from './persistent/groups';
import { readCall } from './read-call';

export interface EventStoreDBOptions {
  /** Of the first node, the next ones follow; any free ones when absent. */
  readonly port?: number;
  /** Nodes of the cluster; one when absent. They share a log; the first one leads. */
  readonly nodes?: number;
  /** With TLS, and this login: `name:password`. */
  readonly login?: string;
  /** Whether the server takes appends in batches; it does when absent. */
  readonly batches?: boolean;
  /** Most bytes of an append; as a real server has it (1 MiB) when absent. */
  readonly maxAppendSize?: number;
}

/** A stand-in for an EventStoreDB cluster, in memory, behind the client's own service definitions. */
export interface TestEventStoreDB {
  /** The connection string. */
  readonly url: string;
  /** Ends every connection, as a restart does; the history stays. */
  dropConnections(): Promise<void>;
  /** So many appends to come are written, but their answers are lost. */
  loseAnswers(count: number): void;
  /** What cannot be read any more is thrown away, the server's own included. */
  scavenge(): void;
  /** Whether who has signed in may do nothing. */
  deny(denied: boolean): void;
  /** The next node leads; the connections stay. */
  changeLeader(): void;
  /** Takes no connections until {@link comeBack}. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** The certificate of the tests: for 127.0.0.1, signed by itself, and of no worth to anybody. */
const CERTIFICATE = join(__dirname, '../tls/certificate.pem');
const KEY = join(__dirname, '../tls/key.pem');

export async function startEventStoreDB(options: EventStoreDBOptions = {}): Promise<TestEventStoreDB> {
  const cluster = new Cluster(options);
  await cluster.start();
  return cluster;
}

class Cluster implements TestEventStoreDB {
  private readonly log: Log;
  private readonly groups: Groups;
  private readonly faults = new Faults();
  private readonly ports: number[];
  private servers: Server[] = [];
  private leader = 0;

  constructor(private readonly options: EventStoreDBOptions) {
    this.log = new Log(options.maxAppendSize ?? 1024 * 1024);
    this.groups = new Groups(this.log);
    this.ports = Array.from({ length: options.nodes ?? 1 }, (_, index) =>
      options.port === undefined ? 0 : options.port + index,
    );
  }

  get url(): string {
    const { login } = this.options;
    const hosts = this.ports.map((port) => `${HOST}:${port}`).join(',');
    const tls = login === undefined ? 'tls=false' : `tls=true&tlsCAFile=${CERTIFICATE}`;
    return `esdb://${login === undefined ? '' : `${login}@`}${hosts}?${tls}`;
  }

  async start(): Promise<void> {
    for (const [index, port] of this.ports.entries()) this.ports[index] = await this.listen(index, port);
  }

  async dropConnections(): Promise<void> {
    this.servers.forEach((server, index) => server.drain(`${HOST}:${this.ports[index]}`, 0));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }

  loseAnswers(count: number): void {
    this.faults.loseAnswers(count);
  }

  scavenge(): void {
    this.log.scavenge();
  }

  deny(denied: boolean): void {
    this.faults.denies = denied;
  }

  changeLeader(): void {
    this.leader = (this.leader + 1) % this.ports.length;
  }

  async goAway(): Promise<void> {
    for (const server of this.servers) server.forceShutdown();
    this.servers = [];
  }

  comeBack(): Promise<void> {
    return this.start();
  }

  stop(): Promise<void> {
    return this.goAway();
  }

  private async listen(index: number, port: number): Promise<number> {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    const node = this.node(index);
    server.addService(StreamsService, {
      read: readCall(node),
      append: appendCall(node),
      batchAppend: batchAppendCall(node),
      delete: deleteCall(node),
      tombstone: tombstoneCall(node),
    });
    server.addService(PersistentSubscriptionsService, {
      create: createCall(node),
      update: updateCall(node),
      delete: deleteGroupCall(node),
      read: groupReadCall(node),
      getInfo: infoCall(node),
      list: listCall(node),
      replayParked: replayParkedCall(node),
      restartSubsystem: restartCall(node),
    });
    server.addService(GossipService, { read: gossipCall(node) });
    server.addService(ServerFeaturesService, { getSupportedMethods: featuresCall(node) });
    this.servers[index] = server;
    return new Promise((resolve, reject) => {
      server.bindAsync(`${HOST}:${port}`, this.credentials(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      );
    });
  }

  private credentials(): ServerCredentials {
    if (this.options.login === undefined) return ServerCredentials.createInsecure();
    const pair = { private_key: readFileSync(KEY), cert_chain: readFileSync(CERTIFICATE) };
    return ServerCredentials.createSsl(null, [pair]);
  }

  private node(index: number): Node {
    const at = (place: number) => ({ host: HOST, port: this.ports[place] ?? 0 });
    return {
      log: this.log,
      groups: this.groups,
      faults: this.faults,
      login: this.options.login,
      batches: this.options.batches ?? true,
      isLeader: () => index === this.leader,
      leader: () => at(this.leader),
      members: () => this.ports.map((_, place) => ({ ...at(place), isLeader: place === this.leader })),
    };
  }
}
