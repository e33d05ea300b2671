import { given } from '@pacesetter/testing';
import {
  campaignId,
  days,
  enrolmentCompleted,
  launched,
  obligation,
  opened,
  paused,
  underWay,
} from '../../../test/running';
import { published, version } from '../../../test/versions';
import { campaign } from '../../campaign.state';
import { migrateCampaign } from './migrate-campaign';

const { decide } = migrateCampaign;
const migration = { campaignId, version: 2 };
const task = (key: string, dueAt: string) => obligation(key, { dueAt });
const history = [...underWay, opened(task('plan', days(10)), task('study', days(5)), task('song', days(8)))];
const before = version([task('plan', days(10)), task('study', days(5)), task('song', days(8))]);
const after = version([task('plan', days(10)), task('study', days(7)), task('essay', days(9))]);
const rule = 'gansu-2010@2';
const context = {
  facts: { rule, published: published(before, after) },
  reason: 'The bureau revised it.',
  now: days(3),
};

describe('moving a campaign to another version', () => {
  it('states the difference, and what becomes of each obligation of the present phase', () => {
    const { fromProgramme: from, toProgramme: to, title, changes } = context.facts.published;
    const phases = before.phases.map(({ obligations: _obligations, ...phase }) => phase);
    given(campaign, history)
      .when(decide, migration, context)
      .then([
        {
          type: 'CampaignMigrated',
          data: {
            campaignId,
            title,
            from,
            to,
            changes: [...changes],
            phases,
            stoodBefore: 'prepare',
            gate: { phase: 'prepare', gate: 'exit', opensAt: days(10) },
            effects: [
              { obligation: 'plan', effect: 'kept', dueAt: days(10) },
              { obligation: 'study', effect: 'moved', from: days(5), dueAt: days(7) },
              { obligation: 'song', effect: 'dropped', from: days(8) },
              { obligation: 'essay', effect: 'new', dueAt: days(17) },
            ],
            obligations: [task('plan', days(10)), task('study', days(7)), task('essay', days(17))],
          },
        },
      ]);
  });

  it('is nothing where the campaign runs on that version', () => {
    given(campaign, history)
      .when(decide, { ...migration, version: 1 }, context)
      .then([]);
  });

  it('needs a reason, a campaign that runs and has enrolled, and a version that is published', () => {
    const asked = (events: typeof history, change: object) =>
      given(campaign, events).when(decide, migration, { ...context, ...change });
    asked(history, { reason: '' }).thenRefused('reason-required');
    asked([...history, paused(days(2))], {}).thenRefused('campaign-not-running');
    asked([launched], {}).thenRefused('gate-not-due');
    asked([launched, enrolmentCompleted], { facts: { rule } }).thenRefused('programme-unknown');
  });

  it('is refused where something has no place in the new version, with where and how to mend it', () => {
    const other = version([obligation('plan', { kind: 'report' })], [{ phase: 'warm-up' }]);
    const missing = [{ where: 'awards.rounds.first', problem: 'it has begun', mend: 'keep it' }];
    given(campaign, history)
      .when(decide, migration, { ...context, facts: { rule, published: published(before, other, { missing }) } })
      .thenRefused('migration-impossible', {
        problems: [
          {
            where: 'phases.prepare',
            problem: 'the phase "prepare" has begun, and is not number 1 of the new version',
            mend: 'keep "prepare" as number 1, under this key',
          },
          {
            where: 'activities.plan',
            problem: '"plan" has been opened, and the new version changes kind',
            mend: 'keep these as they are, or give the changed activity a key of its own',
          },
          ...missing,
        ],
      });
  });
});
