import {locales} from '../../tasklist/scripts/reader.js';

export default {
  app: {name: 'Cockpit', vendor: 'Onboarding'},
  locales,
  customScripts: ['scripts/session.js', 'scripts/calendar.js', 'scripts/bundle-words.js'],
  disableWelcomeMessage: true,
};
