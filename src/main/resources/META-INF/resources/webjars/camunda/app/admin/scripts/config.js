export default {
  app: {name: 'Accounts', vendor: 'Onboarding'},
  customScripts: ['scripts/session.js'],
  disableWelcomeMessage: true,
};
