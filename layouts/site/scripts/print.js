// A button that prints is only there where a script can print: without this one it stays hidden, and browsers print by
// their own menu.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
for (const how of document.querySelectorAll('[data-print-how]')) how.hidden = true;
