import { type AwardRoundEvent, LinkCampaign } from '@pacesetter/awards';
import { LaunchCampaign, PublishProgramme } from '@pacesetter/campaigns';
import type { CommandRequest } from '@pacesetter/kernel';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import type { HigherBodies } from '../higher-bodies';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { office } from './roles';
import type { World } from './world';

type Opened = Extract<AwardRoundEvent, { type: 'AwardRoundOpened' }>;

/**
 * When a round opens whose best are reported upward, the higher bodies begin campaigns of their own, and the campaign's
 * office links its own with them.
 */
export const higherBodiesCommend: Behaviour<Opened> = {
  name: 'higher-bodies-commend',
  on: ['AwardRoundOpened'],
  react({ data: { awards }, metadata: { occurredAt } }, world) {
    const { higher } = world.options;
    if (higher === undefined) return [];
    const bodies = higher.organizations.map(({ organizationId }) => organizationId);
    const reported = bodies.flatMap((to) => {
      const keys = awards.filter(({ upward }) => upward.some((body) => body.to === to)).map(({ award }) => award);
      return keys.length === 0 ? [] : [{ to, awards: keys }];
    });
    if (reported.length === 0) return [];
    return [
      publication(higher, world, occurredAt),
      ...reported.flatMap((one) => preparations(one, world, { higher, occurredAt })),
    ];
  },
};

interface Begun {
  readonly higher: HigherBodies;
  readonly occurredAt: string;
}

interface Morning {
  /** How many mornings later. */
  readonly number: number;
  readonly from: string;
  readonly id: string;
}

/** What is published on the first morning is launched on the second and linked on the third. */
function onMorning(world: World, { number, id, from }: Morning, request: () => CommandRequest): Intention {
  return { id, at: world.options.office.morningAfter(from, number), about: id, request };
}

function publication({ programme }: HigherBodies, world: World, from: string): Intention {
  const { definition, digest } = programme;
  const { id: programmeId, version } = definition;
  const request = () => asks(PublishProgramme, { programmeId, version, digest, definition }, office);
  return onMorning(world, { number: 1, id: `${programmeId} published`, from }, request);
}

function preparations(
  { to, awards }: { readonly to: string; readonly awards: readonly string[] },
  world: World,
  { higher, occurredAt: from }: Begun,
): Intention[] {
  const { definition } = higher.programme;
  const { id: programmeId, version } = definition;
  const campaignId = `${programmeId}-of-${to}-for-${world.campaignId}`;
  const launch = { campaignId, programmeId, version, rootOrganizationId: to };
  const links = awards.flatMap((award) => {
    const round = roundOffering(award, definition);
    return round === undefined ? [] : [{ award, as: { campaignId, round, award } }];
  });
  const link = { campaignId: world.campaignId, to, awards: links };
  return [
    onMorning(world, { number: 2, id: `${campaignId} launched`, from }, () => asks(LaunchCampaign, launch, office)),
    onMorning(world, { number: 3, id: `${campaignId} linked`, from }, () =>
      asks(LinkCampaign, link, office, '按上级通知推荐上报'),
    ),
  ];
}

/** A higher body knows the award by the same key. */
function roundOffering(award: string, { awards }: ProgrammeDefinition): string | undefined {
  return awards?.rounds.find((round) => round.awards.some((offered) => offered.award === award))?.key;
}
