// Shows the button that opens the device’s own sheet for sharing, where it has one. The sheet gets the title and the address of the page.
const { href } = document.querySelector('link[rel="canonical"]');
for (const button of document.querySelectorAll('[data-share]')) {
  if (!navigator.share) break;
  button.hidden = false;
  // A reader who closes the sheet rejects it.
  button.addEventListener('click', () => navigator.share({ title: document.title, url: href }).catch(() => undefined));
}
