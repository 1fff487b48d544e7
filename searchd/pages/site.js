'use strict';

// Suggests what to type, as a combobox (WAI-ARIA). Without it the form works as it is.
function suggest() {
  const input = document.getElementById('q');
  if (!input || !window.fetch) return;
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Gợi ý');
  list.hidden = true;
  input.closest('.box').append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let texts = [];
  let chosen = -1;
  let asked = 0;

  function choose(i) {
    chosen = i;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === i)));
    if (i < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[i].id);
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  function take(i) {
    input.value = texts[i];
    close();
    input.form.requestSubmit();
  }

  function show(suggestions) {
    texts = suggestions.map((suggestion) => suggestion.text);
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const item = document.createElement('li');
      item.id = `suggestion-${i}`;
      item.setAttribute('role', 'option');
      item.textContent = suggestion.label || suggestion.text;
      if (suggestion.documents) {
        const count = document.createElement('span');
        count.textContent = `${suggestion.documents} văn bản`;
        item.append(' ', count);
      }
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(i);
      });
      return item;
    }));
    choose(-1);
    list.hidden = texts.length === 0;
    input.setAttribute('aria-expanded', String(texts.length > 0));
  }

  async function ask() {
    const own = ++asked;
    const typed = input.value;
    if (typed.trim().length < 2 || typed.length > 100) return close();
    try {
      const response = await fetch(`/v1/suggest?q=${encodeURIComponent(typed)}`);
      const answer = response.ok ? await response.json() : { suggestions: [] };
      if (own === asked && document.activeElement === input) show(answer.suggestions);
    } catch {
      close();
    }
  }

  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const places = texts.length + 1;
      choose((chosen + 1 + step + places) % places - 1);
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Escape') {
      close();
    }
  });
}

// Follows links of facets and filters without leaving the page, and says how many documents are
// left. Without it they are links.
function refine() {
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  const address = () => location.pathname + location.search;
  let shown = address();

  async function show(target, isNew) {
    try {
      const response = await fetch(target);
      if (!response.ok) throw new Error(response.statusText);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      document.title = page.title;
      document.querySelector('main').replaceWith(page.querySelector('main'));
      if (isNew) history.pushState(null, '', target);
      shown = address();
      suggest();
      const count = document.querySelector('.count');
      status.textContent = count.textContent;
      count.tabIndex = -1; // so that the keyboard goes on from here
      count.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    } catch {
      location.assign(target); // the browser says what is wrong
    }
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('.facets a, .chips a');
    const plain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain) return;
    event.preventDefault();
    show(link.href, true);
  });
  window.addEventListener('popstate', () => {
    if (shown !== address()) show(location.href, false); // else another place of the same page
  });
}

// Goes from one match of a judgment to the next. Without it there are links to the first ones.
function goThroughMatches() {
  const bar = document.querySelector('.matches');
  const marks = [...document.querySelectorAll('.text mark[id]')];
  if (!bar || marks.length < 2) return;
  let at = -1;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');

  function go(step) {
    marks[at]?.classList.remove('here');
    at = at < 0 && step < 0 ? marks.length - 1 : (at + step + marks.length) % marks.length;
    const mark = marks[at];
    mark.classList.add('here');
    mark.scrollIntoView({ block: 'center' });
    status.textContent = `${at + 1} / ${marks.length}`;
  }

  function button(text, step) {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    element.addEventListener('click', () => go(step));
    return element;
  }

  bar.querySelector('.links').hidden = true;
  bar.append(button('‹ Trước', -1), button('Sau ›', 1), status);
}

// Copies a citation. Without it the citation is text to select.
function copyCitation() {
  const citation = document.getElementById('trich-dan');
  if (!citation || !navigator.clipboard) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Chép trích dẫn';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(citation.textContent);
      status.textContent = ' Đã chép.';
    } catch {
      status.textContent = ' Trình duyệt không cho chép; hãy chọn và chép bằng tay.';
    }
  });
  citation.after(button, status);
}

suggest();
if (location.pathname === '/tim-kiem') refine();
goThroughMatches();
copyCitation();
