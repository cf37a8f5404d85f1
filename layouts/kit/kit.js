// The kit's buttons and previews. The page needs no server. Without this script its links still open every file.

const texts = JSON.parse(document.getElementById('texts').textContent);
const status = document.querySelector('[role="status"]');
const frame = document.querySelector('iframe');
const plain = document.querySelector('pre');
const about = document.getElementById('view-about');

/** What each view shows in place of the email. */
const changes = {
  dark: (html) => html.replace(/@media\s*\(prefers-color-scheme:\s*dark\)/g, '@media all'),
  pictureless: (html) => html.replace(/<img\b[^>]*>/g, (tag) => tag.replace(/\ssrc="[^"]*"/, ' src=""')),
  stripped: (html) => html.replace(/<style[\s\S]*?<\/style>/g, ''),
};

// Firefox keeps the ticks of an earlier version of the page.
for (const input of document.querySelectorAll('input')) input.checked = input.defaultChecked;

function say(words) {
  // A screen reader repeats the same words only if they disappear in between.
  status.textContent = '';
  setTimeout(() => {
    status.textContent = words;
  }, 50);
}

/** For browsers without a clipboard for pages, or that refuse it. `fill` puts the text to copy into the event. */
function copyByCommand(fill) {
  const listen = (event) => {
    event.preventDefault();
    fill(event.clipboardData);
  };
  document.addEventListener('copy', listen);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', listen);
  if (!copied) throw new Error('The browser does not copy.');
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByCommand((data) => data.setData('text/plain', text));
  }
}

/** As if someone had selected and copied the email: a mail app pastes it with its formatting. */
async function copyRich(html, text) {
  try {
    const parts = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    copyByCommand((data) => {
      data.setData('text/html', html);
      data.setData('text/plain', text);
    });
  }
}

for (const button of document.querySelectorAll('button')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const { copy, copyRich: mailer, said } = button.dataset;
    try {
      if (mailer) await copyRich(texts[`${mailer}-html`], texts[`${mailer}-text`]);
      else await copyText(texts[copy]);
      say(said);
    } catch {
      say(status.dataset.failed);
    }
  });
}

// Shows one mailer's email at a time. A board that uses only GOV.UK Notify has no HTML to show.
const views = document.querySelector('.views');
const mailers = document.getElementById('preview-of');
for (const [part, choice] of [
  [mailers?.parentElement, mailers],
  [views, views],
]) {
  part?.removeAttribute('hidden');
  choice?.addEventListener('change', show);
}

function show() {
  const mailer = mailers?.value ?? document.querySelector('[data-preview]').dataset.preview;
  const html = texts[`${mailer}-html`];
  const view = html ? views.querySelector(':checked').value : 'notify';
  const reads = view === 'text' || view === 'notify';
  about.textContent = about.dataset[view];
  plain.hidden = !reads;
  plain.textContent = texts[`${mailer}-${html ? 'text' : 'notify'}`];
  if (!frame) return;
  views.hidden = !html;
  frame.dataset.view = view;
  frame.hidden = reads;
  frame.removeAttribute('src');
  if (!reads) frame.srcdoc = changes[view]?.(html) ?? html;
}
