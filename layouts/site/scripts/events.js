// Filters events by topic, and by online or in person. Without a script the whole list is shown, and no fields.

const filter = document.querySelector('.filter');
const fields = [...filter.querySelectorAll('select')];
const status = filter.querySelector('[role="status"]');
const events = [...document.querySelectorAll('[data-event]')];
const groups = [...document.querySelectorAll('[data-events]')];

/** Years that a filter has opened. They close again when the filter goes. */
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
    // How many events the year has, not how many are shown.
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
  // The button is about to disappear, and the focus with it.
  fields[0].focus();
  apply();
});
