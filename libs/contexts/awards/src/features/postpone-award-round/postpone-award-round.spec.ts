import { given } from '@pacesetter/testing';
import { closed, days, opened, round, running } from '../../../test/candidates';
import { awardRound } from '../../award-round.state';
import { postponeAwardRound } from './postpone-award-round';

const { decide } = postponeAwardRound;
const postponement = { ...round, nominationsCloseAt: days(15), confersAt: days(35), since: days(3) };
const postponed = { type: 'AwardRoundPostponed', data: postponement } as const;

describe('postponing an award round', () => {
  it('moves what lies ahead of a round that is open, once', () => {
    given(awardRound, [opened()]).when(decide, postponement, { facts: running }).then([postponed]);
    given(awardRound, [opened(), postponed]).when(decide, postponement, { facts: running }).then([]);
  });

  it('leaves a round alone that is not open', () => {
    given(awardRound, []).when(decide, postponement, { facts: running }).then([]);
    given(awardRound, [opened(), closed]).when(decide, postponement, { facts: running }).then([]);
  });
});
