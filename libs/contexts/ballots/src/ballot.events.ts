import { Instant, shape, Subject, Title } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ofBallot = { ballotId: Type.String() };
const Count = Type.Integer({ minimum: 0 });

const Window = shape({ opensAt: Instant, closesAt: Instant });
export type Window = Static<typeof Window>;

const Grade = shape({ key: Type.String(), title: Title, score: Type.Number({ minimum: 0, maximum: 100 }) });

const BallotOpened = shape({
  ...ofBallot,
  campaignId: Type.String(),
  /** The organisation that is reviewed, or whose members are. */
  organizationId: Type.String(),
  /** A paper gives each of them a grade, in this order. */
  subjects: Type.Array(Subject, { minItems: 1 }),
  /** The obligation to hold a mass review that this ballot meets. */
  obligation: Type.Optional(Type.String()),
  question: Title,
  grades: Type.Array(Grade, { minItems: 1 }),
  /** Ids of those who may vote, in order. What is published of it is its size and its hash. */
  voters: Type.Array(Type.String(), { minItems: 1 }),
  rollHash: Type.String(),
  /** Among fewer it would show who voted how. */
  minimumVoters: Type.Integer({ minimum: 2 }),
  /** The blind signature scheme, by its name in RFC 9474, and the ballot's public key. */
  suite: Type.String(),
  publicKey: Type.String(),
  /** Credentials are issued in the first, ballots accepted in the second; they lie apart. */
  registration: Window,
  voting: Window,
});

const CredentialIssued = shape({
  ...ofBallot,
  voter: Type.String(),
  /**
   * Hash of what was signed, and the signature on it. Both are of a number that is uniformly random to all but the voter:
   * for each ballot that is cast there is a blinding factor that leads to it, so they point to none.
   */
  blindedHash: Type.String(),
  blindSignature: Type.String(),
});

const RegistrationClosed = shape({
  ...ofBallot,
  organizationId: Type.String(),
  credentials: Count,
  /** When papers are accepted; absent when too few have registered to vote in secret. */
  voting: Type.Optional(Window),
});

const BallotKeyDestroyed = shape(ofBallot);

/** Who cast it stands nowhere, not in the metadata either: see the feature. */
const BallotCast = shape({
  ...ofBallot,
  /** A public key that the voter made: different for each paper, and known by nobody else. */
  serial: Type.String(),
  /** Keys of grades, in the order of the subjects. */
  choices: Type.Array(Type.String(), { minItems: 1 }),
  /** The ballot's signature on the serial, and the serial's on the choices. */
  credential: Type.String(),
  proof: Type.String(),
});

const BallotCounted = shape({
  ...ofBallot,
  campaignId: Type.String(),
  organizationId: Type.String(),
  obligation: Type.Optional(Type.String()),
  eligible: Count,
  credentials: Count,
  cast: Count,
  /** Part of the roll that voted, four decimals. */
  turnout: Type.Number({ minimum: 0, maximum: 1 }),
  /** Papers by grade for each subject; absent when so few voted that it would show who voted how. */
  tallies: Type.Optional(Type.Array(shape({ subject: Subject, tally: Type.Record(Type.String(), Count) }))),
});
export type SubjectTally = NonNullable<Static<typeof BallotCounted>['tallies']>[number];

export type BallotEvent =
  | DomainEvent<'BallotOpened', Static<typeof BallotOpened>>
  | DomainEvent<'CredentialIssued', Static<typeof CredentialIssued>>
  | DomainEvent<'RegistrationClosed', Static<typeof RegistrationClosed>>
  | DomainEvent<'BallotKeyDestroyed', Static<typeof BallotKeyDestroyed>>
  | DomainEvent<'BallotCast', Static<typeof BallotCast>>
  | DomainEvent<'BallotCounted', Static<typeof BallotCounted>>;

/** What is known of a ballot from its opening on. */
export type OpenedBallot = Static<typeof BallotOpened>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const ballotEvents = [
  {
    ...version1,
    type: 'BallotOpened',
    schema: BallotOpened,
    meaning:
      'A review by secret ballot is held: who is reviewed, who may vote and when, and the key of its credentials.',
  },
  {
    ...version1,
    type: 'CredentialIssued',
    schema: CredentialIssued,
    meaning: 'Somebody on the roll has been given the one credential to vote with, signed without being seen.',
  },
  {
    ...version1,
    type: 'RegistrationClosed',
    schema: RegistrationClosed,
    meaning: 'No more credentials are issued; voting follows unless too few have registered to vote in secret.',
  },
  {
    ...version1,
    type: 'BallotKeyDestroyed',
    schema: BallotKeyDestroyed,
    meaning: 'The key that signed the credentials is gone: from now on nobody can make another one.',
  },
  {
    ...version1,
    type: 'BallotCast',
    schema: BallotCast,
    meaning: 'A paper has been put into the urn, by one of those with a credential; nobody can tell by whom.',
  },
  {
    ...version1,
    type: 'BallotCounted',
    schema: BallotCounted,
    meaning: 'Voting is over and the papers are counted; anybody can count them again.',
  },
];
