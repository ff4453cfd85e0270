export { default } from '../../tasklist/scripts/bundle-words.js';
