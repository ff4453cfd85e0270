import {locales, words} from '../../tasklist/scripts/reader.js';

export default {
  app: {name: words.accounts, vendor: 'Onboarding'},
  locales,
  customScripts: ['scripts/session.js'],
  disableWelcomeMessage: true,
};
