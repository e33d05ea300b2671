export * from './src/apportionment/apportionment';
export * from './src/apportionment/claims';
export * from './src/calendar/calendar';
export {
  type OwnDays,
  deadlineAfter,
  type DayKeeper,
  type WorkingCalendar,
  workingCalendar,
} from './src/calendar/working-calendar';
export type { ScheduledObligation } from './src/calendar/occurrences';
export { resolveTimetable } from './src/calendar/timetable';
export type {
  ScheduledAwardRound,
  ScheduledPhase,
  ScheduledSites,
  Timetable,
  TimetableOptions,
} from './src/calendar/timetable';
export { definitionsFolder } from './src/catalogue/definitions-folder';
export * from './src/catalogue/programme-catalogue';
export { definitionChanges, type DefinitionChange } from './src/comparison/definition-changes';
export * from './src/definition/assessment-score';
export * from './src/definition/award-quota';
export * from './src/definition/programme-definition';
export { termsOf } from './src/definition/terms-of';
export { type Term, USUAL_TERMS } from './src/definition/terms.schema';
export { ProgrammeSchema } from './src/definition/programme.schema';
export * from './src/facts/assessment-facts';
export {
  attributeCountFact,
  type AttributeCountFacts,
  type AttributeFacts,
  attributeFactsOf,
} from './src/facts/attribute-facts';
export * from './src/facts/band-of';
export * from './src/facts/eligibility-facts';
export {
  allMet,
  evaluateAssessment,
  evaluateConditions,
  evaluateEligibility,
  evaluateGate,
} from './src/facts/evaluate-conditions';
export type { ConditionVerdict } from './src/facts/evaluate-conditions';
export type { FactValue } from './src/facts/expression-context';
export type { Fact, FactCatalogue, FactType } from './src/facts/fact-catalogue';
export * from './src/facts/gate-facts';
export type { Shortfall } from './src/facts/shortfall';
export { definitionDigest } from './src/loader/definition-digest';
export { loadProgramme, parseProgramme, programmeRef } from './src/loader/load-programme';
export type { Programme } from './src/loader/load-programme';
export type { ProblemCode, ProgrammeProblem } from './src/loader/problem';
export { ProgrammeError } from './src/loader/programme-error';
export { suggestion } from './src/suggestion';
