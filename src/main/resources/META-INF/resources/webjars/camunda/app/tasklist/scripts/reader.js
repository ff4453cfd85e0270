/*
 * Lets a web app speak the reader's language. The server knows it, as for everything else that a person reads, and fills
 * in from English what is not translated; so a web app is told of one language only, and has no choice to make.
 */
import {language, version, words, source} from './words.js';

document.documentElement.lang = language;

/* Under this mark a web app keeps its words in the browser and shows them before it has asked for newer ones. */
window.bust += `-${version}`;

/* A web app that has no words yet would show their keys, some of them for as long as the page is open. */
const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const place = 'camunda-web';
const mark = `${folder}_locales_data_${language}_${window.bust}`;
const longestWait = 4000;

const fetched = async (kept) => {
  const answer = await fetch(`${folder}${language}.json`, {signal: AbortSignal.timeout(longestWait)});
  if (answer.ok) {
    kept[mark] = await answer.text();
    window.localStorage.setItem(place, JSON.stringify(kept));
  }
};

/* Whatever stands in the way, the web app starts: it asks for its words once more and says what is wrong. */
try {
  const kept = JSON.parse(window.localStorage.getItem(place) ?? '{}');
  if (!kept[mark]) {
    await fetched(kept);
  }
} catch (trouble) {
  console.warn('The words of the web app are asked for later', trouble);
}

/* Cockpit and Admin forget to put this text into any language, and read its key out to people who listen. */
document.querySelector('[cam-widget-header]:not([toggle-navigation])')?.setAttribute('toggle-navigation', words.navigation);

export {language, words, source};
export const locales = {availableLocales: [language], fallbackLocale: language};
