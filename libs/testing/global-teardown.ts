/** Jest does not apply path aliases here, hence relative imports all the way down. */
import { stopTestServer } from './src/test-server';

export default stopTestServer;
