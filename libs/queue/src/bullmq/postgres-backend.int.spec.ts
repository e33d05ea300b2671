import { queueContract } from '../../contract';
import { killablePostgres } from '../../contract/killable-postgres';

queueContract('PostgreSQL', killablePostgres);
