import {locales, words} from './reader.js';

export default {
  app: {name: 'Tasklist', vendor: 'Onboarding'},
  locales,
  customScripts: ['scripts/session.js', 'scripts/refusals.js', 'scripts/calendar.js', 'scripts/bundle-words.js'],
  disableWelcomeMessage: true,
  // Otherwise a comment is stored without its process, and the case's time line cannot show it.
  assignProcessInstanceIdToTaskComment: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: words['shortcut.claimTask']
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: words['shortcut.focusFilter']
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: words['shortcut.focusList']
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: words['shortcut.focusForm']
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: words['shortcut.startProcess']
    }
  }
};
