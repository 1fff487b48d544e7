// What people come for, from the front page to the end, in as few steps as the pages allow. A step
// is a click, or the Enter that sends a form; typing is none.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, viewports } from './browser.mjs';
import { makeSyntheticIndex } from './corpus.mjs';
import { makeTempFolder, search, searchAll, startServer, url } from './harness.mjs';
import { fold, words } from './truth.mjs';

const skip = process.env.TRAAN_NO_BROWSER === '1' && 'no browser tests: TRAAN_NO_BROWSER=1 is set';

/** The one address of a record's page. */
function pathOf({ id, kind, number }) {
  const [own, year] = number?.split('/') ?? [];
  return kind === 'precedent' ? `/an-le/${Number(own)}-${year}` : `/ban-an/${encodeURIComponent(id)}`;
}

/** A person at a page, whose steps are counted. */
class Person {
  steps = 0;

  constructor(page, base) {
    this.page = page;
    this.base = base;
  }
  async begin() {
    await this.page.goto(`${this.base}/`);
  }
  async click(locator) {
    ++this.steps;
    await locator.first().click();
    await this.page.waitForLoadState();
  }
  link(name) {
    return this.page.getByRole('link', { name });
  }
  async searchFor(query, box = '#q') {
    ++this.steps;
    const before = this.page.url();
    await this.page.locator(box).fill(query);
    await Promise.all([
      this.page.waitForURL((now) => now.href !== before),
      this.page.locator(box).press('Enter'),
    ]);
  }
  async total() {
    const text = await this.page.locator('.count strong').first().textContent();
    return Number(text.replaceAll('.', ''));
  }
  async openFirst() {
    await this.click(this.page.locator('.hits h2 a'));
    await this.page.waitForURL('**/ban-an/**');
  }
  heading() {
    return this.page.locator('h1').textContent();
  }
}

