import { concernsCampaign, concernsOrganization, endpoint } from '@pacesetter/http';
import { listInspector } from './features/list-inspector/list-inspector';
import { ListInspectorDto } from './features/list-inspector/list-inspector.dto';
import { declareRelation } from './features/declare-relation/declare-relation';
import { DeclareRelationDto } from './features/declare-relation/declare-relation.dto';

/** Who can inspect: what can be asked over HTTP, and by whom. */
export const inspectorateEndpoints = [
  endpoint(listInspector, {
    body: ListInspectorDto,
    title: { zh: '登记督查人员', en: 'List an inspector' },
    may: { administrator: 'all' },
    concerns: concernsCampaign,
  }),
  endpoint(declareRelation, {
    body: DeclareRelationDto,
    title: { zh: '申报回避关系', en: 'Declare what an inspector has to do with an organisation' },
    may: { supervisor: 'subtree', administrator: 'all' },
    concerns: concernsOrganization,
  }),
];
