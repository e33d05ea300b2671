import { queueContract } from '../../contract';
import { killableRedis } from '../../contract/killable-redis';

queueContract('Redis', killableRedis);
