// Every page and state for everyone: axe-core's rules of WCAG 2.2 AA, 320 px, 400 % zoom, weight.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { assertFitsWidth, launchBrowser, openPage, viewports } from './browser.mjs';
import { EVIL_WORD, makeSyntheticIndex } from './corpus.mjs';
import { makeTempFolder, search, startServer } from './harness.mjs';

const skip = process.env.TRAAN_NO_BROWSER === '1' && 'no browser tests: TRAAN_NO_BROWSER=1 is set';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MOST_HTML = 60_000, MOST_ASSETS = 40_000; // bytes; of the assets compressed

const q = (query, rest = '') => `/tim-kiem?q=${encodeURIComponent(query)}${rest}`;

describe('pages for everyone', { skip }, () => {
  let folder, server, browser, base, axe, states;

  before(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    browser = await launchBrowser();
    folder = await makeTempFolder();
    server = await startServer((await makeSyntheticIndex(folder)).index, [
      '--set', 'http.public_url="http://site.test"', '--set', 'http.copy_request_url="http://site.test/xin"',
    ]);
    base = server.base;
    states = await statesOf(base);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    await folder?.remove();
  });

  /** A path of every page, and of every state a page may be in; what status it has. */
  async function statesOf(base) {
    const [judgment] = (await search(base, { q: 'bị cáo', kind: 'judgment' })).hits;
    const [precedent] = (await search(base, { kind: 'precedent' })).hits;
    const [court] = (await search(base, { facets: 'court' })).facets.court;
    const slug = court.value.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
      .match(/[a-z0-9]+/g).join('-');
    return {
      'front page': ['/'],
      'results': [q('trộm cắp tài sản')],
      'everything': ['/tim-kiem'],
      'a long query': [q('nguyên đơn yêu cầu bị đơn trả lại quyền sử dụng đất và bồi thường thiệt hại, '.repeat(3))],
      'second page': [q('bị cáo', '&page=2')],
      'filters in force': [q('bị cáo', '&case_type=criminal&from=2018&to=2023')],
      'unmarked words': [q('tranh chap dat dai')],
      'an abbreviation and a law': [q('Điều 173 BLHS')],
      'read as plain words': [q('Điều 173 BLHS', '&literal=0')],
      'a mistyped word': [q('trộm cắp tài sãn')],
      'a number that is not there': [q('999/2020/DS-ST')],
      'nothing found': [q('"tài sản cấp dưỡng bị cáo"', '&case_type=labour')],
      'a date that is none': [q('bị cáo', '&from=32/13/2020')],
      'a link of another generation': [q('bị cáo', '&gen=000099')],
      'a judgment': [`/ban-an/${judgment.id}`],
      'a judgment with matches': [`/ban-an/${judgment.id}?q=${encodeURIComponent('bị cáo')}`],
      'markup in a record': [`/ban-an/odd-script?q=${EVIL_WORD}`],
      'similar ones': [`/ban-an/${judgment.id}/tuong-tu`],
      'precedents': ['/an-le'],
      'a precedent': [`/an-le/${Number.parseInt(precedent.number, 10)}`],
      'courts': ['/toa-an'],
      'a court': [`/toa-an/${slug}`],
      'help': ['/tro-giup'],
      'the data': ['/du-lieu'],
      'no such page': ['/khong-co', 404],
      'no such court': ['/toa-an/khong-co', 404],
      'too long a query': [q('a '.repeat(2001)), 400],
    };
  }

  async function violations(page) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate((rules) => axe.run(document, { runOnly: rules }), RULES);
    return violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html).join(' | ')}`);
  }

  async function withPage(options, body) {
    const { page, faults, close } = await openPage(browser, base, options);
    await body(page, faults);
    await close();
  }

  for (const [device, viewport] of Object.entries(viewports)) {
    for (const colorScheme of ['light', 'dark']) {
      for (const scripts of colorScheme === 'light' ? [true, false] : [true]) {
        test(`axe finds nothing: ${device}, ${colorScheme}, ${scripts ? 'with' : 'without'} scripts`, () =>
          withPage({ viewport, colorScheme }, async (page, faults) => {
            // axe is a script itself, so ours is left out rather than all forbidden.
            if (!scripts) await page.route('**/assets/site.js', (route) => route.fulfill({ body: '' }));
            for (const [state, [path, status = 200]] of Object.entries(states)) {
              const response = await page.goto(base + path);
              assert.equal(response.status(), status, `${state}: ${path}`);
              assert.deepEqual(await violations(page), [], `${state}: ${path}`);
              await assertFitsWidth(page);
              if (status >= 400) faults.length = 0; // the browser itself notes them
            }
          }));
      }
    }
  }

  // 1280 px at 400 % are 320.
  test('nothing is wider than 320 px', () =>
    withPage({ viewport: { width: 320, height: 256 } }, async (page, faults) => {
      for (const [path] of Object.values(states)) {
        await page.goto(base + path);
        await assertFitsWidth(page);
        faults.length = 0;
      }
    }));

  test('every page has one main heading, a title of its own, and landmarks', () =>
    withPage({ javaScriptEnabled: false }, async (page, faults) => {
      const titles = new Set();
      for (const [state, [path, status = 200]] of Object.entries(states)) {
        await page.goto(base + path);
        assert.equal(await page.locator('h1').count(), 1, state);
        assert.equal(await page.locator('main').count(), 1, state);
        if (status === 200) titles.add(await page.title());
        const noindex = await page.locator('meta[name=robots][content=noindex]').count();
        const described = await page.locator('meta[name=description]').count();
        assert.equal(noindex + described, 1, `${state}: either not for search engines, or described for them`);
        faults.length = 0;
      }
      // The same search in several states has one title.
      assert.ok(titles.size >= 16, [...titles].join('\n'));
    }));

  test('a judgment is printed without what is for the screen alone', () =>
    withPage({}, async (page) => {
      await page.goto(base + states['a judgment with matches'][0]);
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['.top', 'footer', '.matches', '.contents', '.copy']) {
        assert.equal(await page.locator(selector).first().isVisible(), false, selector);
      }
      assert.ok(await page.locator('.text').isVisible());
    }));

  test('with forced colours marks and the focus can be seen', () =>
    withPage({ forcedColors: 'active' }, async (page) => {
      await page.goto(base + states['results'][0]);
      const outline = (selector) => page.locator(selector).first().evaluate((e) => getComputedStyle(e).outlineStyle);
      assert.equal(await outline('mark'), 'solid');
      await page.keyboard.press('Tab');
      assert.equal(await outline(':focus'), 'solid');
    }));

  test('pages are light', async () => {
    for (const [state, [path]] of Object.entries(states)) {
      if (!path.startsWith('/tim-kiem')) continue;
      const html = await (await fetch(base + path)).arrayBuffer();
      assert.ok(html.byteLength <= MOST_HTML, `${state}: ${html.byteLength} bytes`);
    }
    let assets = 0;
    for (const path of ['/assets/site.css', '/assets/site.js']) {
      assets += gzipSync(Buffer.from(await (await fetch(base + path)).arrayBuffer())).length;
    }
    assert.ok(assets <= MOST_ASSETS, `${assets} bytes of CSS and JavaScript`);
  });
});
