/*
 * Ties the web apps to our own pages: one sign-in page for everything, and a way back to the start page.
 */
import {words} from './reader.js';

const app = document.querySelector('base').getAttribute('app-name');
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const lastPlace = `onboarding.${app}.lastPlace`;

/* What a person was looking at when the session ended is what the person wants to see after signing in again. */
window.navigation?.addEventListener('currententrychange', () => {
  if (!window.location.hash.startsWith('#/login')) {
    window.sessionStorage.setItem(lastPlace, window.location.hash);
  }
});

const comesFromSignIn = document.referrer && new URL(document.referrer).pathname === `${root}/login`;
if (comesFromSignIn && !window.location.hash && window.sessionStorage.getItem(lastPlace)) {
  window.location.hash = window.sessionStorage.getItem(lastPlace);
}

/*
 * A web app shows its own login view when the session has ended and when the person has signed out. Loading the page
 * anew instead makes the server lead to the sign-in page, and from there back here.
 */
const signIn = {
  id: 'onboarding-sign-in',
  pluginPoint: `${app}.login`,
  priority: 1000,
  render: () => window.location.replace(`${window.location.pathname}${window.location.search}`),
};

const startPage = {
  id: 'onboarding-start-page',
  pluginPoint: app === 'tasklist' ? 'tasklist.navbar.action' : 'cockpit.navigation',
  priority: 1000,
  render: (node) => {
    const link = document.createElement('a');
    link.href = `${root}/`;
    link.textContent = words.startPage;
    node.replaceChildren(link);
  },
};

export default [signIn, startPage];
