import type { RecordedEvent } from '@pacesetter/kernel';
import { plusDuration } from '@pacesetter/programmes';
import { AssessSite, NameSiteGuides, RecordSiteVisit, type SiteEvent } from '@pacesetter/sites';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf } from './roles';
import type { World } from './world';

type Begun = Extract<SiteEvent, { type: 'SiteDesignated' | 'SiteAssessmentMoved' | 'PlaqueAwarded' | 'SiteKept' }>;
type Guided = Extract<SiteEvent, { type: 'SiteGuidesNamed' }>;

/** Sites are guided and visited while they are created, and assessed when it is time; some fall behind. */
export const sitesAreCreated: Behaviour<Begun | Guided> = {
  name: 'sites-are-created',
  on: ['SiteDesignated', 'SiteAssessmentMoved', 'PlaqueAwarded', 'SiteKept', 'SiteGuidesNamed'],
  react(event, world) {
    switch (event.type) {
      case 'SiteDesignated':
        return [naming(event, world), assessment(event, 0, world)];
      case 'SiteAssessmentMoved':
        return [assessment(event, 0, world, ` anew on ${event.data.assessFrom}`)];
      case 'PlaqueAwarded':
        return [assessment(event, 1, world)];
      case 'SiteKept':
        return [assessment(event, event.data.cycle + 1, world)];
      case 'SiteGuidesNamed':
        return visits(event, world);
    }
  },
};

function naming(event: RecordedEvent<Begun>, world: World): Intention {
  const { campaignId, organizationId, area } = event.data;
  const id = `${organizationId} is given guides`;
  const superior = world.sites.of(organizationId)?.via[0] ?? area;
  const guides = { liaison: `联络员-${organizationId}`, leader: `负责同志-${superior}` };
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, [2, 15]);
  const request = () => asks(NameSiteGuides, { campaignId, organizationId, ...guides }, officerOf(superior));
  return { id, at, about: organizationId, request };
}

/** The liaison officer mostly, the leader at the end; until the year of creation is over. */
function visits({ data, metadata: { occurredAt } }: RecordedEvent<Guided>, world: World): Intention[] {
  const { campaignId, organizationId, by } = data;
  const { definition } = world.options;
  const { visitEvery = 'P1Y' } = definition.sites?.guides ?? {};
  const until = plusDuration(occurredAt, definition.sites?.creation.lasts ?? 'P0D', definition.timeZone);
  const moments: string[] = [];
  for (let moment = plusDuration(occurredAt, visitEvery, definition.timeZone); moment < until;) {
    moments.push(moment);
    moment = plusDuration(moment, visitEvery, definition.timeZone);
  }
  return moments.map((moment, index) => {
    const id = `${organizationId} visited as a site, ${index + 1}`;
    const at = someDaysAfter(world, { moment, about: [id] }, [-20, 0]);
    const visitor = index === moments.length - 1 ? ('leader' as const) : ('liaison' as const);
    const visit = { campaignId, organizationId, visitor, observed: observation(organizationId, world) };
    const held = () => ['creating', 'plaque'].includes(world.sites.of(organizationId)?.status ?? '');
    const request = () => (held() ? asks(RecordSiteVisit, visit, officerOf(by)) : undefined);
    return { id, at, about: organizationId, request };
  });
}

function observation(organizationId: string, world: World): string {
  return world.quality(organizationId) >= 0.5 ? '创建目标明确，特色突出' : '进展平稳，个别目标需加强';
}

/** Within the time for it; a few come late. */
function assessment({ data }: RecordedEvent<Begun>, cycle: number, world: World, again = ''): Intention {
  const { campaignId, organizationId, area, assessFrom, assessBy } = data;
  const { office, profile } = world.options;
  const id = `${organizationId} assessed as a site, ${cycle}${again}`;
  const chance = world.chance(id);
  const days = office.countBetween(assessFrom, assessBy);
  const late = chance.chance(profile.late / 10);
  const at = late
    ? office.morningAfter(assessBy, chance.integer(1, 15))
    : office.morningAfter(assessFrom, chance.integer(0, Math.max(days - 1, 0)));
  const request = () => {
    // Who was assessed before the day was moved is not assessed for the first time again.
    if (again !== '' && world.sites.of(organizationId)?.status !== 'creating') return undefined;
    const scores = goalScores(organizationId, { cycle, slackened: slackens(data, cycle, world) }, world);
    return asks(AssessSite, { campaignId, organizationId, scores }, officerOf(area));
  };
  return { id, at, about: organizationId, request };
}

/** A few fall behind; so does, after four years, the last of those who have somebody waiting for their place. */
function slackens(data: RecordedEvent<Begun>['data'], cycle: number, world: World): boolean {
  const { siteSlackens } = world.options.profile;
  if (world.chance('slackens', data.organizationId, cycle).chance(siteSlackens)) return true;
  return cycle === 2 && siteSlackens > 0 && world.sites.isOutpaced(data);
}

/** Each goal of the organisation's type, from 0 to 100, by how well it works; a site that has slackened fails. */
function goalScores(
  organizationId: string,
  { cycle, slackened }: { readonly cycle: number; readonly slackened: boolean },
  world: World,
): Record<string, number> {
  const { participants, criteria } = world.options.definition;
  const { orgType } = world.unit(organizationId);
  const set = participants.orgTypes.find(({ key }) => key === orgType)?.criteria;
  const goals = criteria.find(({ key }) => key === set)?.items ?? [];
  const base = 68 + 26 * Math.sqrt(world.quality(organizationId)) - (slackened ? 25 : 0);
  return Object.fromEntries(
    goals.map(({ key }) => {
      const mood = world.chance('goal', organizationId, cycle, key).next();
      return [key, Math.round((base + 6 * mood) * 10) / 10];
    }),
  );
}
