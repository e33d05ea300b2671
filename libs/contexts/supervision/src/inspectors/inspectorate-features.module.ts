import { handles } from '@pacesetter/commands';
import { declareRelation } from './features/declare-relation/declare-relation';
import { listInspector } from './features/list-inspector/list-inspector';
import { inspectorateFacts, listingInspectorFacts } from './inspectorate.facts';

/** Who can inspect, and what speaks against it. */
export const inspectorateFeatures = [
  handles(listInspector, listingInspectorFacts),
  handles(declareRelation, inspectorateFacts),
];
