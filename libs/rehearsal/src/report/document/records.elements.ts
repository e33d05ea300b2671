import type { RecordedEvent } from '@pacesetter/kernel';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import type {
  BulletinEvent,
  FieldResearchEvent,
  MechanismEvent,
  MeetingEvent,
  OfficerReviewEvent,
  ReportEvent,
} from '@pacesetter/reporting';
import { type Element, elementsOf, type ElementSource, part } from './element';

type Seen = BulletinEvent | FieldResearchEvent | MechanismEvent | MeetingEvent | OfficerReviewEvent | ReportEvent;

/** Bulletins, reports, meetings, mechanisms, officers' reports and field research. */
export const recordElements: ElementSource = {
  parts: (definition) => [
    ...part(
      '简报',
      'Bulletins',
      elementsOf('bulletin', definition.bulletins?.kinds ?? [], definition.bulletins?.passage),
    ),
    ...part('会议', 'Meetings', elementsOf('meeting', definition.meetings?.kinds ?? [], definition.meetings?.passage)),
    ...part('情况报告、总结', 'Reports with their content', reports(definition)),
    ...part('长效机制', 'Lasting mechanisms', mechanisms(definition)),
    ...part('述职评议', 'Officers reviewed', officers(definition)),
    ...part(
      '实地调研',
      'Field research',
      elementsOf('research', definition.fieldResearch?.topics ?? [], definition.fieldResearch?.passage),
    ),
  ],
  marks: (recorded, { activityOf }) => {
    const { type, data } = recorded as RecordedEvent<Seen>;
    switch (type) {
      case 'BulletinPublished':
        return [`bulletin:${data.kind}`];
      case 'MeetingHeld':
        return [`meeting:${data.kind}`];
      case 'ReportSubmitted': {
        const activity = activityOf(data.obligation);
        return data.sections.map(({ key }) => `report:${activity}/${key}`);
      }
      case 'MechanismProposed':
        return [`mechanism:${data.area}`];
      case 'MechanismAdopted':
        return ['mechanism-adopted:all'];
      case 'OfficerReported':
        return [`officer:${data.officer}`, ...data.sections.map(({ key }) => `officer-content:${key}`)];
      case 'OfficerReviewUsed':
        return [`officer-use:${data.use}`];
      case 'FieldResearchRecorded':
        return data.findings.map(({ topic }) => `research:${topic}`);
      default:
        return [];
    }
  },
};

function reports({ reports: rules, phases }: ProgrammeDefinition): readonly Element[] {
  const activities = phases.flatMap((phase) => phase.activities);
  return (rules?.owed ?? []).flatMap(({ activity, sections }) => {
    const passage = activities.find(({ key }) => key === activity)?.passage ?? rules?.passage;
    return elementsOf(
      'report',
      sections.map((section) => ({ ...section, key: `${activity}/${section.key}` })),
      passage,
    );
  });
}

function mechanisms({ mechanisms: rules }: ProgrammeDefinition): readonly Element[] {
  if (rules === undefined) return [];
  const { areas, title, passage } = rules;
  const adopted = { mark: 'mechanism-adopted:all', title, ...(passage !== undefined && { passage }) };
  return [...elementsOf('mechanism', areas, passage), adopted];
}

function officers({ officerReports: rules }: ProgrammeDefinition): readonly Element[] {
  if (rules === undefined) return [];
  const { officers: posts, content, uses, passage } = rules;
  return [
    ...elementsOf('officer', posts, passage),
    ...elementsOf('officer-content', content, passage),
    ...elementsOf('officer-use', uses, passage),
  ];
}
