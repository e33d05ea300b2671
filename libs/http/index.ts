export { configureHttp } from './src/configure-http';
export { httpAdapter } from './src/http-adapter';
export type { HttpLog } from './src/http-log';
export { InvalidParameters, type ParameterProblem } from './src/invalid-parameters';
export { type Page, pageOf } from './src/page';
export { Limit, PageParameters, ReadParameters, WholeInAddress } from './src/parameters';
export {
  answerShape,
  count,
  itemsShape,
  listOf,
  moment,
  nullable,
  numbersByKey,
  oneOf,
  pageShape,
  text,
} from './src/answers/answer-shapes';
export { Answers, AnswersAs } from './src/answers/answers.decorator';
export { type Problem, ProblemAnswer } from './src/answers/problem.answer';
export { byFlag, byMoment, byNumber, byText, byWord, type ListField } from './src/lists/list-field';
export { type ListParameters, listParameters } from './src/lists/list-parameters';
export { listPage, type ListQuery, type ListSource } from './src/lists/list-page';
export type { Listing } from './src/lists/listing';
export type { FieldOptions } from './src/fields/field';
export { Part, SubjectDto, TitleDto } from './src/fields/parts';
export { Numbers, Texts } from './src/fields/records';
export { Choice, Id, Key, Text } from './src/fields/texts';
export { Day, Flag, Instant, Score, Whole } from './src/fields/values';
export { AccessControl } from './src/access/access-control';
export { AccessGuard } from './src/access/access.guard';
export { actorOf, Sender } from './src/access/actor-of-request';
export { ClosedAccess } from './src/access/closed-access';
export {
  type About,
  type Concern,
  concerning,
  type Concerning,
  concernsCampaign,
  concernsInstallation,
  concernsOrganization,
  concernsReach,
  concernsSubject,
} from './src/access/concerns';
export { type OperationRow, operationTable } from './src/access/operation-table';
export { type Operation, operationProblems, operationsOf } from './src/access/operations';
export { Needs, NeedsAccess, publicRead, type RouteAccess, type StreamReader } from './src/access/route-access';
export {
  CampaignCommandDto,
  CommandAnswerDto,
  CommandDto,
  OrganizationCommandDto,
  SubjectCommandDto,
} from './src/commands/command.dto';
export { type AnyCommandEndpoint, type CommandEndpoint, endpoint, rightOf } from './src/commands/command-endpoint';
export { bodyOf, fromWhatIsRight } from './src/commands/request-body';
export { commandsController } from './src/commands/commands.controller';
export { HttpCommands } from './src/commands/http-commands';
export { validation } from './src/validation';
export { RequestRefused, type RequestRefusal } from './src/request-refused';
export { cursorKey, cursorText } from './src/cursor';
export { MayBeStale, mayBeStale } from './src/stale-answers';
