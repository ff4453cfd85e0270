/*
 * Brings what is wrong with a form to where the person looks. Tasklist shows a refusal at the edge of the page, which a
 * long form has scrolled out of sight, and says it to nobody who listens instead of looking.
 */
import {words} from './reader.js';

const refusals = '.notifications .alert-danger';
const fieldsInError = '.fjs-has-errors';

const lookAt = (node) => {
  node.setAttribute('tabindex', '-1');
  node.scrollIntoView({block: 'center'});
  node.focus({preventScroll: true});
};

/* Whoever follows a link of an old mail reads what has become of the task, and not which id the engine did not find. */
const endedTask = /No matching task with id/;

const inPlainWords = (refusal) => {
  const message = refusal.querySelector('.message');
  if (endedTask.test(message.textContent.trim())) {
    message.textContent = words['task.gone'];
  }
  return message.textContent.trim();
};

const close = (refusal) => refusal.querySelector('.close:not(.ng-hide)')?.click();

const react = (refusal) => {
  const saysWhy = inPlainWords(refusal);
  const field = document.querySelector(fieldsInError);
  if (!saysWhy && field) {
    // The form itself found the mistake and says so beside the field; the box would only say that there is one.
    close(refusal);
    lookAt(field);
  } else {
    refusal.setAttribute('role', 'alert');
    lookAt(refusal);
  }
};

new MutationObserver((changes) => {
  changes
    .flatMap((change) => [...change.addedNodes])
    .filter((node) => node instanceof HTMLElement)
    .flatMap((node) => [...(node.matches(refusals) ? [node] : []), ...node.querySelectorAll(refusals)])
    // The box is filled, and the form marks its fields, a moment after the box is put in.
    .forEach((refusal) => setTimeout(() => refusal.isConnected && react(refusal), 50));
}).observe(document.body, {childList: true, subtree: true});

/* What was wrong before is no news once the person tries again or does something else. */
document.addEventListener('click', ({target}) => {
  if (target.closest('.btn-primary, .start-process-action, .tasks-list a')) {
    document.querySelectorAll(refusals).forEach(close);
  }
}, {capture: true});

export default [];
