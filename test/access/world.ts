import { GrantRole, OpenAccount, SecretIssue } from '@pacesetter/accounts';
import { AccountDirectory, hashPassword } from '@pacesetter/authentication';
import { LaunchCampaign, PublishProgramme } from '@pacesetter/campaigns';
import { CommandSender } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { type CommandRequest, type DomainEvent, request } from '@pacesetter/kernel';
import { RegisterMember, RegisterOrganization } from '@pacesetter/organizations';
import { definitionsFolder, loadProgramme } from '@pacesetter/programmes';
import { recorder, TEST_TIME } from '@pacesetter/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { join } from 'node:path';
import type { Identity } from './identities';
import { CAMPAIGN, ELSEWHERE, MIDDLE, OTHER_ACCOUNT, OTHER_GRANT, PASSWORD, PATHS, ROOT, THING, UNIT } from './tree';

const reason = 'they are needed';
const office = { id: 'office', role: 'administrator' } as const;

/** Organisations, a campaign of theirs, and accounts for everybody who tries. */
export async function settle(app: INestApplicationContext, everybody: readonly Identity[]): Promise<void> {
  const accounts = everybody.filter(({ kind }) => kind === 'account');
  const members = accounts.filter(({ role, organization }) => role === 'member' && organization !== undefined);
  const sender = app.get(CommandSender);
  const give = async (requests: readonly CommandRequest[]) => {
    for (const each of requests) await sender.send(each, { cause: JSON.stringify(each.data) });
  };
  await give([...organizations(), ...campaignCommands()]);
  await give(members.map(({ account, organization = ROOT }) => memberEntry(account, organization)));
  await give(
    accounts.map((who) => request(OpenAccount, { accountId: who.account, ofMember: members.includes(who) }, reason)),
  );
  await give(accounts.flatMap(grantOf));
  const directory = app.get(AccountDirectory, { strict: false });
  const hash = await hashPassword(PASSWORD);
  // Set by themselves, so that it need not be changed first.
  for (const { account: id } of accounts) await directory.setPassword(id, hash, { id, role: 'masses' });
  await keepThings(app.get<EventStore>(EVENT_STORE));
}

/** An API key for each who comes with one, by the identity's name. */
export async function keysFor(
  app: INestApplicationContext,
  everybody: readonly Identity[],
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const { kind, account, organization, reach = 'all' } of everybody) {
    if (kind !== 'key') continue;
    const place = { reach, ...(organization !== undefined && { organizationId: organization }) };
    const key = { keyId: account, owner: account, place, scopes: ['all'] };
    keys.set(account, await app.get(SecretIssue, { strict: false }).createKey(key, { actor: office, reason }));
  }
  return keys;
}

function organizations(): CommandRequest[] {
  return [ROOT, MIDDLE, UNIT, ELSEWHERE].map((organizationId) => {
    const parentId = PATHS[organizationId]?.at(-2);
    const above = parentId === undefined ? {} : { parentId };
    const entry = { organizationId, name: organizationId, level: 'bureau', orgType: 'organ', ...above };
    return request(RegisterOrganization, entry);
  });
}

function campaignCommands(): CommandRequest[] {
  const { definition, digest } = loadProgramme(join(definitionsFolder(), 'gansu-2010.yaml'));
  const { id: programmeId, version } = definition;
  return [
    request(PublishProgramme, { programmeId, version, digest, definition }),
    request(LaunchCampaign, { campaignId: CAMPAIGN, programmeId, version, rootOrganizationId: ROOT }),
  ];
}

function memberEntry(memberId: string, organizationId: string): CommandRequest {
  return request(RegisterMember, { memberId, organizationId, name: memberId, onDuty: true });
}

function grantOf({ account: accountId, role, organization, reach = 'all', elsewhere }: Identity): CommandRequest[] {
  if (role === undefined) return [];
  const place = organization === undefined ? {} : { organizationId: organization };
  const campaign = elsewhere === true ? { campaignId: 'another' } : {};
  return [request(GrantRole, { accountId, grant: { role, reach, ...place, ...campaign } }, reason)];
}

/** What belongs to the unit, and what somebody else may do there. */
async function keepThings(store: EventStore): Promise<void> {
  const ofUnit = { campaignId: CAMPAIGN, organizationId: UNIT, title: 'x' };
  const grant = { role: 'member', organizationId: UNIT, reach: 'own' };
  await keep(store, `bulletin-${CAMPAIGN}~${THING}`, [
    { type: 'BulletinDrafted', data: { ...ofUnit, bulletinId: THING, kind: 'progress', text: 'x', about: [] } },
  ]);
  await keep(store, `meeting-${CAMPAIGN}~${THING}`, [
    { type: 'MeetingCalled', data: { ...ofUnit, meetingId: THING, kind: 'x', plannedFor: TEST_TIME, agenda: [] } },
  ]);
  await keep(store, `mechanism-${CAMPAIGN}~${THING}`, [
    { type: 'MechanismProposed', data: { ...ofUnit, mechanismId: THING, area: 'x', text: 'x', experience: 'x' } },
  ]);
  await keep(store, `account-${OTHER_ACCOUNT}`, [
    { type: 'AccountOpened', data: { accountId: OTHER_ACCOUNT, ofMember: false } },
    { type: 'RoleGranted', data: { accountId: OTHER_ACCOUNT, grantId: OTHER_GRANT, grant } },
  ]);
}

const record = recorder();

async function keep(store: EventStore, streamId: string, events: readonly DomainEvent[]): Promise<void> {
  const recorded = events.map((event) => {
    const { id, type, data, schemaVersion, metadata } = record(event, { streamId });
    return { id, type, data, schemaVersion, metadata };
  });
  await store.append(streamId, 'no-stream', recorded);
}
