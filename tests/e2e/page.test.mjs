// The pages in a real browser: searching, reading, keyboard, phone and desktop, without scripts.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { assertFitsWidth, coloursOf, launchBrowser, openPage, tabTo, viewports } from './browser.mjs';
import { EVIL_WORD, makeSyntheticIndex } from './corpus.mjs';
import { idsOf, makeTempFolder, search, startServer } from './harness.mjs';
import { fold, words } from './truth.mjs';

const skip = process.env.TRAAN_NO_BROWSER === '1' && 'no browser tests: TRAAN_NO_BROWSER=1 is set';
const QUERY = 'trộm cắp tài sản';

const isQueryWord = (marked) => words(marked).every((word) => words(QUERY).includes(word));

/** Types the query on the front page; gives back the results page. */
async function searchFromFront(page, base, query = QUERY) {
  await page.goto(`${base}/`);
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem?*');
}

async function assertResults(page, base) {
  const { hits, total } = await search(base, { q: QUERY });
  const marks = await page.locator('.hits mark').allTextContents();
  assert.ok(marks.length >= hits.length, `${marks.length} marks in ${hits.length} hits`);
  assert.ok(marks.every(isQueryWord), `${marks}`);
  assert.equal(await page.locator('.hits > li').count(), hits.length);
  assert.equal(await page.locator('.count strong').textContent(), String(total.value));
  assert.equal(await page.locator('#q').inputValue(), QUERY);
  return hits;
}

async function assertJudgment(page, hit) {
  assert.ok(new URL(page.url()).pathname.endsWith(`/ban-an/${hit.id}`), page.url());
  if (hit.number) assert.match(await page.locator('h1').textContent(), new RegExp(hit.number));
  const marks = await page.locator('.judgment .text mark').allTextContents();
  assert.ok(marks.length > 0 && marks.every(isQueryWord), `${marks}`);
}

