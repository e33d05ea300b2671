import { NestFactory } from '@nestjs/core';
import { CommandSender, type ContextDefinition, Engine, EngineModule } from '@pacesetter/engine';
import { type CommandRequest, request, systemClock } from '@pacesetter/kernel';
import { AppointOfficer, RegisterMember, RegisterOrganization } from '@pacesetter/organizations';
import { organizationsContext } from '@pacesetter/organizations/module';
import { testDatabase } from '@pacesetter/testing';
import { Type } from '@sinclair/typebox';
import { contexts } from '@pacesetter/services';
import { CANARY, planted } from './canary';
import { everyRow } from './everything-stored';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

const people: readonly CommandRequest[] = [
  request(RegisterOrganization, { organizationId: 'o', name: '一队', level: 'unit', orgType: 'organ' }),
  request(RegisterMember, { memberId: 'wang', organizationId: 'o', name: '王', onDuty: true }),
  request(AppointOfficer, { organizationId: 'o', post: 'secretary', personId: 'wang', name: '王' }),
];

/** The context as it would be if somebody had forgotten to mark one field. */
function without(type: string, field: string): ContextDefinition {
  const events = organizationsContext.events.map((event) =>
    event.type === type
      ? { ...event, schema: Type.Object({ ...event.schema['properties'], [field]: Type.String() }) }
      : event,
  );
  return { ...organizationsContext, events };
}

/** What can be found of what was planted, by table. */
async function found(organizations: ContextDefinition): Promise<readonly string[]> {
  const database = await testDatabase();
  const others = contexts.filter((context) => context !== organizationsContext);
  const app = await NestFactory.createApplicationContext(
    EngineModule.register({
      databaseUrl: database.url,
      queue: { backend: 'postgres', url: database.url },
      clock: systemClock,
      contexts: planted([organizations, ...others]),
      roles: ['projector'],
      log: quiet,
    }),
    { logger: false },
  );
  try {
    const engine = app.get(Engine);
    await engine.start();
    const { parts } = engine;
    for (const each of people) await app.get(CommandSender).send(each, { cause: 'test' });
    await parts.projections.waitFor(await parts.store.head());
    const rows = await everyRow(database.pool);
    return [...rows].flatMap(([table, own]) =>
      own.flatMap((row) => (row.match(CANARY) ?? []).map((each) => `${table} ${each.split('-').slice(2).join('-')}`)),
    );
  } finally {
    await app.close();
    await database.drop();
  }
}

describe('a personal field that nobody has marked', () => {
  it('is found in the history and in the views', async () => {
    expect(await found(organizationsContext)).toEqual([]);
    expect(await found(without('MemberRegistered', 'name'))).toEqual([
      'event_store.events RegisterMember-name',
      'view_organization_tree.members RegisterMember-name',
    ]);
    expect(await found(without('OfficerAppointed', 'name'))).toEqual([
      'event_store.events AppointOfficer-name',
      'view_organization_tree.officers AppointOfficer-name',
    ]);
  }, 90_000);
});
