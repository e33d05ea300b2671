import { handles } from '@pacesetter/commands';
import { CommandDto, concerning, endpoint, Id } from '@pacesetter/http';
import { type Aggregate, Command, defineFeature, domainErrors, type Policy, request } from '@pacesetter/kernel';
import { Type } from '@sinclair/typebox';
import type { ContextDefinition } from '../src/context-definition';

/** A pantry whose shelves are refilled when they are empty: fixture of this library's tests. */
export type PantryEvent =
  | { readonly type: 'JarTaken'; readonly data: { readonly shelf: string; readonly left: number } }
  | { readonly type: 'ShelfRefilled'; readonly data: { readonly shelf: string; readonly jars: number } };

const shelf: Aggregate<number, PantryEvent> = {
  category: 'shelf',
  initialState: 2,
  evolve: (_, event) => (event.type === 'JarTaken' ? event.data.left : event.data.jars),
};

const refuse = domainErrors({ 'shelf-empty': '架上已空' });

export class TakeJar extends Command<{ readonly shelf: string; readonly by: string }> {}
export class RefillShelf extends Command<{ readonly shelf: string; readonly jars: number }> {}

export const takeJar = defineFeature<TakeJar['data'], number, PantryEvent>({
  command: TakeJar,
  aggregate: shelf,
  stream: (data) => data.shelf,
  decide(data, jars) {
    if (jars === 0) throw refuse('shelf-empty', `shelf ${data.shelf} is empty`);
    return [{ type: 'JarTaken', data: { shelf: data.shelf, left: jars - 1 } }];
  },
});

const refillShelf = defineFeature<RefillShelf['data'], number, PantryEvent>({
  command: RefillShelf,
  aggregate: shelf,
  stream: (data) => data.shelf,
  decide: (data) => [{ type: 'ShelfRefilled', data }],
});

export const refillWhenEmpty: Policy<Extract<PantryEvent, { type: 'JarTaken' }>> = {
  name: 'refill-shelf-when-empty',
  on: ['JarTaken'],
  decide: ({ data }) => (data.left === 0 ? [request(RefillShelf, { shelf: data.shelf, jars: 4 })] : []),
};

export class TakeJarDto extends CommandDto {
  @Id()
  readonly shelf!: string;

  @Id()
  readonly by!: string;
}

const takeJarEndpoint = endpoint(takeJar, {
  body: TakeJarDto,
  title: { zh: '取罐', en: 'Take a jar' },
  may: { officer: 'own', administrator: 'all' },
  concerns: concerning('owner', ({ shelf: name }: TakeJar['data'], jars: number) => ({
    organizationId: jars > 0 ? name : undefined,
  })),
});

const counted = (what: string) => Type.Object({ shelf: Type.String(), [what]: Type.Integer() });

export const pantry: ContextDefinition = {
  name: 'pantry',
  aggregates: [shelf],
  events: [
    { type: 'JarTaken', schemaVersion: 1, schema: counted('left'), meaning: 'A jar was taken.' },
    // The engine's timers stand still with campaigns, so some context must have them.
    ...['CampaignPaused', 'CampaignResumed'].map((type) => ({
      ...{ type, schemaVersion: 1, schema: Type.Object({ campaignId: Type.String() }), meaning: 'Time and again.' },
    })),
    { type: 'ShelfRefilled', schemaVersion: 1, schema: counted('jars'), meaning: 'There are jars again.' },
  ],
  features: [handles(takeJar), handles(refillShelf)],
  http: { endpoints: [takeJarEndpoint], internal: [RefillShelf] },
  projections: [],
  policies: [refillWhenEmpty],
};