/** Types without marks and takes what is suggested first, by keyboard. */
async function takeSuggestion(page, base, typed) {
  await page.goto(`${base}/`);
  await page.locator('#q').pressSequentially(typed);
  const options = page.locator('#suggestions [role=option]');
  await options.first().waitFor();
  const text = await options.first().evaluate((option) => option.firstChild.textContent);
  await page.keyboard.press('ArrowDown');
  assert.equal(await options.first().getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem?*');
  assert.equal(await page.locator('#q').inputValue(), text);
  return text;
}

describe('pages in a browser', { skip }, () => {
  let folder, server, browser, base;

  before(async () => {
    browser = await launchBrowser();
    folder = await makeTempFolder();
    server = await startServer((await makeSyntheticIndex(folder)).index);
    base = server.base;
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    await folder?.remove();
  });

  async function withPage(options, body) {
    const { page, close } = await openPage(browser, base, options);
    await body(page);
    await close();
  }

  test('suggestions while one types, and what is similar', () => withPage({}, async (page) => {
    assert.match(await takeSuggestion(page, base, 'trom c'), /^Trộm cắp/);
    await page.goto(`${base}/`);
    await page.locator('#q').pressSequentially('toa an');
    await page.locator('#suggestions').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#suggestions').isVisible(), false);
    await searchFromFront(page, base);
    await page.locator('.hits h2 a').first().click();
    await page.getByRole('link', { name: 'Văn bản tương tự' }).click();
    await page.waitForURL('**/tuong-tu');
    assert.ok((await page.locator('.hits > li').count()) > 0);
    await assertFitsWidth(page);
  }));

  for (const [name, viewport] of Object.entries(viewports)) {
    test(`search, read, go back, on ${name}`, () =>
      withPage({ viewport }, async (page) => {
        await searchFromFront(page, base);
        const hits = await assertResults(page, base);
        await assertFitsWidth(page);
        await page.locator('.hits h2 a').first().click();
        await page.waitForURL('**/ban-an/**');
        await assertJudgment(page, hits[0]);
        await assertFitsWidth(page);
        await page.goBack();
        await assertResults(page, base);
      }));

    test(`no page is wider than the window, on ${name}`, () =>
      withPage({ viewport }, async (page) => {
        const paths = [
          '/', '/tro-giup', `/tim-kiem?q=${'x'.repeat(300)}`, '/tim-kiem?q=%22con+chung%22&page=2',
          '/tim-kiem?kind=decision', '/ban-an/synth-0000004', `/ban-an/odd-script?q=${EVIL_WORD}`,
        ];
        for (const path of paths) {
          await page.goto(base + path);
          await assertFitsWidth(page);
        }
      }));
  }

  test('without scripts searching and reading work as well', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await searchFromFront(page, base);
      const hits = await assertResults(page, base);
      await page.locator('.hits h2 a').first().click();
      await page.waitForURL('**/ban-an/**');
      await assertJudgment(page, hits[0]);
      await page.getByRole('link', { name: 'Trở lại kết quả' }).click();
      await assertResults(page, base);
    }));

  test('the filter works by keyboard alone, and shows where the focus is', () =>
    withPage({}, async (page) => {
      await page.goto(`${base}/`);
      await tabTo(page, '#q');
      await page.keyboard.type('ly hôn');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem?*');
      await tabTo(page, '.filters summary');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.notEqual(outline, 'none', 'the focus cannot be seen');
      await page.keyboard.press('Enter');
      await tabTo(page, 'select[name=kind]');
      await chooseByKeyboard(page, 'decision');
      await tabTo(page, '.filters button[type=submit]');
      await page.keyboard.press('Enter');
      await page.waitForURL('**kind=decision**');
      const expected = await search(base, { q: 'ly hôn', kind: 'decision' });
      assert.equal(await page.locator('.count strong').textContent(), String(expected.total.value));
      for (const heading of await page.locator('.hits h2').allTextContents()) {
        assert.match(heading, /^Quyết định/);
      }
      assert.equal(await page.locator('select[name=kind]').inputValue(), 'decision', 'the choice is kept');
    }));

  async function chooseByKeyboard(page, value) {
    for (let i = 0; i < 10; ++i) {
      await page.keyboard.press('ArrowDown');
      if ((await page.locator('select:focus').inputValue()) === value) return;
    }
    assert.fail(`no option ${value}`);
  }

  test('the skip link is the first stop of Tab and leads to the content', () =>
    withPage({}, async (page) => {
      await page.goto(`${base}/tim-kiem?q=${encodeURIComponent(QUERY)}`);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
      await page.keyboard.press('Enter');
      assert.equal(new URL(page.url()).hash, '#noi-dung');
    }));

  test('the next page goes on where the first ended', () =>
    withPage({}, async (page) => {
      await page.goto(`${base}/tim-kiem?q=${encodeURIComponent(QUERY)}`);
      await page.locator('a[rel=next]').click();
      await page.waitForURL('**page=2**');
      const expected = idsOf(await search(base, { q: QUERY, page: 2 }));
      const links = await page.locator('.hits h2 a').evaluateAll((all) => all.map((a) => a.pathname));
      assert.deepEqual(links, expected.map((id) => `/ban-an/${id}`));
      assert.equal(await page.locator('ol.hits').getAttribute('start'), '11');
    }));

  for (const colorScheme of ['light', 'dark']) {
    test(`text can be read in the ${colorScheme} colour scheme`, () =>
      withPage({ colorScheme }, async (page) => {
        await page.goto(`${base}/tim-kiem?q=${encodeURIComponent(QUERY)}`);
        const body = await coloursOf(page, 'body');
        assert.equal(body.ground < 0.2, colorScheme === 'dark', JSON.stringify(body));
        for (const selector of ['body', '.snippet', '.hits mark', '.hits .meta', '.hits h2 a', 'footer', '#q', '.box button']) {
          const { contrast } = await coloursOf(page, selector);
          assert.ok(contrast >= 4.5, `${selector} has a contrast of ${contrast.toFixed(2)}`);
        }
      }));
  }

  test('a record with markup runs nothing', () =>
    withPage({}, async (page) => {
      await searchFromFront(page, base, EVIL_WORD);
      assert.match(await page.locator('.hits').textContent(), /<script>alert\(1\)<\/script>/);
      await page.locator('.hits h2 a').first().click();
      await page.waitForURL('**/ban-an/odd-script**');
      assert.equal(await page.locator('main script, main img').count(), 0);
    }));

  test('quotes and signs that turn text round are shown as text', () =>
    withPage({}, async (page) => {
      await searchFromFront(page, base, 'xyzbidi "<b>\u202e');
      assert.doesNotMatch(await page.content(), /[\u202a-\u202e]/);
      assert.match(await page.title(), /"<b>/);
      await page.goto(`${base}/ban-an/odd-bidi?q=xyzbidi`);
      assert.doesNotMatch(await page.content(), /[\u202a-\u202e]/);
      assert.match(await page.locator('.text').textContent(), /000\.1.* đồng xyzbidi/);
    }));

  const screenshots = process.env.TRAAN_SCREENSHOTS;
  test('screenshots', { skip: !screenshots && 'set TRAAN_SCREENSHOTS to a folder for screenshots' }, async () => {
    await mkdir(screenshots, { recursive: true });
    await withPage({ viewport: { width: 1100, height: 900 } }, async (page) => {
      await searchFromFront(page, base);
      await page.screenshot({ path: join(screenshots, 'results.png') });
    });
    await withPage({ viewport: viewports.phone, deviceScaleFactor: 2 }, async (page) => {
      await page.goto(`${base}/`);
      await page.locator('#q').pressSequentially('tranh chap');
      await page.locator('#suggestions').waitFor();
      await page.screenshot({ path: join(screenshots, 'suggestions.png') });
    });
    await withPage({ viewport: viewports.phone, deviceScaleFactor: 2 }, async (page) => {
      const [hit] = (await search(base, { q: QUERY, kind: 'judgment' })).hits;
      await page.goto(`${base}/ban-an/${hit.id}?q=${encodeURIComponent(QUERY)}`);
      await page.screenshot({ path: join(screenshots, 'judgment.png') });
    });
    const { facets } = await search(base, { facets: 'court' });
    const court = `/toa-an/${words(fold(facets.court[0].value)).join('-')}`;
    for (const [name, path] of [['precedent', '/an-le/4'], ['court', court], ['front', '/']]) {
      await withPage({ viewport: viewports.phone, deviceScaleFactor: 2 }, async (page) => {
        await page.goto(base + path);
        await page.screenshot({ path: join(screenshots, `${name}.png`) });
      });
    }
  });
});
