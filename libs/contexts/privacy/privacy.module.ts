import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { forgetPerson } from './src/features/forget-person/forget-person';
import { recordKeyDestroyed } from './src/features/record-key-destroyed/record-key-destroyed';
import { destroyPersonKeyHandler, destroyPersonKeyJob } from './src/jobs/destroy-person-key.job';
import { personEvents } from './src/person.events';
import { person } from './src/person.state';
import { internalPrivacyCommands, privacyEndpoints } from './src/privacy.endpoints';
import { destroyKeyWhenForgotten } from './src/policies/destroy-key-when-forgotten.timers';

/** Persons who are to be forgotten: what is stored about them becomes unreadable, and the history stays. */
export const privacyContext: ContextDefinition = {
  name: 'privacy',
  aggregates: [person],
  events: personEvents,
  features: [handles(forgetPerson), handles(recordKeyDestroyed)],
  http: { endpoints: privacyEndpoints, internal: internalPrivacyCommands },
  projections: [],
  timerRules: [destroyKeyWhenForgotten],
  jobDefinitions: [destroyPersonKeyJob],
  jobs: [destroyPersonKeyHandler],
};
