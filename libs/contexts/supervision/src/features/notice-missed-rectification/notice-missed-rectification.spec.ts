import { SYSTEM } from '@pacesetter/kernel';
import { given, TEST_TIME } from '@pacesetter/testing';
import {
  days,
  factsAt,
  missed,
  missedPlan,
  order,
  ordered,
  orderOf,
  raised,
  submitted,
  supervised,
} from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { noticeMissedRectification } from './notice-missed-rectification';

const { decide } = noticeMissedRectification;
const command = { ...order, deadline: days(30) };
const due = { facts: factsAt(days(30)), actor: SYSTEM, now: days(30) };

describe('noticing a missed rectification', () => {
  it('steps on the ladder where the programme says', () => {
    given(supervision, [ordered()])
      .when(decide, command, due)
      .then([missed(days(30)), raised('circulate-criticism', { at: days(30), toMend: 15 })]);
  });

  it('climbs exactly one rung from where the order stands', () => {
    const cause = missedPlan;
    given(supervision, [ordered(cause, { rung: 'criticise' })])
      .when(decide, { ...command, rectificationId: orderOf(cause) }, due)
      .then([missed(days(30), cause), raised('order-rectification', { at: days(30), toMend: 30, cause })]);
  });

  it('holds accountable on the last rung, after which nothing climbs', () => {
    const facts = factsAt(days(60));
    const at = { ...due, facts, now: days(60) };
    const high = [ordered(), missed(days(30)), raised('circulate-criticism', { at: days(45), toMend: 15 })];
    const opened = {
      type: 'AccountabilityOpened',
      data: { ...supervised, accountabilityId: order.rectificationId, rectificationId: order.rectificationId },
    } as const;
    given(supervision, high)
      .when(decide, { ...command, deadline: days(60) }, at)
      .then([missed(days(60)), raised('hold-accountable'), opened]);
    const back = {
      type: 'RectificationReturned',
      data: { ...order, remarks: 'No.', deadline: days(60), since: TEST_TIME },
    } as const;
    given(supervision, [...high, missed(days(60)), raised('hold-accountable'), opened, submitted(), back])
      .when(decide, { ...command, deadline: days(60) }, at)
      .then([missed(days(60))]);
  });

  it('counts once for a deadline, and not for one that was replaced or met', () => {
    given(supervision, [ordered(), missed(days(30))])
      .when(decide, command, due)
      .then([]);
    given(supervision, [ordered(), submitted()]).when(decide, command, due).then([]);
    const extended = {
      type: 'RectificationExtended',
      data: { ...order, deadline: days(40), since: days(1) },
    } as const;
    given(supervision, [ordered(), extended]).when(decide, command, due).then([]);
  });

  it('waits for what the pauses have added, and while the campaign is paused', () => {
    given(supervision, [ordered()])
      .when(decide, command, { ...due, facts: factsAt(days(30), { postponed: () => days(33) }) })
      .thenRefused('deadline-not-passed', { dueAt: days(33) });
    given(supervision, [ordered()])
      .when(decide, command, { ...due, facts: factsAt(days(30), { status: 'paused' }) })
      .then([]);
  });

  it('is still noticed after the end of the campaign, but climbs no more', () => {
    given(supervision, [ordered()])
      .when(decide, command, { ...due, facts: factsAt(days(30), { status: 'completed' }) })
      .then([missed(days(30))]);
  });
});
