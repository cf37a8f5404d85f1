import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

// The one place that knows how a browser is found. Tests that need one never pass without it: it is found, or installed, or the
// run fails and says what to install.

const PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    // The same browser without the window that nobody sees here: of a page's audit it saves a quarter.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/** Less than a test may take, so that what never comes is named: a busy machine is no fault. */
const LONG = 150_000;

/** A browser without network chatter of its own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // The windows of a context share a process: to start one takes as long as to load two pages.
  '--renderer-process-limit=1',
];

/** @throws when there is no Chromium and none can be installed */
export function findChromium(): string {
  const found = [process.env.CHROMIUM, ...(PLACES[process.platform] ?? []), chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  installChromium();
  const installed = [...(PLACES[process.platform] ?? []), chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install it, or name its program in the variable CHROMIUM, and run the tests again.',
  );
}

/** Debian's package where that may be installed without a question; elsewhere the build that Playwright keeps. */
function installChromium(): void {
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [first = '', ...rest] = [...asRoot, 'apt-get'];
  if (
    process.platform === 'linux' &&
    run(first, ...rest, 'update', '-qq') &&
    ['chromium-headless-shell', 'chromium'].some((name) =>
      run(first, ...rest, 'install', '-y', '-qq', '--no-install-recommends', name),
    )
  )
    return;
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
}

export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
  browser.on('context', (context) => context.setDefaultTimeout(LONG));
  return browser;
}

let shared: Promise<Browser> | undefined;

/** One browser for all test files of a process, and ends with it: a test closes the windows that it opens, and not the browser. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}
