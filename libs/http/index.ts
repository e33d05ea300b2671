export { configureHttp } from './src/configure-http';
export { httpAdapter } from './src/http-adapter';
export type { HttpLog } from './src/http-log';
export { InvalidParameters, type ParameterProblem } from './src/invalid-parameters';
export { type Page, pageOf } from './src/page';
export { PageByIdParameters, PageParameters, ReadParameters } from './src/parameters';
export type { Problem } from './src/problem';
export type { FieldOptions } from './src/fields/field';
export { Part, SubjectDto, TitleDto } from './src/fields/parts';
export { Numbers, Texts } from './src/fields/records';
export { Choice, Id, Key, Text } from './src/fields/texts';
export { Day, Flag, Instant, Score, Whole } from './src/fields/values';
export { AccessControl } from './src/commands/access-control';
export { ClosedAccess } from './src/commands/closed-access';
export {
  CampaignCommandDto,
  CommandAnswerDto,
  CommandDto,
  OrganizationCommandDto,
  SubjectCommandDto,
} from './src/commands/command.dto';
export { concernsCampaign, concernsOrganization, concernsSubject } from './src/commands/concerns';
export {
  type AnyCommandEndpoint,
  type CommandEndpoint,
  type Concern,
  endpoint,
  rightOf,
} from './src/commands/command-endpoint';
export { commandsController } from './src/commands/commands.controller';
export { HttpCommands } from './src/commands/http-commands';
export { validation } from './src/validation';
export { RequestRefused, type RequestRefusal } from './src/request-refused';
export { cursorKey, cursorText } from './src/cursor';
