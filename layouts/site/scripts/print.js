// Shows the button that prints. Without the script it stays hidden, and readers print with the browser's own menu.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
for (const how of document.querySelectorAll('[data-print-how]')) how.hidden = true;
