import type { handleUnaryCall, Metadata, ServiceError } from '@grpc/grpc-js';
import {
  CreateReq,
  CreateResp,
  type DeleteReq,
  DeleteResp,
  type GetInfoReq,
  GetInfoResp,
  type ListReq,
  ListResp,
  type ReplayParkedReq,
  ReplayParkedResp,
  UpdateReq,
  UpdateResp,
} from '@eventstore/db-client/generated/persistent_pb';
import { Empty, type StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import { streamName } from '../messages';
import { type Node, refusal } from '../node';
import { Group } from './group';
import { doesNotExist, dropped, exists } from './group-faults';
import { groupInfo } from './group-info';
import { groupSettings } from './group-settings';
import { sourceOf } from './source';

interface Addressed {
  getGroupName(): string;
  hasAll(): boolean;
  getStreamIdentifier(): StreamIdentifier | undefined;
}

/** What a call is about, as its errors name it. */
export function named(options: Addressed | undefined): { readonly source: string; readonly group: string } {
  const source = options?.hasAll() === true ? '$all' : streamName(options?.getStreamIdentifier());
  return { source, group: options?.getGroupName() ?? '' };
}

export function createCall(node: Node): handleUnaryCall<CreateReq, CreateResp> {
  return ({ request, metadata }, answer) => {
    const options = request.getOptions() ?? new CreateReq.Options();
    const about = named(options);
    const there = node.groups.find(about.source, about.group);
    const refused = refusal(node, metadata) ?? (there && exists(about));
    if (refused !== undefined) return answer(refused);
    const settings = groupSettings(options.getSettings() ?? new CreateReq.Settings());
    node.groups.add(new Group(node.log, about.group, sourceOf(node.log, options), settings));
    answer(null, new CreateResp());
  };
}

/** Readers are cut off, and find the new settings when they come back. */
export function updateCall(node: Node): handleUnaryCall<UpdateReq, UpdateResp> {
  return ({ request, metadata }, answer) => {
    const options = request.getOptions();
    const found = find(node, metadata, options);
    if (!(found instanceof Group)) return answer(found);
    found.settings = groupSettings(options?.getSettings() ?? new UpdateReq.Settings());
    found.restart(dropped(named(options)));
    answer(null, new UpdateResp());
  };
}

export function deleteGroupCall(node: Node): handleUnaryCall<DeleteReq, DeleteResp> {
  return ({ request, metadata }, answer) => {
    const found = find(node, metadata, request.getOptions());
    if (!(found instanceof Group)) return answer(found);
    node.groups.remove(found);
    found.restart(doesNotExist(named(request.getOptions())));
    answer(null, new DeleteResp());
  };
}

export function infoCall(node: Node): handleUnaryCall<GetInfoReq, GetInfoResp> {
  return ({ request, metadata }, answer) => {
    const found = find(node, metadata, request.getOptions());
    if (!(found instanceof Group)) return answer(found);
    answer(null, new GetInfoResp().setSubscriptionInfo(groupInfo(found)));
  };
}

/** Of one stream there is an error where it has none, of all there is an empty list. */
export function listCall(node: Node): handleUnaryCall<ListReq, ListResp> {
  return ({ request, metadata }, answer) => {
    const wanted = request.getOptions()?.getListForStream();
    const source = wanted === undefined ? undefined : wanted.hasAll() ? '$all' : streamName(wanted.getStream());
    const found = node.groups.list(source);
    const missing = source !== undefined && found.length === 0 ? doesNotExist({ source, group: '' }) : undefined;
    const refused = refusal(node, metadata) ?? missing;
    if (refused !== undefined) return answer(refused);
    answer(null, new ListResp().setSubscriptionsList(found.map(groupInfo)));
  };
}

export function replayParkedCall(node: Node): handleUnaryCall<ReplayParkedReq, ReplayParkedResp> {
  return ({ request, metadata }, answer) => {
    const options = request.getOptions();
    const found = find(node, metadata, options);
    if (!(found instanceof Group)) return answer(found);
    found.replay(options?.hasStopAt() === true ? Number(options.getStopAt()) : undefined);
    answer(null, new ReplayParkedResp());
  };
}

export function restartCall(node: Node): handleUnaryCall<Empty, Empty> {
  return ({ metadata }, answer) => {
    const refused = refusal(node, metadata);
    if (refused !== undefined) return answer(refused);
    for (const group of node.groups.list()) group.restart(dropped({ source: group.source.name, group: group.name }));
    answer(null, new Empty());
  };
}

function find(node: Node, metadata: Metadata, options: Addressed | undefined): Group | ServiceError {
  const about = named(options);
  return refusal(node, metadata) ?? node.groups.find(about.source, about.group) ?? doesNotExist(about);
}
