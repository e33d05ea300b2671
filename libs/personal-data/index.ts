export { derivedKeys, type KeySource, randomKeys } from './src/key-source';
export { PersonKeys, personSecretId } from './src/person-keys';
export { type Fields, personalFields } from './src/personal-fields';
export { PersonalSeal } from './src/personal-seal';
export { type Disclosure, EVERYTHING, FORGOTTEN, NOT_PUBLIC, PUBLIC, Revealer } from './src/revealer';
export { parseSealed, personsSealedIn, SEALED } from './src/sealed-text';
