// Shows only the events of a topic, or only those online or at a place. Without the script the list stands there whole, and the
// fields stay hidden.

const filter = document.querySelector('.filter');
const fields = [...filter.querySelectorAll('select')];
const status = filter.querySelector('[role="status"]');
const events = [...document.querySelectorAll('[data-event]')];
const groups = [...document.querySelectorAll('[data-events]')];

/** Years that were unfolded because something in them was looked for: they are folded up again afterwards. */
const unfolded = new Set();

const chosen = () => fields.map(({ name, value }) => [name, value]).filter(([, value]) => value !== '');

function show(filters) {
  const fits = (event) => filters.every(([name, value]) => event.dataset[name].split(' ').includes(value));
  for (const event of events) event.hidden = !fits(event);
  for (const group of groups) group.hidden = !group.querySelector('[data-event]:not([hidden])');
  foldYears(filters.length > 0);
}

function foldYears(looking) {
  for (const year of document.querySelectorAll('details[data-events]')) {
    // How many events the year has, not how many of them are shown.
    year.querySelector('summary .details').hidden = looking;
    if (looking && !year.hidden && !year.open) {
      year.open = true;
      unfolded.add(year);
    } else if (!looking && unfolded.delete(year)) year.open = false;
  }
}

function say(filters) {
  const shown = events.filter((event) => !event.hidden).length;
  const words = shown === 0 ? filter.dataset.none : filter.dataset.shown;
  status.textContent = words.replace('{shown}', shown).replace('{all}', events.length);
  filter.toggleAttribute('data-filtering', filters.length > 0);
}

function apply() {
  const filters = chosen();
  show(filters);
  say(filters);
}

filter.addEventListener('change', apply);
filter.querySelector('.filter-reset').addEventListener('click', () => {
  for (const field of fields) field.value = '';
  // The button is about to go, and the focus would go with it.
  fields[0].focus();
  apply();
});

filter.hidden = false;
