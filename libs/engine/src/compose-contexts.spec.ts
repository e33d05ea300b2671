import { Controller, Get } from '@nestjs/common';
import { handles, WiringError } from '@pacesetter/commands';
import { systemClock } from '@pacesetter/kernel';
import { pantry, refillWhenEmpty, takeJar } from '../test/pantry';
import { composeContexts } from './compose-contexts';
import type { ContextDefinition } from './context-definition';
import { EngineModule } from './engine.module';

function problemsOf(...contexts: readonly ContextDefinition[]): readonly string[] {
  try {
    composeContexts(contexts);
  } catch (error) {
    if (error instanceof WiringError) return error.problems;
    throw error;
  }
  return [];
}

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Nothing is opened: what does not fit together is refused before. */
const served = (context: ContextDefinition) =>
  EngineModule.register({
    databaseUrl: 'postgres://nowhere',
    queue: { backend: 'postgres', url: 'postgres://nowhere' },
    clock: systemClock,
    contexts: [context],
    roles: [],
    log: quiet,
  });

describe('putting contexts together', () => {
  it('collects their commands and events', () => {
    const { commands, events, contexts } = composeContexts([pantry]);
    expect(contexts).toEqual([pantry]);
    expect(commands.features.map(({ feature }) => feature.command.name)).toEqual(['TakeJar', 'RefillShelf']);
    expect(events).toEqual(pantry.events);
  });

  it('names everything that does not fit, at once', () => {
    const cellar: ContextDefinition = {
      name: 'cellar',
      aggregates: [{ ...takeJar.aggregate }],
      events: pantry.events.slice(0, 1),
      features: [
        handles(takeJar),
        handles({ ...takeJar, command: class Steal extends takeJar.command {}, aggregate: { ...takeJar.aggregate } }),
      ],
      projections: [{ name: 'cellar', on: ['WineDrunk'], tables: '', apply: () => undefined }],
      policies: [{ ...refillWhenEmpty, name: 'drink-when-thirsty', on: ['ThirstFelt'] }],
      timerRules: [{ name: 'ripening', on: ['WineLaidDown'], timers: () => ({}) }],
    };
    expect(problemsOf(pantry, cellar)).toEqual([
      'command TakeJar has two handlers',
      'event type JarTaken is defined twice',
      'stream category shelf is defined twice',
      'command Steal concerns an aggregate that no context lists',
      '"cellar" listens to event type WineDrunk, which has no definition',
      '"drink-when-thirsty" listens to event type ThirstFelt, which has no definition',
      '"ripening" listens to event type WineLaidDown, which has no definition',
    ]);
  });

  it('refuses rights that make no sense', () => {
    const [taking, ...others] = pantry.http?.endpoints ?? [];
    const endpoints = taking === undefined ? [] : [{ ...taking, may: {} }, ...others];
    expect(() => served({ ...pantry, http: { ...pantry.http, endpoints } })).toThrow(
      'right pantry.take-jar: nobody may use it: name a role',
    );
  });

  it('refuses a route that is not in the table of rights', () => {
    @Controller('v1/pantry')
    class Window {
      @Get('view')
      view(): string {
        return 'all jars';
      }
    }
    expect(() => served({ ...pantry, nest: { controllers: [Window] } })).toThrow(
      'GET /v1/pantry/view is not in the table of rights',
    );
  });
});
