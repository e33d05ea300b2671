import type { ParticipationEvent } from '@pacesetter/campaigns';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { MemberEvent } from '@pacesetter/organizations';
import type { PersonEvent } from '@pacesetter/privacy';

type Known = MemberEvent | ParticipationEvent | PersonEvent;

/** What an event adds to what the report tells of floating members and of those who were forgotten. */
export function memberFigures(recorded: RecordedEvent): readonly (readonly [table: 'members', as: string])[] {
  const { type, data } = recorded as RecordedEvent<Known>;
  switch (type) {
    case 'MemberFloated':
      return [['members', `流动 floated, led by the ${data.ledBy} organisation`]];
    case 'MemberReturned':
      return [['members', '返回 returned']];
    case 'ParticipationMoved':
      return [['members', `参加关系转移 participation followed: ${data.because}`]];
    case 'HomeAssistanceRecorded':
      return [['members', '流出地协助 assisted by the home organisation']];
    case 'PersonForgotten':
      return [['members', '被遗忘 forgotten on request']];
    default:
      return [];
  }
}
