import { Subject, Title } from '@pacesetter/contracts';
import { answerShape, count, listOf, nullable, numbersByKey, oneOf, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';

const Window = Type.Object({
  opensAt: Type.String({ format: 'date-time' }),
  closesAt: Type.String({ format: 'date-time' }),
});
const Tally = Type.Object({ subject: Subject, tally: numbersByKey('votes by the key of the grade') });
const Tallies = nullable(
  listOf(Tally),
  'null before the count, and where so few voted that it would show who voted how',
);

const terms = {
  ballotId: Type.String(),
  campaignId: Type.String(),
  question: Title,
  subjects: listOf(Subject, 'a paper has a choice for each, in this order'),
  grades: listOf(Type.Object({ key: Type.String(), title: Title, score: Type.Optional(Type.Number()) })),
  suite: text('how credentials are signed', 'RSABSSA-SHA384-PSSZERO-Deterministic'),
  publicKey: text('of this ballot alone: RSA, SubjectPublicKeyInfo in base64url'),
  eligible: count('people on the roll'),
  rollHash: text('of the roll', '2c'.repeat(32)),
  minimumVoters: count('fewer than so many are never counted in public'),
  registration: Window,
  voting: Window,
  credentials: count('issued so far; there can be no more papers'),
};

export const BallotShape = answerShape(
  'Ballot',
  {
    ...terms,
    organizationId: Type.String(),
    status: oneOf(['registration', 'void', 'voting', 'counted']),
    papers: count('in the urn'),
    keyDestroyed: Type.Boolean({ description: 'nobody can make another credential any more' }),
    tallies: Tallies,
  },
  'how a ballot stands, as everybody may see it. While it is open: how many, never which way',
);
/** How a ballot stands, as everybody may see it. While it is open: how many, never which way. */
export type BallotRow = Readonly<Static<typeof BallotShape>>;

const Paper = Type.Object({
  serial: text('a public key (Ed25519, base64url) that the voter alone made'),
  choices: listOf(Type.String(), 'the grade given to each subject'),
  credential: text('signature of the ballot’s key on the serial: its holder is on the roll'),
  proof: text('signature of the serial’s key on the choices'),
});

export const PublishedBallotShape = answerShape(
  'PublishedBallot',
  {
    ...terms,
    format: Type.Literal('pacesetter-ballot/1'),
    papers: listOf(
      Paper,
      'in the order of the serials, which is the order of nothing; empty when the result is withheld',
    ),
    result: Type.Object({
      cast: count(),
      turnout: Type.Number({ description: 'part of the roll that voted, four decimals' }),
      tallies: Tallies,
    }),
  },
  'all that is needed to count a ballot again: `pacesetter ballot verify` does',
);

export const OwnCredentialShape = answerShape('OwnCredential', {
  blindSignature: text('what the ballot’s key answered, in base64url: the voter’s client unblinds it'),
});
export type OwnCredential = Readonly<Static<typeof OwnCredentialShape>>;
