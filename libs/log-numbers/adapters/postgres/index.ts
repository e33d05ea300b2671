export { PostgresNumberTables } from './postgres-number-tables';
