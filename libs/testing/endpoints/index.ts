export { understand, type Understood } from './understand';
