export { default } from '../../tasklist/scripts/session.js';
