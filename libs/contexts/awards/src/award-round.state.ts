import type { Subject } from '@pacesetter/contracts';
import type { Aggregate } from '@pacesetter/kernel';
import type { Announced, AwardRoundEvent, OfferedAward } from './award-round.events';
import type { AwardSubject, HigherRound, QuotaPart, UpwardOutcome } from './award.shapes';
import { subjectKey } from './candidate';

export interface TakenPart extends QuotaPart {
  readonly taken: number;
}

export interface RoundAward {
  readonly subject: AwardSubject;
  readonly quota: number;
  /** Limits within the quota, and how many of their places are taken. */
  readonly parts: readonly TakenPart[];
  readonly upward: readonly { readonly to: string; readonly count: number }[];
  /** Who has a place, by key, in the order of merit. */
  readonly taken: ReadonlyMap<string, Subject>;
  readonly noticeEndsAt?: string;
  /** Keys of the subjects that were reported, by higher body. */
  readonly reported: Readonly<Record<string, readonly string[]>>;
  /** Where they compete in linked campaigns, as `<to> <subject>`. */
  readonly competing: Readonly<Record<string, HigherRound>>;
  /** Reports that were taken back, as `<to> <subject>`. */
  readonly withdrawn: readonly string[];
  /** Nominations in higher campaigns that were taken or refused, and their answers, as `<to> <subject>`. */
  readonly settledUpward: readonly string[];
  readonly outcomes: Readonly<Record<string, UpwardOutcome>>;
}

export interface AwardRoundState {
  readonly status: 'none' | 'open' | 'closed' | 'notice' | 'decided';
  readonly awards: Readonly<Record<string, RoundAward>>;
  /** Whom lower campaigns have reported; who came before the opening waits for it. */
  readonly announced: readonly (Announced & { readonly waits: boolean })[];
  readonly nominationsCloseAt: string;
  readonly confersAt: string;
  /** Set when the public notice begins. */
  readonly decidesAt: string;
  /** When the time until the next of these moments began to run. */
  readonly since: string;
}

/** Stream `awardround-<campaignId>~<round>`: the one place that gives places away, so that no quota is ever exceeded. */
export const awardRound: Aggregate<AwardRoundState, AwardRoundEvent> = {
  category: 'awardround',
  initialState: {
    status: 'none',
    awards: {},
    announced: [],
    nominationsCloseAt: '',
    confersAt: '',
    decidesAt: '',
    since: '',
  },
  evolve(state, event) {
    switch (event.type) {
      case 'AwardRoundOpened': {
        const { awards, nominationsCloseAt, confersAt, since } = event.data;
        const offered = Object.fromEntries(awards.map((one) => [one.award, untouched(one)]));
        return { ...state, status: 'open', awards: offered, nominationsCloseAt, confersAt, since };
      }
      case 'AwardRoundPostponed': {
        const { nominationsCloseAt, confersAt, since } = event.data;
        return { ...state, nominationsCloseAt, confersAt, since };
      }
      case 'NominationsClosed':
        return { ...state, status: 'closed' };
      case 'PublicNoticeStarted': {
        const { notices, decidesAt, since } = event.data;
        const noticed = notices.reduce<AwardRoundState>(
          (round, { award, endsAt }) => changed(round, award, () => ({ noticeEndsAt: endsAt })),
          state,
        );
        return { ...noticed, status: 'notice', decidesAt, since };
      }
      case 'AwardPlacesTaken': {
        const { award, subjects, parts: counted = {} } = event.data;
        const placed = subjects.map((subject): [string, Subject] => [subjectKey(subject), subject]);
        return changed(state, award, ({ taken, parts }) => ({
          taken: new Map([...taken, ...placed]),
          parts: parts.map((part) => ({ ...part, taken: part.taken + (counted[part.part] ?? 0) })),
        }));
      }
      case 'NominationAnnounced': {
        const { award, subject, origin, waits } = event.data;
        return { ...state, announced: [...state.announced, { award, subject, origin, waits }] };
      }
      case 'AwardReportedUpward': {
        const { award, subject, to, nomination } = event.data;
        return changed(state, award, ({ reported, competing }) => ({
          reported: { ...reported, [to]: [...(reported[to] ?? []), subjectKey(subject)] },
          competing: nomination === undefined ? competing : { ...competing, [upwardKey({ to, subject })]: nomination },
        }));
      }
      case 'UpwardReportWithdrawn': {
        const key = upwardKey(event.data);
        return changed(state, event.data.award, ({ withdrawn }) => ({ withdrawn: [...withdrawn, key] }));
      }
      case 'UpwardNominationSettled': {
        const key = upwardKey(event.data);
        return changed(state, event.data.award, ({ settledUpward }) => ({ settledUpward: [...settledUpward, key] }));
      }
      case 'UpwardOutcomeRecorded': {
        const { award, outcome } = event.data;
        const key = upwardKey(event.data);
        return changed(state, award, ({ outcomes }) => ({ outcomes: { ...outcomes, [key]: outcome } }));
      }
      case 'AwardRoundDecided':
        return { ...state, status: 'decided' };
    }
  },
};

function untouched({ subject, quota, parts = [], upward }: OfferedAward): RoundAward {
  const nobody = { taken: new Map<string, Subject>(), parts: parts.map((part) => ({ ...part, taken: 0 })) };
  const unreported = { reported: {}, competing: {}, withdrawn: [], settledUpward: [], outcomes: {} };
  return { subject, quota, upward, ...nobody, ...unreported };
}

/** Names a candidate reported to a higher body, within an award of the round. */
export function upwardKey({ to, subject }: { readonly to: string; readonly subject: Subject }): string {
  return `${to} ${subjectKey(subject)}`;
}

function changed(
  state: AwardRoundState,
  award: string,
  change: (award: RoundAward) => Partial<RoundAward>,
): AwardRoundState {
  const present = state.awards[award];
  if (present === undefined) return state;
  return { ...state, awards: { ...state.awards, [award]: { ...present, ...change(present) } } };
}
