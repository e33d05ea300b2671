import { given } from '@pacesetter/testing';
import { campaignId, ofBrigade, ofBureau, rule } from '../../../test/running';
import type { BatchEvent } from '../../batch.events';
import { batchResults } from '../../batch/batch-results';
import { batch } from '../../batch.state';
import { recordBatchPage } from '../record-batch-page/record-batch-page';
import { type BatchOrder, orderBatch } from './order-batch';

const office = { id: 'office', role: 'administrator' } as const;
const order: BatchOrder = {
  batchId: 'batch-1',
  campaignId,
  action: 'order-activity',
  selection: { under: 'bureau', levels: ['unit'] },
  obligation: 'survey',
  perMinute: 60,
};
const facts = { status: 'running', rule, topExists: true, opened: { survey: 'activity', plan: 'plan' } } as const;
const asked = { facts, actor: office, reason: 'Every unit asks its people.' };
const ordered: BatchEvent = { type: 'BatchOrdered', data: { ...order, by: office } };

describe('ordering for many', () => {
  it('states who ordered what for whom, once', () => {
    given(batch, []).when(orderBatch.decide, order, asked).then([ordered]);
    given(batch, [ordered]).when(orderBatch.decide, order, asked).thenRefused('batch-already-ordered');
  });

  it('is for the office, and for an officer in the own subtree', () => {
    given(batch, [])
      .when(orderBatch.decide, order, { ...asked, actor: ofBureau })
      .then([{ ...ordered, data: { ...ordered.data, by: ofBureau } }]);
    given(batch, [])
      .when(orderBatch.decide, order, { ...asked, actor: ofBrigade })
      .thenRefused('batch-not-yours');
  });

  it('needs a reason, somebody to select, and something that is open', () => {
    const refused = (change: object, data = order) =>
      given(batch, []).when(orderBatch.decide, data, { ...asked, ...change });
    refused({ reason: ' ' }).thenRefused('reason-required');
    refused({ facts: { ...facts, topExists: false } }).thenRefused('batch-selects-nobody');
    refused({ facts: { ...facts, opened: {} } }).thenRefused('obligation-unknown');
    refused({}, { ...order, action: 'order-plan' }).thenRefused('obligation-kind-wrong', { known: ['plan'] });
    refused({ facts: { ...facts, status: 'paused' } }).thenRefused('campaign-not-running');
  });
});

describe('working a batch off', () => {
  const subjects = (count: number) => Array.from({ length: count }, (_, index) => ({ organizationId: `a${index}` }));
  const page = { batchId: 'batch-1', after: 'm', last: false, decided: subjects(29), refused: [] };
  const refusal = { subject: { organizationId: 'm' }, code: 'not-enrolled' };
  const { decide } = recordBatchPage;

  it('goes on from page to page at its rate, and ends with the last one', () => {
    const now = '2010-06-01T01:00:00.000Z';
    const first: BatchEvent = {
      type: 'BatchAdvanced',
      data: {
        ...{ batchId: 'batch-1', campaignId, after: 'm', accepted: 29, decided: subjects(29), refused: [refusal] },
        nextAt: '2010-06-01T01:00:30.000Z',
      },
    };
    given(batch, [ordered])
      .when(decide, { ...page, refused: [refusal] }, { now, facts: undefined })
      .then([first]);
    const rest = { ...page, from: 'm', after: 'z', last: true, decided: subjects(1) };
    given(batch, [ordered, first])
      .when(decide, rest, { now, facts: undefined })
      .then([
        {
          type: 'BatchAdvanced',
          data: {
            ...{
              batchId: 'batch-1',
              campaignId,
              from: 'm',
              after: 'z',
              accepted: 1,
              decided: subjects(1),
              refused: [],
            },
            nextAt: '2010-06-01T01:00:01.000Z',
          },
        },
        { type: 'BatchCompleted', data: { batchId: 'batch-1', campaignId, accepted: 30, refused: 1 } },
      ]);
    given(batch, [ordered, first]).when(decide, page, { now, facts: undefined }).then([]);
  });

  it('says item by item what became of it', () => {
    const advanced = { batchId: 'batch-1', campaignId, after: 'm', accepted: 2, nextAt: '' };
    const history: BatchEvent[] = [
      ordered,
      { type: 'BatchAdvanced', data: { ...advanced, decided: subjects(2), refused: [refusal] } },
    ];
    expect(batchResults(history)).toEqual([...subjects(2).map((subject) => ({ subject })), refusal]);
  });

  it('ends at once where nobody is selected', () => {
    given(batch, [ordered])
      .when(decide, { batchId: 'batch-1', last: true, decided: [], refused: [] }, { facts: undefined })
      .then([{ type: 'BatchCompleted', data: { batchId: 'batch-1', campaignId, accepted: 0, refused: 0 } }]);
  });
});
