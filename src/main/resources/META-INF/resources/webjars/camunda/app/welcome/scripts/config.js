import {locales, words} from '../../tasklist/scripts/reader.js';

export default {
  app: {name: words.myProfile, vendor: 'Onboarding'},
  locales,
  customScripts: ['scripts/session.js'],
  disableWelcomeMessage: true,
  links: [{label: words.startPage, href: '/', description: words['startPage.holds']}],
};
