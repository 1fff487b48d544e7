// Debian's Chromium, driven by playwright-core; and what every page must keep to.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export const viewports = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
};

/** Starts the browser, or fails with a sentence that says what is missing. */
export async function launchBrowser() {
  const playwright = await import('playwright-core').catch(() => null);
  if (!playwright) {
    throw new Error(
      'playwright-core is not installed: run "npm ci" in tests/e2e, or set TRAAN_NO_BROWSER=1 to skip',
    );
  }
  if (!existsSync(executablePath)) {
    throw new Error(
      `there is no browser at ${executablePath}: install chromium, set CHROMIUM to its path, or set TRAAN_NO_BROWSER=1 to skip`,
    );
  }
  return playwright.chromium.launch({ executablePath, args });
}

/** Opens a page that notes console errors, failed loads and requests to other hosts. */
export async function openPage(browser, base, options = {}) {
  const context = await browser.newContext({ viewport: viewports.desktop, locale: 'vi-VN', ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && faults.push(`console: ${m.text()}`));
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  // A request that a navigation cut short is no fault of the page.
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}: ${reason}`);
  });
  page.on('response', (r) => r.status() >= 400 && faults.push(`${r.status()}: ${r.url()}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== base) faults.push(`other host: ${request.url()}`);
  });
  const close = async () => {
    await context.close();
    assert.deepEqual(faults, []);
  };
  return { page, faults, close };
}

export async function assertFitsWidth(page) {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= client, `${page.url()} is ${scroll} px wide in a window of ${client} px`);
}

/** Presses Tab until the element of the selector has the focus. */
export async function tabTo(page, selector) {
  const limit = 60;
  for (let i = 0; i < limit; ++i) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate((s) => document.activeElement?.matches(s), selector);
    if (reached) return;
  }
  assert.fail(`${selector} is not reached with Tab`);
}

/** The colours of the first element of the selector, and the contrast between them (WCAG). */
export async function coloursOf(page, selector) {
  const colours = await page.evaluate((s) => {
    const element = document.querySelector(s);
    const solid = (node) => {
      const colour = getComputedStyle(node).backgroundColor;
      const clear = colour === 'rgba(0, 0, 0, 0)' || colour === 'transparent';
      return clear && node.parentElement ? solid(node.parentElement) : colour;
    };
    return [getComputedStyle(element).color, solid(element)];
  }, selector);
  const [text, ground] = colours.map(luminance);
  const [light, dark] = text > ground ? [text, ground] : [ground, text];
  return { text, ground, contrast: (light + 0.05) / (dark + 0.05) };
}

function luminance(colour) {
  const channels = colour.match(/[\d.]+/g).slice(0, 3).map((c) => Number(c) / 255);
  const linear = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}
