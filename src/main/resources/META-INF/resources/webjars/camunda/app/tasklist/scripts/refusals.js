/*
 * Brings a refusal to where the person looks. Tasklist shows it at the top of the form, which a long form has scrolled
 * out of sight, and says it to nobody who listens instead of looking.
 */
const isRefusal = (node) => node instanceof HTMLElement && node.matches('.notifications .alert-danger');

const show = (refusal) => {
  refusal.setAttribute('role', 'alert');
  refusal.setAttribute('tabindex', '-1');
  refusal.scrollIntoView({block: 'center'});
  refusal.focus({preventScroll: true});
};

new MutationObserver((changes) => {
  changes
    .flatMap((change) => [...change.addedNodes])
    .filter((node) => node instanceof HTMLElement)
    .flatMap((node) => [node, ...node.querySelectorAll('.notifications .alert-danger')])
    .filter(isRefusal)
    // The box is filled a moment after it is put in.
    .forEach((refusal) => requestAnimationFrame(() => show(refusal)));
}).observe(document.body, {childList: true, subtree: true});

export default [];
