import type { Metadata, ServiceError } from '@grpc/grpc-js';
import type { Faults } from './faults';
import { accessDenied, notLeader, unauthenticated } from './faults';
import type { Log } from './log';
import type { Groups } from './persistent/groups';

/** What a node of the cluster knows when it is asked for something. */
export interface Node {
  readonly log: Log;
  readonly faults: Faults;
  readonly groups: Groups;
  readonly isLeader: () => boolean;
  readonly leader: () => { readonly host: string; readonly port: number };
  readonly members: () => readonly { readonly host: string; readonly port: number; readonly isLeader: boolean }[];
  /** Whether the server takes appends in batches. */
  readonly batches: boolean;
  /** Who may ask, `name:password`; everybody when absent. */
  readonly login?: string;
}

/** Why the node does not answer this call; undefined when it does. */
export function refusal(node: Node, metadata: Metadata): ServiceError | undefined {
  const basic = node.login && `Basic ${Buffer.from(node.login).toString('base64')}`;
  if (basic !== undefined && metadata.get('authorization')[0] !== basic) return unauthenticated();
  if (node.faults.denies) return accessDenied();
  const needsLeader = metadata.get('requires-leader')[0] === 'true';
  return needsLeader && !node.isLeader() ? notLeader(node.leader()) : undefined;
}
