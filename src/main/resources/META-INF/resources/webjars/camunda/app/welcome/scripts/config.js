export default {
  app: {name: 'My profile', vendor: 'Onboarding'},
  customScripts: ['scripts/session.js'],
  disableWelcomeMessage: true,
  links: [{label: 'Start page', href: '/', description: 'Cases, mail and the walk-through'}],
};
