import { SubscriptionInfo } from '@eventstore/db-client/generated/persistent_pb';
import type { Group } from './group';
import type { Reader } from './reader';

/** What the server tells of a group. */
export function groupInfo(group: Group): SubscriptionInfo {
  const { settings, source, checkpointed } = group;
  return new SubscriptionInfo()
    .setEventSource(source.name)
    .setGroupName(group.name)
    .setStatus('Live')
    .setStartFrom(source.startFrom)
    .setMaxRetryCount(settings.maxRetryCount)
    .setMessageTimeoutMilliseconds(settings.messageTimeoutMs)
    .setMaxSubscriberCount(settings.maxSubscriberCount)
    .setNamedConsumerStrategy(settings.strategy)
    .setMinCheckPointCount(settings.minCheckpointCount)
    .setMaxCheckPointCount(settings.maxCheckpointCount)
    .setCheckPointAfterMilliseconds(settings.checkpointAfterMs)
    .setTotalItems(String(group.readers.reduce((sum, { taken }) => sum + taken, 0)))
    .setCountSinceLastMeasurement('0')
    .setLiveBufferCount('0')
    .setRetryBufferCount(group.again.length)
    .setTotalInFlightMessages(group.inFlight)
    .setOutstandingMessagesCount(group.inFlight + group.again.length)
    .setParkedMessageCount(String(group.parked.length))
    .setLastCheckpointedEventPosition(checkpointed === undefined ? '' : source.place(checkpointed))
    .setConnectionsList(group.readers.map(connectionInfo));
}

function connectionInfo({ user, inFlight, bufferSize, taken }: Reader): SubscriptionInfo.ConnectionInfo {
  return new SubscriptionInfo.ConnectionInfo()
    .setUsername(user)
    .setTotalItems(String(taken))
    .setCountSinceLastMeasurement('0')
    .setAvailableSlots(bufferSize - inFlight)
    .setInFlightMessages(inFlight);
}
