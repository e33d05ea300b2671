export { CommandSender, type Tally } from './src/command-sender';
export { composeContexts, type Composition } from './src/compose-contexts';
export * from './src/context-definition';
export { Engine, type EngineStatus } from './src/engine';
export { ENGINE_OPTIONS, type EngineOptions, type Role } from './src/engine-options';
export type { HealthReport } from './src/health/health-report';
export { controllersOf, EngineModule } from './src/engine.module';
export { EPHEMERAL, type VaultOptions } from './src/vault-options';
export { Views } from './src/views';
