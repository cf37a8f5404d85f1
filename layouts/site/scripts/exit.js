// “Exit this page” with a script: the page goes blank at once, Back does not return to it, and pressing Shift three times does
// the same as the link. Without the script it is a plain link. Nothing is stored, and no history is cleared.

const PRESSES = 3;
/** At most this many milliseconds between two presses. */
const PATIENCE = 5000;

const exit = document.querySelector('.exit');
const status = exit.querySelector('[role="status"]');
const title = document.title;

let presses = 0;
let timer;
/** Whether Shift is down and no other key was pressed since: someone who types a capital letter does not want to leave. */
let alone = false;

function leave() {
  document.documentElement.dataset.exiting = '';
  document.title = exit.dataset.title;
  status.textContent = exit.dataset.leaving;
  window.location.replace(exit.querySelector('a').href);
}

function forgetPresses() {
  clearTimeout(timer);
  presses = 0;
  alone = false;
  delete exit.dataset.pressed;
}

function countPress() {
  clearTimeout(timer);
  presses += 1;
  exit.dataset.pressed = String(presses);
  if (presses === PRESSES) {
    leave();
    return;
  }
  status.textContent = exit.dataset[presses === 1 ? 'press-2' : 'press-1'];
  timer = setTimeout(() => {
    forgetPresses();
    status.textContent = exit.dataset.over;
  }, PATIENCE);
}

document.addEventListener('click', (event) => {
  if (!event.target.closest('[data-exit]')) return;
  event.preventDefault();
  leave();
});

window.addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') forgetPresses();
  else if (!event.repeat) alone = !(event.ctrlKey || event.altKey || event.metaKey);
});

window.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || !alone) return;
  alone = false;
  countPress();
});

// Shift with a click selects text.
window.addEventListener('pointerdown', () => {
  alone = false;
});

// A browser may keep the page as the reader left it, and show it again.
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  forgetPresses();
  delete document.documentElement.dataset.exiting;
  document.title = title;
  status.textContent = '';
});
