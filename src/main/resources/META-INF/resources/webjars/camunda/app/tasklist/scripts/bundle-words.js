/*
 * Says in the reader's language what stands in English inside Camunda's bundles: what is wrong with a form's field, what its
 * buttons and lists do, and some words in Cockpit's tables, tiles and tooltips. The English words that are looked for, and
 * what is said in their place, stand in locales/scripts.*.json.
 */
import {language, words, source} from './reader.js';

const places = '.fjs-container, .cam-table, .tile-footer, .tooltip-inner, .null-value, .loading-text';
const spoken = [
  '.cam-table > thead .actions',
  '.cam-table > thead .state-label',
  '.cam-table td.type',
  '.cam-table td.message i',
  '.cam-table td a[download]',
  '.cam-table td a[ng-click^=uploadVariable]',
  '.tile-footer .instances',
  '.tooltip-inner',
  '.null-value',
  '.loading-text',
  '.fjs-form-field-error li',
  '.fjs-repeat-render-footer button',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-taglist-skip-link',
].join();
const attributes = ['placeholder', 'title', 'aria-label'];
const attributed = [
  '.cam-table .row-select input',
  '.fjs-input',
  '.fjs-taglist-input',
  '.fjs-taglist-tag-remove',
  '.fjs-repeat-row-remove',
  '.fjs-number-arrow-container button',
].join();

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const sentences = Object.entries(source)
  .filter(([key]) => /^(form|table|cockpit)\./.test(key))
  .map(([key, english]) => ({
    english: new RegExp(`^${english.split(/\{\d\}/).map(literally).join('(.+)')}$`),
    translated: words[key],
  }));

const translate = (text) => {
  const sentence = sentences.find(({english}) => english.test(text));
  return sentence && sentence.english.exec(text)
    .reduce((said, value, gap) => gap === 0 ? sentence.translated : said.replace(`{${gap - 1}}`, value), '');
};

/* A tile on which nothing runs has the English word in place of a number, within a sentence in the reader's language. */
const nothingRuns = (text, given) => text.parentElement?.closest('.tile-footer .instances') && /(^| )No( |$)/.test(given)
  ? words['cockpit.nothingRuns']
  : undefined;

/* What reads the same in both languages stays: writing it would be a change, and each change is looked at. */
const say = (text) => {
  const given = text.data.trim();
  const translated = nothingRuns(text, given) ?? translate(given);
  if (translated && translated !== given && text.parentElement?.closest(spoken)) {
    text.data = translated;
  }
};

const name = (element) => attributes.forEach((attribute) => {
  const given = element.getAttribute(attribute);
  const translated = given && (translate(given) ?? day(element, attribute, given));
  if (translated && translated !== given) {
    element.setAttribute(attribute, translated);
  }
});

/* An empty date shows how a day is written; the letters for day, month and year are the reader's own. */
const day = (element, attribute, given) =>
  attribute === 'placeholder' && element.closest('.fjs-datepicker') && /^[dmy\W]+$/.test(given)
    ? given.replace(/[dmy]/g, (letter) => words[{d: 'calendar.day', m: 'calendar.months', y: 'calendar.years'}[letter]])
    : undefined;

const read = (node) => {
  if (node.nodeType === Node.TEXT_NODE) {
    say(node);
  } else {
    [node, ...node.querySelectorAll(attributed)].filter((element) => element.matches(attributed)).forEach(name);
    [node, ...node.querySelectorAll(spoken)].filter((element) => element.closest(spoken)).forEach((element) => {
      [...element.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).forEach(say);
    });
  }
};

const isInPlace = (node) => (node instanceof Element ? node : node.parentElement)?.closest(places)
  || node instanceof Element && node.querySelector(places);

if (language !== 'en') {
  new MutationObserver((changes) => changes
    .flatMap(({type, target, addedNodes}) => type === 'childList' ? [...addedNodes] : [target])
    .filter((node) => (node instanceof Element || node instanceof Text) && isInPlace(node))
    .forEach(read)
  ).observe(document.body, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: attributes});
}

export default [];
