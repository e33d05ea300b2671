import { publish } from './published';

publish();
