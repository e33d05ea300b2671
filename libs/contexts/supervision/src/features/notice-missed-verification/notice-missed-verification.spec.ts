import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { days, factsAt, order, ordered, submitted, verified } from '../../../test/supervised';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { noticeMissedVerification } from './notice-missed-verification';

const { decide } = noticeMissedVerification;
const waiting = [ordered(), submitted()];
const command = { ...order, verifyBy: days(10) };
const at = (day: number, toldTo?: string) => ({
  facts: { ...factsAt(days(day)), toldTo },
  actor: SYSTEM,
  now: days(day),
});
const missed: SupervisionEvent = { type: 'VerificationMissed', data: { ...order, verifyBy: days(10) } };

describe('noticing that nobody has looked at a submission', () => {
  it('tells the organisation above, at the top the office, once, and holds nothing against who submitted', () => {
    given(supervision, waiting).when(decide, command, at(10)).then([missed]);
    given(supervision, waiting)
      .when(decide, command, at(10, 'province'))
      .then([{ type: 'VerificationMissed', data: { ...order, verifyBy: days(10), toldTo: 'province' } }]);
    given(supervision, [...waiting, missed])
      .when(decide, command, at(11))
      .then([]);
  });

  it('waits for its time, and finds nothing where somebody has looked', () => {
    given(supervision, waiting).when(decide, command, at(9)).thenRefused('deadline-not-passed');
    given(supervision, [...waiting, verified()])
      .when(decide, command, at(10))
      .then([]);
    given(supervision, [...waiting, ...[submitted()]])
      .when(decide, { ...command, verifyBy: days(8) }, at(10))
      .then([]);
  });
});
