// What a search must find, computed from the records alone. It shares no code with the engine and
// is simple on purpose: queries of the tests keep clear of tone placement (oa, oe, uy).

const LOOK_ALIKES = { Ƣ: 'Ư', ƣ: 'ư', Ð: 'Đ' };

/** A page's number on a line of its own, at its top or foot, is no part of the text. */
export function withoutPageNumbers(text) {
  return text.replace(/(^|\f)[ \n]*\d{1,4} *(?=\n)/g, '$1 ').replace(/\n *\d{1,4}\s*(?=\f)/g, '\n');
}

export function normalise(text) {
  return text.normalize('NFC').replace(/[ƢƣÐ]/g, (c) => LOOK_ALIKES[c]).toLowerCase();
}

export function fold(text) {
  return normalise(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

export function words(text) {
  return normalise(withoutPageNumbers(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const spaced = (list) => ` ${list.join(' ')} `;

/** Title, subject and text of a record as words, each with spaces round it. */
function fields(record) {
  return [record.title, record.subject, record.text].filter(Boolean).map((text) => spaced(words(text)));
}

/** Answers questions about a set of records; the words of each are computed once. */
export class Truth {
  constructor(records) {
    this.documents = records.map((record) => {
      const exact = fields(record);
      return { record, exact, folded: exact.map(fold) };
    });
  }

  ids(condition) {
    return this.documents.filter(condition).map((d) => d.record.id).sort();
  }

  /** Ids of documents that hold `phrase` as adjacent words. */
  withPhrase(phrase, unmarked = false) {
    const wanted = spaced(words(phrase));
    return this.ids((d) => (unmarked ? d.folded : d.exact).some((text) => text.includes(wanted)));
  }

  /** Ids of documents that hold every word; a word without marks matches all its markings. */
  withWords(query) {
    const wanted = words(query);
    return this.ids((d) =>
      wanted.every((word) => {
        const texts = fold(word) === word ? d.folded : d.exact;
        return texts.some((text) => text.includes(` ${word} `));
      }),
    );
  }
}

const CASE_LETTERS = /^(ST|PT|GĐT)-?(HS|DS|HNGĐ|KDTM|LĐ|HC)$/;

/** One form for all spellings of a judgment number: "07/2024/ds pt" is "7/2024/DSPT". */
export function canonicalNumber(number) {
  const parts = number.normalize('NFC').toUpperCase().replace(/[\s–]/g, (c) => (c === '–' ? '-' : '')).split('/');
  const letters = parts.at(-1).replace(CASE_LETTERS, '$2$1').replaceAll('-', '');
  return [parts[0].replace(/^0+(?=\d)/, ''), ...parts.slice(1, -1), letters].join('/');
}

/** The number of a judgment as its heading gives it: "Bản án số: 12/2020/DS-ST". */
export function headingNumber(text) {
  const heading = text.normalize('NFC').slice(0, 600);
  const found = /^(?:Bản án số|Số): *(\d+ *\/ *\d{4} *\/ *[\p{Lu}]+(?: *[-–] *[\p{Lu}]+)?) *$/mu.exec(heading);
  return found?.[1];
}
