import { CHECKS, type Promised, violationsIn } from './services/checks';
import { Experiment, type Findings } from './services/experiment';
import { Ground } from './services/ground';
import type { Testimony } from './services/testimony';

/** One of the campaigns of `npm run faults`: which faults in which order follows from its seed. */
const SEED = 1;

describe('a campaign on separate services while everything around them fails', () => {
  const ground = new Ground();
  let findings: Findings;

  beforeAll(async () => {
    await ground.up();
    findings = await Experiment.run({ seed: SEED, tell: () => undefined }, ground);
  }, 400_000);
  afterAll(() => ground.close(), 60_000);

  it('loses nothing, does nothing twice, keeps order and quotas, and recovers', () => {
    expect(violationsIn(findings.testimony)).toEqual([]);
  });

  it('has been through something', () => {
    const { faults, testimony } = findings;
    expect(faults.length).toBeGreaterThan(10);
    expect(testimony.given.filter(({ refusal }) => refusal === undefined).length).toBeGreaterThan(50);
    expect(testimony.history.some(({ type }) => type === 'ObligationMissed')).toBe(true);
  });

  const WRONG: readonly [what: string, noticedBy: Promised, make: (testimony: Testimony) => Testimony][] = [
    ['a lost event', 'acknowledged commands are there exactly once', without(acknowledgedEvent)],
    ['an event nobody was told of', 'acknowledged commands are there exactly once', withoutAnswer],
    ['a gap in a stream', 'order of each stream', without(({ history }) => history[10]?.id)],
    ['a deadline that fired twice', 'deadlines fire exactly once', twice('ObligationMissed')],
    ['a deadline that did not fire', 'deadlines fire exactly once', without(first('PhaseLeft'))],
    ['an award too many', 'quotas hold', twice('AwardConferred')],
    ['a read model that is wrong', 'read models equal a rebuild', withOtherRows],
    ['an event that a subscriber was not given', 'subscribers see every event in order', withoutReading],
    ['events in another order', 'subscribers see every event in order', readBackwards],
  ];

  it.each(WRONG)('would have noticed %s', (_, noticedBy, make) => {
    expect(CHECKS[noticedBy](make(findings.testimony))).not.toEqual([]);
  });
});

type Choice = (testimony: Testimony) => string | undefined;

function acknowledgedEvent({ given }: Testimony): string | undefined {
  return given.flatMap(({ events }) => events)[0];
}

function first(type: string): Choice {
  return ({ history }) => history.find((event) => event.type === type)?.id;
}

function without(choice: Choice): (testimony: Testimony) => Testimony {
  return (testimony) => {
    const missing = choice(testimony);
    return { ...testimony, history: testimony.history.filter(({ id }) => id !== missing) };
  };
}

/** As if the same had been decided again, under another name. */
function twice(type: string): (testimony: Testimony) => Testimony {
  return (testimony) => {
    const again = testimony.history.filter((event) => event.type === type).map((event) => ({ ...event, id: 'again' }));
    return { ...testimony, history: [...testimony.history, ...again.slice(0, 1)] };
  };
}

function withoutAnswer(testimony: Testimony): Testimony {
  const acknowledged = acknowledgedEvent(testimony) ?? '';
  return { ...testimony, given: testimony.given.filter(({ events }) => !events.includes(acknowledged)) };
}

function withOtherRows(testimony: Testimony): Testimony {
  const { kept, rebuilt } = testimony.readModels;
  const [table = ''] = Object.keys(rebuilt);
  return { ...testimony, readModels: { kept, rebuilt: { ...rebuilt, [table]: '0 rows ' } } };
}

function withoutReading(testimony: Testimony): Testimony {
  const reads = testimony.reads.map((read) => ({ ...read, events: read.events.filter(({ number }) => number !== 7) }));
  return { ...testimony, reads };
}

function readBackwards(testimony: Testimony): Testimony {
  return { ...testimony, reads: testimony.reads.map((read) => ({ ...read, events: read.events.toReversed() })) };
}
