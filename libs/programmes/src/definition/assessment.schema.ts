import { Type } from '@sinclair/typebox';
import { SecretBallotRules } from './secret-ballot.schema';
import { Bilingual, Deadline, defaulted, fields, Key, listOf, oneOf, Passage, Score, Share } from './values.schema';

export const MassReviewRules = fields(
  {
    passage: Type.Optional(Passage),
    grades: listOf(fields({ key: Key, title: Bilingual, score: Score }), 'Choices on the ballot, best first.', 2),
    threshold: Score,
    minimumTurnout: Share,
    secretBallot: Type.Optional(SecretBallotRules),
  },
  { description: 'Reviews by the masses (群众评议): satisfaction is the mean score of the ballots.' },
);

const Component = fields({
  key: oneOf(
    ['superior', 'mass', 'leader', 'self', 'peer', 'upward'],
    "Superior's assessment, review by the masses, leader's comment, review of oneself, by peers, from below.",
  ),
  title: Bilingual,
  weight: Share,
});

const FollowUp = fields({
  kind: oneOf(['commend', 'improve', 'rectify'], 'What follows from the band.'),
  title: Bilingual,
  deadline: Type.Optional(Deadline),
  helper: defaulted(Type.Boolean({ description: 'A helper is named (帮扶).' }), false),
  helperWithin: Type.Optional({ ...Deadline, description: 'Until when the helper is named.' }),
  planWithin: Type.Optional({ ...Deadline, description: 'Until when a plan for improvement is handed in.' }),
  circular: defaulted(Type.Boolean({ description: 'Commended in a circular (通报表扬).' }), false),
});

export const BandKey = oneOf(['advanced', 'middle', 'backward'], 'Standing after an assessment.');

const Band = fields({
  key: BandKey,
  title: Bilingual,
  when: Type.String({ minLength: 1, description: 'CEL expression over the assessment facts.' }),
  followUp: FollowUp,
});

export const AssessmentRules = fields(
  {
    passage: Type.Optional(Passage),
    components: listOf(Component, 'Parts of the score (0 to 100): their weighted sum. The weights add up to 1.'),
    bands: listOf(Band, 'The first band whose expression holds is the standing; the last one holds always.'),
    ledger: fields(
      { title: Bilingual, basisForAwards: Type.Boolean() },
      { description: 'Where the results are kept (专项台账).' },
    ),
  },
  { description: 'Assessment (考核评议) and what follows from it.' },
);
