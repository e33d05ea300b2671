export { Backlog } from './backlog';
export { DeliveryLog } from './delivery-log';
export { DELIVERIES_SCHEMA, migrateDeliveries } from './migrate-deliveries';
