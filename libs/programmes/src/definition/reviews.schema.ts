import { Type } from '@sinclair/typebox';
import { Bilingual, Deadline, defaulted, fields, listOf, oneOf, Passage, Share, Titled } from './values.schema';

const said = { passage: Type.Optional(Passage), title: Bilingual };

const SelfReview = fields(
  {
    ...said,
    perPledgeItem: defaulted(
      Type.Boolean({ description: 'The statement goes through the pledge item by item: kept, partly kept or not.' }),
      false,
    ),
    membersFirst: defaulted(
      { ...Share, description: 'Part of the members that have stated theirs before their organisation sums up.' },
      0,
    ),
  },
  { description: 'Reviews of the own work (自我讲评).' },
);

const LeaderComment = fields(
  { ...said, parts: listOf(Titled, 'What each comment has to speak to, e.g. achievements, problems, direction.') },
  { description: "Comments by the superior's leader (领导点评)." },
);

const Session = {
  ...said,
  openFor: { ...Deadline, description: 'How long sheets can be handed in.' },
  minimumTurnout: { ...Share, description: 'Part of the reviewers that has to hand in a sheet for it to count.' },
};

const PeerReview = fields(
  {
    ...Session,
    byName: defaulted(
      Type.Boolean({
        description:
          'History says who gave which grade. Otherwise it says who handed in a sheet; what stands on it is sealed until all ' +
          'are counted together, and the key is destroyed then.',
      }),
      false,
    ),
    minimumReviewers: Type.Integer({
      minimum: 2,
      description: 'A result of fewer reviewers than this is not shown: it would tell who gave which grade.',
    }),
  },
  { description: 'Members review each other within their organisation (党员互评).' },
);

const UpwardReview = fields(Session, {
  description: 'Lower organisations review the one above them (下级评议上级).',
});

const Judging = fields(
  {
    ...Session,
    judges: Type.Integer({ minimum: 1, description: 'Fewest judges of a panel.' }),
    sealed: Type.Boolean({ description: 'Nobody sees a score before all are in or the session is closed.' }),
    normalisation: oneOf(
      ['none', 'min-max', 'z-score'],
      "How each judge's own scale is brought onto the common one before the mean is taken.",
    ),
  },
  { description: "A panel of judges whose mean is the superior's part of an assessment." },
);

const Recusal = fields(
  { passage: Type.Optional(Passage), relations: listOf(Titled, 'Relations to a subject that bar from reviewing it.') },
  { description: 'When reviewers stand back (回避), besides their own case and that of their own organisation.' },
);

const Suggestions = fields(
  {
    ...said,
    answerWithin: { ...Deadline, description: 'Time to accept a suggestion or to decline it with a reason.' },
    rectifyWithin: { ...Deadline, description: 'Time to carry it out, unless the answer names a deadline.' },
  },
  { description: 'Suggestions (意见建议) made in reviews, and how they become rectifications.' },
);

/** What is absent is not part of the programme. */
export const ReviewRules = fields(
  {
    passage: Type.Optional(Passage),
    self: Type.Optional(SelfReview),
    leader: Type.Optional(LeaderComment),
    peer: Type.Optional(PeerReview),
    upward: Type.Optional(UpwardReview),
    judging: Type.Optional(Judging),
    recusal: Type.Optional(Recusal),
    suggestions: Type.Optional(Suggestions),
  },
  { description: 'Reviews (评议) besides those by the masses: who reviews whom, and how.' },
);
