import type { ContactVisitEvent, ParticipationEvent } from '@pacesetter/campaigns';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { MemberEvent } from '@pacesetter/organizations';
import type { PostEvent } from '@pacesetter/posts';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { element, type Element, elementsOf, type ElementSource, part } from './element';

type Seen = ParticipationEvent | ContactVisitEvent | MemberEvent | PostEvent;

/** Who leads and guides, floating members, and posts. */
export const steeringElements: ElementSource = {
  parts: (definition) => [
    ...part('组织领导', 'Leadership', [...leaders(definition), ...contacts(definition), ...floating(definition)]),
    ...part('设岗、认岗、督岗', 'Posts', posts(definition)),
  ],
  marks: (recorded) => {
    const { type, data } = recorded as RecordedEvent<Seen>;
    switch (type) {
      case 'LeadingGroupFormed':
        return data.posts.map(({ role }) => `role:${role}`);
      case 'ContactPointAssigned':
        return ['contact:assigned', `named:${data.subject.organizationId}`];
      case 'ContactPointVisited':
        return ['contact:visited'];
      case 'MemberFloated':
        return [`floating:${data.ledBy}`];
      case 'PostSet':
        return [`post:${data.kind}`];
      case 'PostClaimed':
        return ['post-held:claimed'];
      case 'PostObserved':
        return ['post-held:watched'];
      default:
        return [];
    }
  },
};

function leaders({ leadingGroup }: ProgrammeDefinition): readonly Element[] {
  const roles = leadingGroup?.roles.filter(({ required }) => required) ?? [];
  return elementsOf('role', roles, leadingGroup?.passage);
}

function contacts({ contactPoints }: ProgrammeDefinition): readonly Element[] {
  if (contactPoints === undefined) return [];
  const { passage, named } = contactPoints;
  return [
    element('contact:assigned', '建立联系点', 'Contact points', passage),
    element('contact:visited', '到联系点指导', 'Visits to contact points', passage),
    ...elementsOf(
      'named',
      named.map(({ organization, title }) => ({ key: organization, title })),
      passage,
    ),
  ];
}

const SIDES = {
  host: { zh: '流动党员由流入地负责', en: 'Floating members led by the host' },
  home: { zh: '流动党员由流出地负责', en: 'Floating members led by the home organisation' },
} as const;

function floating({ floatingMembers }: ProgrammeDefinition): readonly Element[] {
  if (floatingMembers === undefined) return [];
  const { leads, exceptions, passage } = floatingMembers;
  return elementsOf(
    'floating',
    [{ key: leads, title: SIDES[leads] }, ...exceptions.map(({ leads: key, title }) => ({ key, title }))],
    passage,
  );
}

function posts({ posts: rules }: ProgrammeDefinition): readonly Element[] {
  if (rules === undefined) return [];
  return [
    ...elementsOf('post', rules.kinds, rules.passage),
    element('post-held:claimed', '党员认岗', 'Claimed by members', rules.passage),
    element('post-held:watched', '群众督岗', 'Watched over by the masses', rules.passage),
  ];
}
