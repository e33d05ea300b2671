import type { ServerDuplexStream } from '@grpc/grpc-js';
import { ReadReq, ReadResp } from '@eventstore/db-client/generated/persistent_pb';
import type { UUID } from '@eventstore/db-client/generated/shared_pb';
import { identifier, uuid } from '../messages';
import { type Node, refusal } from '../node';
import type { Group, Refusal } from './group';
import { named } from './group-calls';
import { doesNotExist, dropped, tooManyReaders } from './group-faults';
import { type Message, Reader } from './reader';

type Call = ServerDuplexStream<ReadReq, ReadResp>;

/** `PersistentSubscriptions.Read`: first who is wanted, then events one way and what became of them the other. */
export function groupReadCall(node: Node) {
  return (call: Call): void => {
    let joined: Joined | undefined;
    const leave = () => joined?.group.leave(joined.reader);
    call.on('data', (request: ReadReq) => {
      const options = request.getOptions();
      if (options === undefined) joined?.heed(request);
      else joined = join(node, call, options);
    });
    call.on('cancelled', leave).on('error', leave).on('end', leave);
  };
}

function join(node: Node, call: Call, options: ReadReq.Options): Joined | undefined {
  const about = named(options);
  const group = node.groups.find(about.source, about.group);
  const refused = refusal(node, call.metadata) ?? (group === undefined ? doesNotExist(about) : undefined);
  if (refused !== undefined || group === undefined) return void call.emit('error', refused);
  const { maxSubscriberCount: most } = group.settings;
  if (most > 0 && group.readers.length >= most) return void call.emit('error', tooManyReaders(about));
  const reader = new Reader(userOf(call), options.getBufferSize(), {
    send: (message) => void call.write(new ReadResp().setEvent(readEvent(message))),
    drop: (error) => void call.emit('error', error),
  });
  const confirmation = new ReadResp.SubscriptionConfirmation().setSubscriptionId(`${about.source}::${about.group}`);
  call.write(new ReadResp().setSubscriptionConfirmation(confirmation));
  group.join(reader);
  return new Joined(group, reader);
}

class Joined {
  constructor(
    readonly group: Group,
    readonly reader: Reader,
  ) {}

  heed(request: ReadReq): void {
    const [ack, nack] = [request.getAck(), request.getNack()];
    if (ack !== undefined) this.group.acknowledge(this.reader, idsOf(ack.getIdsList()));
    if (nack === undefined) return;
    const refusal = REFUSALS[nack.getAction()];
    this.group.refuse(this.reader, idsOf(nack.getIdsList()), refusal ?? 'unknown');
    if (refusal !== 'stop') return;
    this.group.leave(this.reader);
    this.reader.drop(dropped({ source: this.group.source.name, group: this.group.name }));
  }
}

const REFUSALS: Readonly<Record<number, Refusal>> = {
  [ReadReq.Nack.Action.PARK]: 'park',
  [ReadReq.Nack.Action.RETRY]: 'retry',
  [ReadReq.Nack.Action.SKIP]: 'skip',
  [ReadReq.Nack.Action.STOP]: 'stop',
};

function idsOf(ids: readonly UUID[]): string[] {
  return ids.map((id) => id.getString());
}

function userOf({ metadata }: Call): string {
  const [basic = ''] = metadata.get('authorization').map(String);
  return Buffer.from(basic.replace('Basic ', ''), 'base64').toString('utf8').split(':')[0] ?? '';
}

function readEvent({ record, retries }: Message): ReadResp.ReadEvent {
  const position = String(record.position);
  const event = new ReadResp.ReadEvent.RecordedEvent()
    .setId(uuid(record.id))
    .setStreamIdentifier(identifier(record.streamId))
    .setStreamRevision(String(record.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setCustomMetadata(record.metadata)
    .setData(record.data);
  event
    .getMetadataMap()
    .set('type', record.type)
    .set('content-type', record.contentType)
    .set('created', record.created);
  return new ReadResp.ReadEvent().setEvent(event).setCommitPosition(position).setRetryCount(retries);
}
