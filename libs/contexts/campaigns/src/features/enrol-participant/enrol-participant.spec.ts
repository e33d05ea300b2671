import { given } from '@pacesetter/testing';
import { enrolled, part, rule } from '../../../test/running';
import { participation } from '../../participation.state';
import { enrolParticipant } from './enrol-participant';

const { decide } = enrolParticipant;
const facts = { status: 'running', rule, late: false } as const;
const place = { level: 'unit', orgType: 'field-team', hasSubordinates: true, superiorId: 'bureau' };
const enrolment = { ...part, ...place };

describe('enrolling a participant', () => {
  it('makes it take part, late when the first enrolment is over', () => {
    given(participation, []).when(decide, enrolment, { facts }).then([enrolled()]);
    given(participation, [])
      .when(decide, enrolment, { facts: { ...facts, late: true } })
      .then([enrolled({ late: true })]);
  });

  it('is done once', () => {
    given(participation, [enrolled()]).when(decide, enrolment, { facts }).then([]);
  });

  it('wants a campaign that runs', () => {
    given(participation, [])
      .when(decide, enrolment, { facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
  });
});
