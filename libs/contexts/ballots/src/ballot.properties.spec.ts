import { EventSchemas } from '@pacesetter/commands';
import { DomainError, fold } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import {
  ballotId,
  campaignId,
  ofBrigade,
  opening,
  organizationId,
  registration,
  rules,
  voter,
  voters,
  voting,
} from '../test/polled';
import { type BallotEvent, ballotEvents } from './ballot.events';
import { ballot, type BallotState } from './ballot.state';
import { castBallot } from './features/cast-ballot/cast-ballot';
import { closeBallot } from './features/close-ballot/close-ballot';
import { closeRegistration } from './features/close-registration/close-registration';
import { issueCredential } from './features/issue-credential/issue-credential';
import { noteKeyDestroyed } from './features/note-key-destroyed/note-key-destroyed';
import { openBallot } from './features/open-ballot/open-ballot';

/** Decides on a state at a time, as the command handling would. */
type Step = (state: BallotState, now: string) => readonly BallotEvent[];

const people = [...voters, 'chen'];
const person = fc.constantFrom(...people);
const context = { actor: ofBrigade, newId: testId };

const opens = fc.constant<Step>((state, now) =>
  openBallot.decide({ ballotId, campaignId, organizationId, subjects: [{ organizationId }], voters }, state, {
    ...context,
    now,
    facts: opening,
  }),
);

/** Everybody blinds one of two messages; the key signs whatever it is given. */
const asks = fc
  .record({ who: person, message: fc.constantFrom('first', 'second') })
  .map(({ who, message }): Step => (state, now) => {
    const facts = { blindedHash: `${message} of ${who}`, blindSignature: `signature on ${message} of ${who}` };
    const request = { ballotId, voter: who, blindedMessage: message };
    return issueCredential.decide(request, state, { ...context, actor: voter(who), now, facts });
  });

/** Papers with the serials of those whose message was signed are genuine; others try too. */
const casts = fc
  .record({ who: person, message: fc.constantFrom('first', 'second'), satisfied: fc.boolean() })
  .map(({ who, message, satisfied }): Step => (state, now) => {
    const serial = `${message} of ${who}`;
    const signed = state.status !== 'none' && state.issued.get(who) === serial;
    const facts = { genuine: { credential: signed, proof: true }, votingOpensAt: voting.opensAt };
    const choices = [satisfied ? 'satisfied' : 'dissatisfied'];
    const paper = { ballotId, serial, choices, credential: '', proof: '' };
    return castBallot.decide(paper, state, { ...context, now, facts });
  });

const registrationEnds: Step = (state, now) =>
  closeRegistration.decide({ ballotId }, state, { ...context, now, facts: undefined });
const keyIsDestroyed: Step = (state, now) =>
  noteKeyDestroyed.decide({ ballotId }, state, { ...context, now, facts: undefined });
const votingEnds: Step = (state, now) => closeBallot.decide({ ballotId }, state, { ...context, now, facts: {} });

const ends: fc.Arbitrary<Step> = fc.constantFrom(registrationEnds, keyIsDestroyed, votingEnds);

const times = [registration.opensAt, registration.closesAt, voting.opensAt, voting.closesAt];
const timed = fc.tuple(
  fc.oneof({ weight: 6, arbitrary: asks }, { weight: 6, arbitrary: casts }, ends),
  fc.constantFrom(...times),
);

const at = (time: string, step: fc.Arbitrary<Step>, minLength: number) =>
  fc.array(
    step.map((each) => [each, time] as const),
    { minLength, maxLength: minLength * 2 },
  );
const end = (ending: Step, time: string) => [[ending, time]] as readonly [Step, string][];

/** A ballot as it may go, with whatever else is tried at any time; in the order of time, or in none. */
const steps = fc
  .tuple(
    opens,
    at(registration.opensAt, asks, 12),
    at(voting.opensAt, casts, 20),
    fc.array(timed, { maxLength: 12 }),
    fc.boolean(),
  )
  .map(([first, registering, voted, others, inOrder]) => {
    const course = [
      ...registering,
      ...end(registrationEnds, registration.closesAt),
      ...voted,
      ...end(votingEnds, voting.closesAt),
    ];
    const rest = inOrder ? [...course, ...others].toSorted(byTime) : [...others, ...course];
    return [[first, registration.opensAt] as const, ...rest];
  });

const byTime = ([, a]: readonly [Step, string], [, b]: readonly [Step, string]) => (a < b ? -1 : Number(a > b));

function history(commands: readonly (readonly [Step, string])[]): readonly BallotEvent[] {
  const events: BallotEvent[] = [];
  for (const [step, now] of commands) {
    try {
      events.push(...step(fold(ballot, events), now));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

const of = <Type extends BallotEvent['type']>(events: readonly BallotEvent[], type: Type) =>
  events.filter((event): event is Extract<BallotEvent, { type: Type }> => event.type === type);

describe('whatever is asked of a ballot, in any order', () => {
  const schemas = new EventSchemas(ballotEvents);
  const holds = (property: (events: readonly BallotEvent[]) => void) => {
    fc.assert(
      fc.property(steps, (commands) => property(history(commands))),
      { numRuns: 200 },
    );
  };

  it('states events that their schemas allow', () => {
    holds((events) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('gives each voter one credential at most, and nobody else any', () => {
    holds((events) => {
      const given = of(events, 'CredentialIssued').map(({ data }) => data.voter);
      expect(new Set(given).size).toBe(given.length);
      expect(given.every((who) => voters.includes(who))).toBe(true);
    });
  });

  it('never has two votes of one credential, nor more votes than credentials', () => {
    holds((events) => {
      const serials = of(events, 'BallotCast').map(({ data }) => data.serial);
      expect(new Set(serials).size).toBe(serials.length);
      expect(serials.length).toBeLessThanOrEqual(of(events, 'CredentialIssued').length);
    });
  });

  it('issues no credential once the first vote can be cast, and takes no vote after the count', () => {
    holds((events) => {
      const order = events.map(({ type }) => type);
      const phases = ['BallotOpened', 'CredentialIssued', 'RegistrationClosed', 'BallotCast', 'BallotCounted'];
      const places = order.flatMap((type) => (phases.includes(type) ? [phases.indexOf(type)] : []));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  it('counts what was cast, once, and publishes no result of fewer than the minimum', () => {
    holds((events) => {
      const cast = of(events, 'BallotCast');
      const [count, ...more] = of(events, 'BallotCounted');
      expect(more).toEqual([]);
      if (count === undefined) return;
      expect(count.data.cast).toBe(cast.length);
      expect(count.data.tallies !== undefined).toBe(cast.length >= rules.minimumVoters);
      for (const { tally } of count.data.tallies ?? []) {
        for (const [grade, number] of Object.entries(tally))
          expect(cast.filter(({ data }) => data.choices[0] === grade)).toHaveLength(number);
      }
    });
  });

  it('gets as far as a published count often enough for these tests to mean something', () => {
    const published = fc.sample(steps, { numRuns: 200, seed: 1 }).filter((commands) => {
      const [count] = of(history(commands), 'BallotCounted');
      return count?.data.tallies !== undefined;
    });
    expect(published.length).toBeGreaterThan(10);
  });
});
