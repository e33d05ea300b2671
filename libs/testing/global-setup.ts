import { beginTestRun } from './src/test-run';

export default beginTestRun;
