export { default } from '../../tasklist/scripts/calendar.js';
