export * from './src/campaign.rules';
export * from './src/history-entry';
export * from './src/id.rules';
export * from './src/personal';
export * from './src/shapes';
export * from './src/subject';
export * from './src/tally.rules';
