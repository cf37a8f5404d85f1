// Shows only the events of a topic, or only those online or at a place. Without the script the list stands there whole, and the
// form stays hidden.

const form = document.querySelector('.filter');
const status = form.querySelector('[role="status"]');
const events = [...document.querySelectorAll('[data-event]')];
const groups = [...document.querySelectorAll('[data-events]')];

/** Years that were unfolded because something in them was looked for: they are folded up again afterwards. */
const unfolded = new Set();

const chosen = () => [...new FormData(form)].filter(([, value]) => value !== '');

function show(filters) {
  const fits = (event) => filters.every(([name, value]) => event.dataset[name].split(' ').includes(value));
  for (const event of events) event.hidden = !fits(event);
  for (const group of groups) group.hidden = !group.querySelector('[data-event]:not([hidden])');
  foldYears(filters.length > 0);
}

function foldYears(looking) {
  for (const year of document.querySelectorAll('details[data-events]')) {
    if (looking && !year.hidden && !year.open) {
      year.open = true;
      unfolded.add(year);
    } else if (!looking && unfolded.delete(year)) year.open = false;
  }
}

function say(filters) {
  const shown = events.filter((event) => !event.hidden).length;
  const words = shown === 0 ? form.dataset.none : form.dataset.shown;
  status.textContent = words.replace('{shown}', shown).replace('{all}', events.length);
  form.toggleAttribute('data-filtering', filters.length > 0);
}

function apply() {
  const filters = chosen();
  show(filters);
  say(filters);
}

form.addEventListener('change', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => {
  // The button is about to go, and the focus would go with it.
  form.querySelector('select').focus();
  // The fields have their first values again only after this event.
  setTimeout(apply);
});

form.hidden = false;
