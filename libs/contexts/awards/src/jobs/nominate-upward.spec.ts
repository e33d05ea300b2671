import type { JobTools } from '@pacesetter/engine';
import { type Aggregate, type CommandRequest, type DomainEvent, DomainError, fold } from '@pacesetter/kernel';
import { candidate, fromBelow, origin, subject } from '../../test/candidates';
import { NominateForAward } from '../features/nominate-for-award/nominate-for-award';
import { RecordUpwardNomination } from '../features/record-upward-nomination/record-upward-nomination';
import { nominateUpward } from './nominate-upward.job';

const { campaignId, round, award } = candidate;
const nomination = { campaignId, round, award };
const payload = { ...origin, subject, nomination };

/** What the job asks for when the higher campaign's candidacy stands like this, and refuses or not. */
async function asked(history: readonly DomainEvent[], refusal?: string): Promise<readonly CommandRequest[]> {
  const requests: CommandRequest[] = [];
  const tools: Pick<JobTools, 'state' | 'send' | 'sendAll'> = {
    state: <State, Event extends DomainEvent>(aggregate: Aggregate<State, Event>) =>
      Promise.resolve(fold(aggregate, history as readonly Event[])),
    send(request) {
      requests.push(request);
      if (refusal !== undefined) return Promise.reject(new DomainError(refusal, 'no'));
      return Promise.resolve({ position: undefined } as never);
    },
    sendAll(all) {
      requests.push(...all);
      return Promise.resolve({ accepted: all.length, refused: 0 });
    },
  };
  const context = { timerId: 'timer', attempt: 1, signal: new AbortController().signal };
  await nominateUpward(tools as JobTools).handle(payload, context);
  return requests;
}

describe('nominating in a higher campaign', () => {
  const report = { ...origin, subject, nomination };

  it('gives the nomination, and tells the lower campaign that it was taken', async () => {
    expect(await asked([])).toMatchObject([
      { command: NominateForAward, data: { ...nomination, subject, origin } },
      { command: RecordUpwardNomination, data: { ...report, accepted: true } },
    ]);
  });

  it('tells the lower campaign why it was not taken', async () => {
    const [, answer] = await asked([], 'round-not-open');
    expect(answer).toMatchObject({ data: { ...report, accepted: false, refusal: 'round-not-open' } });
  });

  it('finds what it has done before a crash', async () => {
    expect(await asked([fromBelow])).toMatchObject([{ command: RecordUpwardNomination, data: { accepted: true } }]);
  });
});