describe('what people come for', { skip }, () => {
  let folder, server, browser, base, records;

  before(async () => {
    browser = await launchBrowser();
    folder = await makeTempFolder();
    const made = await makeSyntheticIndex(folder);
    records = made.records;
    server = await startServer(made.index, ['--set', 'http.public_url="http://tra-an.test"']);
    base = server.base;
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    await folder?.remove();
  });

  /** On a desktop with scripts, and on a phone without, unless the task says otherwise. */
  function task(name, steps, body, ways = ['desktop', 'phone']) {
    for (const way of ways) {
      const options = { viewport: viewports[way], javaScriptEnabled: way === 'desktop', acceptDownloads: true };
      test(`${name}, in ${steps} steps, ${way === 'desktop' ? 'with' : 'without'} scripts`, async () => {
        const { page, close } = await openPage(browser, base, options);
        const person = new Person(page, base);
        await person.begin();
        await body(person, page);
        assert.equal(person.steps, steps, 'steps');
        await close();
      });
    }
  }

  task('a judgment by its number as printed on paper', 2, async (person) => {
    const record = records.find((r) => r.kind === 'judgment' && r.number?.includes('/'));
    await person.searchFor(record.number.toLowerCase().replaceAll('/', ' / '));
    await person.openFirst();
    assert.match(await person.heading(), new RegExp(record.number));
  });

  task('a phrase remembered, typed without marks', 2, async (person, page) => {
    const phrase = words(records.find((r) => r.kind === 'judgment').text).slice(200, 206).join(' ');
    await person.searchFor(`"${fold(phrase)}"`);
    await person.openFirst();
    const marked = (await page.locator('.text mark').allTextContents()).join(' ');
    assert.ok(words(marked).map(fold).includes(fold(words(phrase)[0])), marked);
  });

  task('all appeals on land in one province in one year', 4, async (person, page) => {
    const wanted = { q: 'đất', instance: 'appeal' };
    const { facets } = await search(base, { ...wanted, facets: 'province,year' });
    const province = facets.province[0].value;
    const [year] = (await search(base, { ...wanted, province, facets: 'year' })).facets.year;
    await person.searchFor('đất');
    const choose = async (text) => {
      const before = page.url();
      await person.click(page.locator('.facets').getByRole('link', { name: text, exact: true }));
      await page.waitForURL((now) => now.href !== before);
    };
    await choose('Phúc thẩm');
    await choose(province);
    await choose(year.value);
    const expected = await search(base, { ...wanted, province, from: year.value, to: year.value });
    assert.equal(await person.total(), expected.total.value);
    assert.equal(await person.total(), year.count);
    await page.reload();
    assert.equal(await person.total(), year.count, 'reloading keeps it');
    const last = page.url();
    await page.goBack();
    await page.waitForURL((now) => now.href !== last);
    const before = await search(base, { ...wanted, province });
    await page.getByText(`${before.total.value} văn bản phù hợp`).first().waitFor();
    await page.goForward();
    await page.getByText(`${year.count} văn bản phù hợp`).first().waitFor();
  });

  task('a filter, and the same without it, where a screen reader hears of it', 3, async (person, page) => {
    await person.searchFor('đất');
    const all = await person.total();
    const status = page.locator('body > [role=status]');
    await person.click(page.locator('.facets').getByRole('link', { name: 'Phúc thẩm', exact: true }));
    await page.waitForURL('**instance=appeal**');
    const appeals = await person.total();
    assert.ok(appeals < all);
    assert.match(await status.textContent(), new RegExp(`^${appeals} văn bản phù hợp`));
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially('trom c');
    await page.locator('#suggestions [role=option]').first().waitFor(); // the new box has them, too
    await page.keyboard.press('Escape');
    await person.click(page.locator('.chips a'));
    await page.waitForURL((now) => !now.search.includes('appeal'));
    assert.equal(await person.total(), all);
  }, ['desktop']);

  task('what applied a precedent', 3, async (person, page) => {
    await person.click(person.link('Án lệ').first());
    const precedents = page.locator('.precedents h2 a');
    const numbers = await precedents.allTextContents();
    const cited = numbers.findIndex((text) => text.includes('04/2016/AL'));
    await person.click(precedents.nth(cited));
    assert.match(await person.heading(), /04\/2016\/AL/);
    await person.click(page.locator('.applied').getByRole('link', { name: /^Tất cả/ }));
    const wanted = records.filter((r) => r.kind !== 'precedent' && r.text.includes('04/2016/AL'));
    assert.equal(await person.total(), wanted.length);
    assert.ok(wanted.length >= 2);
  });

  task('to follow a search', 1, async (person, page) => {
    await person.searchFor('trộm cắp tài sản');
    const target = await person.link('Theo dõi tìm kiếm này').getAttribute('href');
    const feed = await (await fetch(base + target)).text();
    const first = await search(base, { q: 'trộm cắp tài sản', sort: 'added', size: 1 });
    assert.ok(feed.includes(`/ban-an/${first.hits[0].id}"`));
    assert.ok(feed.includes(`http://tra-an.test${target.split('?')[0]}`));
  });

  task('a table of what was found', 2, async (person, page) => {
    await person.searchFor('ly hôn');
    const total = await person.total();
    const [download] = await Promise.all([page.waitForEvent('download'), person.click(person.link(/CSV/))]);
    const path = folder.file(`table-${Date.now()}.csv`);
    await download.saveAs(path);
    const ids = new Set((await readFile(path, 'utf8')).split('\n').slice(1).map((line) => line.split(',')[0]));
    assert.ok(ids.size >= total, `${ids.size} lines for ${total}`);
  });

  task('to cite a judgment', 3, async (person, page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await person.searchFor('bị cáo');
    await person.openFirst();
    await person.click(page.getByRole('button', { name: 'Chép trích dẫn' }));
    await page.getByText('Đã chép').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^(Bản án|Quyết định) số .+ ngày \d\d\/\d\d\/\d{4} của Tòa án/);
    assert.equal(copied, await page.locator('#trich-dan').textContent());
  }, ['desktop']);

  task('something in place of nothing', 2, async (person, page) => {
    const [judgment] = (await search(base, { q: 'trộm cắp', case_type: 'criminal' })).hits;
    const [first, second] = judgment.court.split(' ').slice(-2);
    await person.searchFor(`"trộm ${second} cắp ${first}"`);
    assert.equal(await person.total(), 0);
    await person.click(page.locator('.nothing a'));
    assert.ok((await person.total()) > 0);
  });

  task('what a court published, and its newest', 3, async (person, page) => {
    await person.click(person.link('Tòa án').first());
    const court = page.locator('.courts a').first();
    const name = await court.textContent();
    await person.click(court);
    assert.equal(await person.heading(), name);
    const { total } = await search(base, { court: name });
    assert.equal(await person.total(), total.value);
    await person.openFirst();
    assert.equal(await page.locator('.facts a').first().textContent(), name);
  });

  task('who else cites an article that a judgment cites', 3, async (person, page) => {
    await person.searchFor('trộm cắp tài sản');
    await person.openFirst();
    const law = page.locator('.text a[href^="/tim-kiem"]').filter({ hasText: /Điều \d+/ });
    await person.click(law);
    assert.ok((await person.total()) > 1);
    assert.match(await page.locator('.notes').textContent(), /viện dẫn/);
  });

  task('from match to match', 4, async (person, page) => {
    await person.searchFor('bị cáo');
    await person.openFirst();
    const next = page.getByRole('button', { name: 'Sau ›' });
    await person.click(next);
    await person.click(next);
    assert.match(await page.locator('.matches').textContent(), /2 \/ \d+/);
    assert.equal(await page.locator('mark.here').getAttribute('id'), 'khop-2');
  }, ['desktop']);

  task('the first match', 3, async (person, page) => {
    await person.searchFor('bị cáo');
    await person.openFirst();
    await person.click(page.locator('.matches a').first());
    assert.equal(new URL(page.url()).hash, '#khop-1');
  }, ['phone']);

  task('a search within what was found', 2, async (person, page) => {
    await person.searchFor('đất HOẶC nhà');
    const all = await person.total();
    await person.searchFor('vay', '#them');
    const { total } = await search(base, { q: '(đất HOẶC nhà) vay' });
    assert.equal(await person.total(), total.value);
    assert.ok(total.value < all && total.value > 0);
    assert.equal(await page.locator('#q').inputValue(), '(đất HOẶC nhà) vay');
  });

  task('words as typed instead of what they were taken for', 2, async (person, page) => {
    await person.searchFor('Điều 173 BLHS');
    const read = await person.total();
    await person.click(page.getByRole('link', { name: /^Chỉ tìm chữ/ }));
    const { total } = await search(base, { q: 'Điều 173 BLHS', literal: '0' });
    assert.equal(await person.total(), total.value);
    assert.notEqual(await person.total(), read);
    await page.goBack();
    assert.equal(await person.total(), read);
  });

  task('a part of a judgment', 3, async (person, page) => {
    await person.searchFor('bị cáo');
    await person.openFirst();
    await person.click(page.locator('.contents').getByRole('link', { name: 'Quyết định' }));
    const { hash } = new URL(page.url());
    assert.match(await page.locator(hash).textContent(), /QUYẾT ĐỊNH/);
  });

  test('the search box of a court works on another site', async () => {
    const [court] = (await search(base, { facets: 'court' })).facets.court;
    const slug = words(fold(court.value)).join('-');
    const html = await (await fetch(`${base}/toa-an/${slug}`)).text();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(html);
    const line = (await page.locator('#ma-nhung').inputValue()).trim();
    assert.ok(!line.includes('\n'), 'one line');
    const hosts = new Set();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.route('http://other.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!DOCTYPE html><title>x</title>${line}` }));
    await page.route('http://tra-an.test/**', async (route) => {
      const { pathname, search: query } = new URL(route.request().url());
      const response = await fetch(base + pathname + query);
      await route.fulfill({ body: Buffer.from(await response.arrayBuffer()), contentType: response.headers.get('content-type') });
    });
    await page.goto('http://other.test/');
    assert.deepEqual([...hosts], ['other.test'], 'nothing else is asked for');
    await page.locator('input[type=search]').fill('bị cáo');
    await page.locator('button').click();
    await page.waitForURL('http://tra-an.test/tim-kiem**');
    const expected = await search(base, { q: 'bị cáo', court: court.value });
    assert.equal(await page.locator('.count strong').textContent(), String(expected.total.value));
    await context.close();
  });

  test('search engines find every document by the sitemap', async () => {
    const { origin } = new URL('http://tra-an.test');
    const robots = await (await fetch(`${base}/robots.txt`)).text();
    assert.match(robots, new RegExp(`^Sitemap: ${origin}/sitemap.xml$`, 'm'));
    const locations = async (path) => {
      const text = await (await fetch(base + path)).text();
      return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc.slice(origin.length));
    };
    const all = [];
    for (const path of await locations('/sitemap.xml')) all.push(...(await locations(path)));
    assert.deepEqual(all.sort(), records.map(pathOf).sort());
    for (const path of ['/sitemap-0.xml', '/sitemap-2.xml', '/sitemap-x.xml', '/sitemap-1']) {
      assert.equal((await fetch(base + path)).status, 404, path);
    }
  });

  const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
  const pageOf = async (target) => (await fetch(base + target)).text();
  const totalOf = (html) => Number(/<p class="count"[^>]*>(?:Ít nhất )?<strong>([\d.]+)/.exec(html)[1].replaceAll('.', ''));
  const tenth = (list) => list.filter((_, i) => i % Math.ceil(list.length / 10) === 0);

  test('every facet leads to as many documents as it says', async () => {
    for (const params of [
      { q: 'đất' }, { q: 'bị cáo', from: '', to: '', court: '' }, { q: 'ly hôn', from: '2020-06-15' },
      { to: '30/6/2021' }, { q: 'tranh chap', case_type: 'civil', from: '2019', to: '2022' },
    ]) {
      const html = await pageOf(url('', '/tim-kiem', params));
      const values = [...html.matchAll(/<li><a rel="nofollow" href="([^"]+)">[^<]+<\/a> <span class="number">([\d.]+)</g)];
      assert.ok(values.length > 5, JSON.stringify(params));
      if (!(params.from && params.to)) assert.match(html, /<h3>Năm<\/h3>/);
      for (const [, target, count] of tenth(values)) {
        assert.equal(totalOf(await pageOf(unescaped(target))), Number(count.replaceAll('.', '')), target);
      }
    }
  });

  test('every way out of nothing leads to as many documents as it says', async () => {
    let ways = 0;
    for (const params of [
      { q: '"sản tài trộm"' }, { q: '"cáo bị"~0 đất' }, { q: 'zzzqqq ly hôn', instance: 'reopening', from: '2030' },
      { q: '(vay HOẶC mượn) gần/1 trộm' }, { q: 'trộm cắp', case_type: 'labour', to: '1990' },
      { q: 'trộm cắp', case_type: 'labour' }, { q: 'bị cáo', subject: 'ly hôn', precedent: '4' },
    ]) {
      const html = await pageOf(url('', '/tim-kiem', params));
      for (const [, target, count] of html.matchAll(/<li><a rel="nofollow" href="([^"]+)">(?:Bỏ|Không cần)[^<]+<\/a>: có ([\d.]+)/g)) {
        assert.equal(totalOf(await pageOf(unescaped(target))), Number(count.replaceAll('.', '')), target);
        ++ways;
      }
    }
    assert.ok(ways >= 4, `${ways}`);
  });

  test('what was found is narrowed, whatever was typed', async () => {
    for (const q of ['đất HOẶC nhà', 'ly hon HOAC ly than', 'hợp /9 đồng', 'KHÔNG bị cáo', '"ly hôn" gần/50 con', 'đất OR(nhà)']) {
      for (const more of ['tòa', '"tòa án"', 'con HOẶC nhà']) {
        const before = totalOf(await pageOf(url('', '/tim-kiem', { q })));
        const response = await fetch(url(base, '/tim-kiem', { q, them: more }));
        const after = totalOf(await response.text());
        const ids = new Set((await searchAll(base, { q })).map((hit) => hit.id));
        const narrowed = await searchAll(base, { q: new URL(response.url).searchParams.get('q') });
        assert.ok(narrowed.every((hit) => ids.has(hit.id)), `${q} and ${more}: ${before} and ${after}`);
      }
    }
  });

  test('a page that is not there any more, and an old cursor', async () => {
    assert.match(await pageOf('/tim-kiem?q=ly+h%C3%B4n&page=9000'), /Không còn trang này/);
    const old = await pageOf('/tim-kiem?q=ly+h%C3%B4n&page=2&cursor=000099-a-ff');
    assert.match(old, /<ol class="hits" start="11">/);
    assert.match(await pageOf('/tim-kiem?q=ly+h%C3%B4n&size=50'), /<span>Trang 1 /);
  });

  test('a filter that cannot be read is in no feed', async () => {
    const html = await pageOf(url('', '/tim-kiem', { q: 'bị cáo', from: '32/13/2020' }));
    for (const [, target] of html.matchAll(/href="(\/(?:feed\.atom|v1\/export)[^"]*)"/g)) {
      assert.equal((await fetch(base + unescaped(target))).status, 200, target);
    }
  });

  test('the examples of the help run, and are read as it says', async () => {
    const help = await pageOf('/tro-giup');
    const examples = [...help.matchAll(/href="\/tim-kiem\?q=([^"]+)"/g)].map(([, q]) => decodeURIComponent(q));
    assert.ok(examples.length > 15);
    const unread = /^(?:unknown_|unbalanced_|stray_|empty_|operator_ignored|wildcard_ignored|law_not_named)/;
    for (const q of examples) {
      const { query } = await search(base, { q });
      assert.deepEqual(query.understood.filter(({ kind }) => unread.test(kind)), [], q);
    }
  });

  test('a precedent that the index lacks', async () => {
    const response = await fetch(`${base}/an-le/9999`);
    assert.equal(response.status, 404);
    assert.equal((await fetch(`${base}/an-le/04-2016-al`)).status, 200);
    const cited = await fetch(`${base}/an-le/60-2023`);
    assert.equal(new URL(cited.url).pathname, '/tim-kiem');
    assert.equal(totalOf(await cited.text()), 2);
  });

  test('courts whose names differ by marks alone are told apart', async () => {
    const html = await pageOf('/toa-an/toa-an-nhan-dan-huyen-tan-thanh');
    const links = [...html.matchAll(/<a rel="nofollow" href="([^"]+)">Tòa án nhân dân huyện Tân (Thạnh|Thành)<\/a>/g)];
    assert.equal(links.length, 2);
    for (const [, target] of links) assert.equal(totalOf(await pageOf(unescaped(target))), 1, target);
  });

  test('whatever a query is said to be, a page says in Vietnamese', async () => {
    for (const [q, said] of [
      ['"ly hôn', /ngoặc kép lẻ/], ['(ly hôn', /ngoặc đơn lẻ/], ['ly hôn OR', /Toán tử <strong>OR<\/strong> thiếu/],
      ['quận:x y', /Không có trường/], ['Điều 173', /không ghi luật nào/], ['x*', /Dấu \* cần/], ['ly hôn -vay', /Bỏ văn bản có/],
    ]) {
      assert.match(await pageOf(url('', '/tim-kiem', { q })), said, q);
    }
  });

  test('a permanent link says when the data is another', async () => {
    const html = await (await fetch(url(base, '/tim-kiem', { q: 'bị cáo' }))).text();
    const [, target] = /href="([^"]*gen=[^"]*)"/.exec(html);
    const kept = await (await fetch(base + target.replaceAll('&amp;', '&'))).text();
    assert.doesNotMatch(kept, /bản dữ liệu 000001; nay/);
    const other = await (await fetch(url(base, '/tim-kiem', { q: 'bị cáo', gen: '000099' }))).text();
    assert.match(other, /bản dữ liệu 000099; nay là bản 000001/);
  });
});
