import { Type } from '@sinclair/typebox';
import { Bilingual, defaulted, Duration, fields, Passage } from './values.schema';

const Window = { ...Duration, minLength: 3 };

export const SecretBallotRules = fields(
  {
    passage: Type.Optional(Passage),
    question: Bilingual,
    registration: { ...Window, description: 'How long credentials are issued to those on the roll.' },
    interval: defaulted(
      {
        ...Window,
        description: 'From the end of registration to the beginning of voting: nothing happens in between.',
      },
      'P1D',
    ),
    voting: { ...Window, description: 'How long ballots are accepted.' },
    minimumVoters: defaulted(
      Type.Integer({
        minimum: 2,
        description:
          'So many have to be on the roll, to register, and to vote: among fewer it would show who voted how. Where fewer ' +
          'register there is no voting, where fewer vote no result is published.',
      }),
      5,
    ),
  },
  {
    description: 'How reviews with `secretBallot: true` are held: electronic ballots that nobody can trace to a voter.',
  },
);
