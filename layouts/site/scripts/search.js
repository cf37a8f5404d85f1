// The search page. Its address has the search words, so that readers can link to a search, keep it and go back to it. Pagefind finds
// the results; this script shows them. Without it the page is the lists of topics and years.

/** How many results are shown at first, and added by “More results”. */
const AT_ONCE = 10;
/** Words of a result's excerpt, and how many of them come before the first match. */
const LENGTH = 34;
const LEAD = 6;
/** Milliseconds after the last key press before a search starts. */
const PAUSE = 250;
/** Results whose scores differ by less than this factor, about, are as good as one another: the newest comes first. */
const ALIKE = Math.SQRT2;

/** A word between its quotes, commas and brackets. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

const form = document.querySelector('.search-form');
const { q, year, topic } = form.elements;
const status = document.querySelector('.search-status');
const list = document.querySelector('.search-results');
const more = document.querySelector('.search-more');
const nothing = document.querySelector('.search-nothing');
/** As the page was published, without counts. */
const names = new Map([...form.querySelectorAll('option')].map((option) => [option, option.textContent]));

let index;
let shown = AT_ONCE;
/** Counts the searches: an answer to an older search is dropped. */
let question = 0;
let timer;

/** Loaded at the first search: the newest issues, and an index of each group of older ones. A failure is not kept, so that the next search tries again. */
function loadIndex() {
  const at = (name) => new URL(`search/${name}`, import.meta.url).href;
  const older = (form.dataset.older ?? '').split(' ').filter(Boolean);
  const fetchCatalogue = async (folder) => (await fetch(at(`${folder}catalogue.json`))).json();
  index ??= Promise.all([
    import(at('pagefind.js')),
    ...['', ...older.map((year) => `${year}/`)].map(fetchCatalogue),
  ]).then(async ([pagefind, ...catalogues]) => {
    await pagefind.options({ noWorker: true });
    await Promise.all(older.map((year) => pagefind.mergeIndex(at(`${year}/`))));
    return {
      pagefind,
      catalogue: new Map(catalogues.flat().map(([id, year, topics], place) => [id, { year, topics, place }])),
    };
  });
  index.catch(() => {
    index = undefined;
  });
  return index;
}

const chosen = () => Object.fromEntries([year, topic].flatMap(({ name, value }) => (value ? [[name, value]] : [])));
const fits = (listed, filters) =>
  (!filters.year || listed.year === filters.year) && (!filters.topic || listed.topics.includes(filters.topic));
const fill = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (_, name) => values[name]);

async function search() {
  clearTimeout(timer);
  question += 1;
  const mine = question;
  // Without words, everything of a year or a topic, newest first.
  const words = q.value.trim() || null;
  const filters = chosen();
  const searches = words !== null || Object.keys(filters).length > 0;
  keepRoom(searches);
  if (!searches) {
    show([], 0, '');
    for (const [option, name] of names) option.textContent = name;
    return;
  }
  try {
    const { pagefind, catalogue } = await loadIndex();
    const all = (await pagefind.search(words)).results.map((result) => ({ ...catalogue.get(result.id), result }));
    const rank = ({ result }) => (words === null ? 0 : Math.round(Math.log(result.score) / Math.log(ALIKE)));
    all.sort((a, b) => rank(b) - rank(a) || a.place - b.place);
    const some = all.filter((listed) => fits(listed, filters));
    const found = await Promise.all(some.slice(0, shown).map(({ result }) => result.data()));
    if (mine !== question) return;
    countOptions(all, filters);
    show(found, some.length, sayFound(found.length, some.length));
  } catch (error) {
    console.warn(error);
    if (mine === question) show([], 0, form.dataset.failed);
  }
}

/** So that what is below the results does not move when they arrive. scripts/searching.js does so before the page is drawn. */
function keepRoom(searches) {
  document.documentElement.toggleAttribute('data-searching', searches);
}

function sayFound(part, count) {
  const { one, many, part: some, none } = form.dataset;
  if (count === 0) return none;
  if (part < count) return fill(some, { count, shown: part });
  return count === 1 ? one : fill(many, { count });
}

/** `2018 (4)`: how many results that choice leaves. */
function countOptions(all, filters) {
  for (const [option, name] of names) {
    const select = option.closest('select');
    const count = all.filter((listed) => fits(listed, { ...filters, [select.name]: option.value })).length;
    option.textContent = option.value ? fill(form.dataset.option, { name, count }) : name;
  }
}

function show(found, count, words) {
  const held = document.activeElement;
  status.textContent = words;
  list.replaceChildren(...found.map(drawResult));
  more.hidden = found.length === count;
  nothing.hidden = words !== form.dataset.none;
  // If the reader moved on during the search, the focus stays on the same result, or goes to the first, or back to the search field.
  if (!held.isConnected || held.closest('[hidden]'))
    (links().find((link) => placeOf(link) === placeOf(held)) ?? linkAt(0) ?? q).focus();
}

