export * from './src/projection';
