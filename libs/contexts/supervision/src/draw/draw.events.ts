import { Instant, shape, Title } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { VisitKind } from '../supervision.shapes';

const draw = { campaignId: Type.String(), drawId: Type.String() };
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$', examples: ['2c'.repeat(32)] });

/** A deadline, and when its time began to run: pauses of the campaign after that move it back. */
const since = { since: Instant };

const Party = shape({ party: Type.String(), title: Title, role: Type.String() });
export type Party = Static<typeof Party>;

const PublicValue = shape({
  /** Where everybody can read it, e.g. the result of a lottery. */
  title: Title,
  /** Whole days and hours after the last contribution could be revealed, ISO 8601 duration. */
  after: Type.String(),
});

const DrawCalled = shape({
  ...draw,
  kind: VisitKind,
  /** Round of visits that it is made for. */
  round: Type.Optional(Type.String()),
  share: Type.Number(),
  stratifyBy: Type.Array(Type.String()),
  /** Who contributes to the seed, by name. */
  parties: Type.Array(Party),
  /** Named before anything else is known; absent where the contributions alone make the seed. */
  publicValue: Type.Optional(PublicValue),
  commitWithin: Type.String(),
  revealWithin: Type.String(),
});
export type DrawRules = Static<typeof DrawCalled>;

const Stratum = shape({ stratum: Type.String(), organizationIds: Type.Array(Type.String()) });
const DrawPoolPagePublished = shape({
  ...draw,
  page: Type.Integer({ minimum: 1 }),
  /** In canonical order; a stratum may go on on the next page. */
  strata: Type.Array(Stratum),
});
const DrawPoolCommitted = shape({
  ...draw,
  ...since,
  poolHash: Sha256,
  size: Type.Integer(),
  strata: Type.Array(shape({ stratum: Type.String(), size: Type.Integer(), draws: Type.Integer() })),
  excluded: Type.Array(shape({ reason: Type.String(), organizationIds: Type.Array(Type.String()) })),
  attempt: Type.Integer({ minimum: 1 }),
  commitUntil: Instant,
});
const ContributionCommitted = shape({
  ...draw,
  attempt: Type.Integer({ minimum: 1 }),
  party: Type.String(),
  contributor: Type.String(),
  commitment: Sha256,
});
const CommitmentsClosed = shape({
  ...draw,
  ...since,
  attempt: Type.Integer({ minimum: 1 }),
  parties: Type.Array(Type.String()),
  revealUntil: Instant,
});
const ContributionRevealed = shape({
  ...draw,
  attempt: Type.Integer({ minimum: 1 }),
  party: Type.String(),
  value: Sha256,
});

const Withheld = shape({ party: Type.String(), contributor: Type.String() });
const RevealsClosed = shape({
  ...draw,
  attempt: Type.Integer({ minimum: 1 }),
  /** Whose commitment stands in the place of a value: possible only where a public value is still to come. */
  withheld: Type.Array(Withheld),
  /** From when on the public value counts; absent where none was named. */
  publicValueFrom: Type.Optional(Instant),
});
const ContributionsReopened = shape({
  ...draw,
  ...since,
  because: Type.Union([Type.Literal('too-few-parties'), Type.Literal('withheld')]),
  /** Barred from the further attempts of this draw. */
  withheld: Type.Array(Withheld),
  /** The attempt that begins. */
  attempt: Type.Integer({ minimum: 2 }),
  commitUntil: Instant,
});
const PublicValueRecorded = shape({
  ...draw,
  value: Type.String(),
  /** Where it can be read again: an issue, an address, a page. */
  source: Type.String(),
});
const DrawMade = shape({
  ...draw,
  kind: VisitKind,
  round: Type.Optional(Type.String()),
  algorithm: Type.String(),
  seed: Sha256,
  strata: Type.Array(
    shape({
      stratum: Type.String(),
      size: Type.Integer(),
      drawn: Type.Array(shape({ organizationId: Type.String(), rank: Sha256 })),
    }),
  ),
});

export type DrawEvent =
  | DomainEvent<'DrawCalled', Static<typeof DrawCalled>>
  | DomainEvent<'DrawPoolPagePublished', Static<typeof DrawPoolPagePublished>>
  | DomainEvent<'DrawPoolCommitted', Static<typeof DrawPoolCommitted>>
  | DomainEvent<'ContributionCommitted', Static<typeof ContributionCommitted>>
  | DomainEvent<'CommitmentsClosed', Static<typeof CommitmentsClosed>>
  | DomainEvent<'ContributionRevealed', Static<typeof ContributionRevealed>>
  | DomainEvent<'RevealsClosed', Static<typeof RevealsClosed>>
  | DomainEvent<'ContributionsReopened', Static<typeof ContributionsReopened>>
  | DomainEvent<'PublicValueRecorded', Static<typeof PublicValueRecorded>>
  | DomainEvent<'DrawMade', Static<typeof DrawMade>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const drawEvents = [
  {
    ...version1,
    type: 'DrawCalled',
    schema: DrawCalled,
    meaning: 'Organisations will be drawn for a visit, by these rules, with these parties and this public value.',
  },
  {
    ...version1,
    type: 'DrawPoolPagePublished',
    schema: DrawPoolPagePublished,
    meaning: 'A part of the list from which is drawn.',
  },
  {
    ...version1,
    type: 'DrawPoolCommitted',
    schema: DrawPoolCommitted,
    meaning: 'The list is complete and stands; from now on the parties commit to their contributions.',
  },
  {
    ...version1,
    type: 'ContributionCommitted',
    schema: ContributionCommitted,
    meaning: 'A party has chosen its contribution to the seed and published its hash.',
  },
  {
    ...version1,
    type: 'CommitmentsClosed',
    schema: CommitmentsClosed,
    meaning: 'No contribution can be added; those who committed reveal theirs.',
  },
  {
    ...version1,
    type: 'ContributionRevealed',
    schema: ContributionRevealed,
    meaning: 'A party has revealed the contribution that it had committed to.',
  },
  {
    ...version1,
    type: 'RevealsClosed',
    schema: RevealsClosed,
    meaning: 'Nothing can be revealed any more; what was withheld is known.',
  },
  {
    ...version1,
    type: 'ContributionsReopened',
    schema: ContributionsReopened,
    meaning: 'Too few took part or somebody withheld a contribution: the parties contribute anew, to the same list.',
  },
  {
    ...version1,
    type: 'PublicValueRecorded',
    schema: PublicValueRecorded,
    meaning: 'The public value that was named in advance has become known.',
  },
  {
    ...version1,
    type: 'DrawMade',
    schema: DrawMade,
    meaning: 'The organisations are drawn; anybody can compute it again from what was published.',
  },
];
