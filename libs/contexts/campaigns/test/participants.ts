import fc from 'fast-check';
import type { Obligation } from '../src/campaign.events';
import type { ParticipationEvent } from '../src/participation.events';
import { days, enrolled, obligation } from './running';

/** Any participants and obligations of few kinds, so that they meet often. */
const orgType = fc.constantFrom('field-team', 'institute');
const level = fc.constantFrom('bureau', 'unit', 'branch');
const place = fc.constantFrom('with-superior', 'with-subordinates', 'grassroots', 'elsewhere');

export const anyParticipant: fc.Arbitrary<ParticipationEvent> = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }),
    member: fc.boolean(),
    orgType,
    level,
    below: fc.boolean(),
    root: fc.boolean(),
  })
  .map(({ id, member, orgType, level, below, root }) => {
    const organizationId = `unit-${id}`;
    const subject = member ? { organizationId, memberId: `member-${id}` } : { organizationId };
    return enrolled({ subject, orgType, level, hasSubordinates: below, superiorId: root ? undefined : 'bureau' });
  });

const appliesTo = fc.record(
  {
    orgTypes: fc.array(orgType, { maxLength: 2 }),
    levels: fc.array(level, { maxLength: 2 }),
    place,
  },
  { requiredKeys: [] },
);

export const anyObligation: fc.Arbitrary<Obligation> = fc
  .record({
    key: fc.integer({ min: 1, max: 8 }),
    required: fc.boolean(),
    member: fc.boolean(),
    due: fc.integer({ min: 1, max: 9 }),
    appliesTo: fc.option(appliesTo, { nil: undefined }),
  })
  .map(({ key, required, member, due, appliesTo }) =>
    obligation(`task-${key}`, {
      required,
      subject: member ? 'member' : 'organization',
      dueAt: days(due),
      ...(appliesTo && { appliesTo }),
    }),
  );