/** Everything from the content is added as text, so that a result cannot contain HTML. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function drawResult({ raw_url, meta, content, locations, anchors }) {
  // Written there by src/search/record.ts.
  const { lang, dir, within, withinLang, withinDir, number, date, day, about, phone } = JSON.parse(
    decodeURIComponent(anchors[0].id),
  );
  const words = content.split(/\s+/);
  const found = new Set(q.value.trim() ? locations : []);
  // A record starts with its title.
  const start = meta.title.trim().split(/\s+/).length;
  const title = make(
    'a',
    { lang, dir, href: number ? withHighlight(raw_url, words, found) : raw_url },
    ...mark(meta.title.trim().split(/\s+/), 0, found),
  );
  const place = [
    ...(number ? [make('span', {}, number), ' ', make('time', { datetime: date }, day), ' '] : []),
    ...(within ? [make('span', { lang: withinLang, dir: withinDir }, within)] : []),
  ];
  const excerptOf = { lang, dir, class: 'search-result-excerpt' };
  return make(
    'li',
    { class: 'search-result' },
    make('h2', { class: 'search-result-title' }, title),
    ...(place.length > 0 ? [make('p', { class: 'search-result-place' }, ...place)] : []),
    ...(about ? drawContact(about, phone) : [make('p', excerptOf, ...excerpt(words, start, found))]),
  );
}

/** Whom to ring needs no further page. */
function drawContact(about, phone) {
  const number = phone && make('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone);
  return [
    ...(number ? [make('p', { class: 'contact-phone' }, number)] : []),
    make('p', { class: 'search-result-excerpt' }, about),
  ];
}

/** The passage with the most matches, and a few words before it. */
function excerpt(words, start, found) {
  const within = (from) => [...found].filter((place) => place >= from && place < from + LENGTH - LEAD).length;
  const best = [...found].filter((place) => place >= start).sort((a, b) => within(b) - within(a) || a - b)[0] ?? start;
  const from = best - LEAD <= start + LEAD ? start : best - LEAD;
  const to = Math.min(from + LENGTH, words.length);
  return [
    from > start ? '…\u00a0' : '',
    ...mark(words.slice(from, to), from, found),
    to < words.length ? '\u00a0…' : '',
  ];
}

/** Consecutive words, with matches as marks. `offset` is the place of the first. */
function mark(words, offset, found) {
  return words.flatMap((word, place) => {
    if (!found.has(offset + place)) return [place ? ' ' : '', word];
    const [, before, bare, after] = WORD.exec(word);
    return [place ? ' ' : '', before, ...(bare ? [make('mark', {}, bare)] : []), after];
  });
}

/** The page that a result opens marks the same words: scripts/highlight.js. Only issues have that script. */
function withHighlight(address, words, found) {
  const bare = [...found].map((place) => WORD.exec(words[place] ?? '')[2].toLowerCase());
  const query = new URLSearchParams(
    [...new Set(bare)]
      .filter(Boolean)
      .slice(0, 8)
      .map((word) => ['highlight', word]),
  );
  const [path, anchor] = address.split('#');
  return `${path}${query.size ? `?${query}` : ''}${anchor ? `#${anchor}` : ''}`;
}

function writeAddress(keep) {
  const asked = new URLSearchParams({ ...(q.value.trim() && { q: q.value.trim() }), ...chosen() });
  const address = asked.size ? `?${asked}` : location.pathname;
  if (keep && asked.toString() !== location.search.slice(1)) history.pushState({}, '', address);
  else history.replaceState({}, '', address);
}

/** Fills the form from the address and shows as many results as when the reader left. */
async function readAddress() {
  const asked = new URLSearchParams(location.search);
  for (const field of [q, year, topic]) field.value = asked.get(field.name) ?? '';
  // An unknown year or topic selects nothing.
  for (const select of [year, topic]) if (select.selectedIndex < 0) select.value = '';
  shown = history.state?.shown ?? AT_ONCE;
  await search();
  linkAt(history.state?.opened)?.focus();
}

const links = () => [...list.querySelectorAll('h2 a')];
/** The address of a result, without the words to mark. */
const placeOf = ({ pathname, hash }) => pathname + hash;
const linkAt = (place) => links()[place];

function searchAnew(keep) {
  shown = AT_ONCE;
  writeAddress(keep);
  void search();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchAnew(true);
});
form.addEventListener('change', (event) => event.target !== q && searchAnew(true));
// Do not make each letter a step of the browser's history.
q.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => searchAnew(false), PAUSE);
});
window.addEventListener('popstate', readAddress);

more.addEventListener('click', async () => {
  const next = shown;
  shown += AT_ONCE;
  history.replaceState({ shown }, '');
  await search();
  linkAt(next)?.focus();
});

// A reader who comes back sees the result that they opened.
list.addEventListener('click', (event) => {
  const opened = links().indexOf(event.target.closest('a'));
  if (opened >= 0) history.replaceState({ shown, opened }, '');
});

q.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' || !linkAt(0)) return;
  event.preventDefault();
  linkAt(0).focus();
});
list.addEventListener('keydown', (event) => {
  const here = links().indexOf(event.target);
  const next = { ArrowDown: linkAt(here + 1), ArrowUp: linkAt(here - 1) ?? q, Escape: q }[event.key];
  if (!next || here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  next.focus();
});

void readAddress();
