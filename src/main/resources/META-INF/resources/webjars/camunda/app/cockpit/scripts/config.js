export default {
  app: {name: 'Cockpit', vendor: 'Onboarding'},
  customScripts: ['scripts/session.js'],
  disableWelcomeMessage: true,
};
