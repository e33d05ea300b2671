import type { handleUnaryCall } from '@grpc/grpc-js';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import type { Empty } from '@eventstore/db-client/generated/shared_pb';
import { PersistentSubscriptionsService } from '@eventstore/db-client/generated/persistent_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { uuid } from './messages';
import type { Node } from './node';

/** `Gossip.Read`: who is in the cluster, and who leads it. */
export function gossipCall(node: Node): handleUnaryCall<Empty, ClusterInfo> {
  return (_, answer) => {
    const members = node.members().map(({ host, port, isLeader }) =>
      new MemberInfo()
        .setInstanceId(uuid(crypto.randomUUID()))
        .setTimeStamp(String(Date.now()))
        .setState(isLeader ? MemberInfo.VNodeState.LEADER : MemberInfo.VNodeState.FOLLOWER)
        .setIsAlive(true)
        .setHttpEndPoint(new EndPoint().setAddress(host).setPort(port)),
    );
    answer(null, new ClusterInfo().setMembersList(members));
  };
}

/** `ServerFeatures.GetSupportedMethods`: what clients ask first. */
export const featuresCall =
  ({ batches }: Node): handleUnaryCall<Empty, SupportedMethods> =>
  (_, answer) => {
    const known = Object.values(StreamsService).filter((method) => batches || method !== StreamsService.batchAppend);
    const methods = [
      ...known.map((method) => supported(method, [])),
      ...Object.values(PersistentSubscriptionsService).map((method) => supported(method, ['stream', 'all'])),
    ];
    answer(null, new SupportedMethods().setEventStoreServerVersion('24.10.0').setMethodsList(methods));
  };

function supported({ path }: { readonly path: string }, features: string[]): SupportedMethod {
  const [, service = '', method = ''] = path.toLowerCase().split('/');
  return new SupportedMethod().setServiceName(service).setMethodName(method).setFeaturesList(features);
}
