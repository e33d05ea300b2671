import type { InspectorList } from '../src/inspectors/inspectorate.state';
import type { VisitFacts } from '../src/features/record-visit/record-visit';
import { days } from './supervised';

/** Inspectors of the bureau: Wu and Lu from outside, Li from the brigade, Ma with a relation to it, He from below it. */
export const inspectors: InspectorList = {
  wu: { name: 'Wu', superiorIds: [], relations: {} },
  li: { name: 'Li', organizationId: 'brigade-149', superiorIds: ['bureau'], relations: {} },
  he: { name: 'He', organizationId: 'branch-7', superiorIds: ['brigade-149', 'bureau'], relations: {} },
  ma: { name: 'Ma', superiorIds: [], relations: { 'brigade-149': 'a brother works there' } },
  lu: { name: 'Lu', superiorIds: [], relations: {} },
  qi: { name: 'Qi', superiorIds: [], relations: {} },
};

/** What decisions about visits of the brigade know: it is due one of `routine-1` for thirty days. */
export const visitFacts: VisitFacts = {
  status: 'running',
  rule: 'gansu-2010@1',
  enrolled: true,
  roundKind: 'routine',
  dueAt: days(30),
  isDue: true,
  inspectors,
  minimum: 2,
  kinds: { routine: { drawn: false }, random: { drawn: true }, symposium: { drawn: false } },
  checklist: [],
};
