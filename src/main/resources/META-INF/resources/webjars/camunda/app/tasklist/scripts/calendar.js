/*
 * Names days and months in the reader's language where a day is picked: in forms (flatpickr), and where Tasklist and
 * Cockpit ask for a day themselves (AngularJS).
 */
import {language, words} from './reader.js';

const named = (options, dates) => {
  const format = new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
  return dates.map((date) => format.format(date));
};
const months = [...Array(12).keys()].map((month) => Date.UTC(2023, month, 1));
// The first of January 2023 was a Sunday, with which both lists of days begin.
const weekdays = [...Array(7).keys()].map((weekday) => Date.UTC(2023, 0, 1 + weekday));

if (language !== 'en') {
  const month = {longhand: named({month: 'long'}, months), shorthand: named({month: 'short'}, months)};
  const weekday = {longhand: named({weekday: 'long'}, weekdays), shorthand: named({weekday: 'short'}, weekdays)};
  // Both count on the week to begin on Monday: the one calls Sunday its first day, the other Monday.
  window.flatpickr?.localize({
    months: month,
    weekdays: weekday,
    firstDayOfWeek: 1,
    yearAriaLabel: words['calendar.year'],
    monthAriaLabel: words['calendar.month'],
  });
  window.angular?.module('ngLocale').run(['$locale', ({DATETIME_FORMATS: formats}) => Object.assign(formats, {
    MONTH: month.longhand,
    STANDALONEMONTH: month.longhand,
    SHORTMONTH: month.shorthand,
    DAY: weekday.longhand,
    SHORTDAY: weekday.shorthand,
    FIRSTDAYOFWEEK: 0,
  })]);
}

/* Forms write days as the browser's own language does, which need not be the reader's; the month comes first nowhere here. */
if (new Intl.Locale(navigator.language).language !== language) {
  const reader = language === 'en' ? 'en-GB' : language;
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, [asked, ...options]) => new format(asked === 'default' ? reader : asked, ...options),
  });
}

export default [];
