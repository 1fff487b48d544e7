// The synthetic corpus that the tests search: made records and a few odd ones.
import { buildIndex, mustRun, readRecords, writeRecords } from './harness.mjs';

export const EVIL_WORD = 'xyzzykich';

export const oddRecords = [
  {
    id: 'odd-script',
    kind: 'judgment',
    title: `<script>alert(1)</script> ${EVIL_WORD} & "tiêu đề" 'lạ'`,
    number: '901/2031/HS-ST',
    date: '2031-02-03',
    text: `Trước <script>alert(1)</script> ${EVIL_WORD} <b>đậm</b> &amp; <img src=x onerror=alert(2)> sau.`,
    source_url: 'javascript:alert(3)',
  },
  {
    id: 'odd.unknown_fields-1',
    text: 'Một văn bản\ncó trường lạ qwertyvan.\n\f2\nTrang hai.  Hết "trích" \\ dẫn.\u00a0',
    kind: 'resolution',
    date: '1959-12-31',
    laws: ['Điều 1 Bộ luật Dân sự', 'khoản 2 Điều 3'],
    judge: 'Nguyễn Văn A',
    nested: { list: [1, -2.5, null, true, { deep: 'có dấu' }], empty: {} },
    'tên lạ "': '',
  },
  {
    id: 'odd-pages',
    kind: 'judgment',
    date: '2030-01-01',
    text: 'Bên mua đã nhận quyền sử\n\f2\ndụng căn nhà vàng son\n3\n\flộng lẫy bên bờ sông.',
  },
  ...[1, 2].map((number) => ({
    id: `odd-citing-${number}`,
    kind: 'judgment',
    number: `90${number}/2029/DS-PT`,
    date: `2029-05-0${number}`,
    // Two names that differ by marks alone, and a precedent that there is none of.
    court: `Tòa án nhân dân huyện Tân ${number === 1 ? 'Thạnh' : 'Thành'}`,
    text: `Xét thấy nội dung của Án lệ số 04/2016/AL và Án lệ số 60/2023/AL có tình huống như vụ ${number}.`,
  })),
  { id: 'odd-bidi', kind: 'judgment', date: '2028-01-01', text: 'Trả lại \u202e000.1\u202c đồng xyzbidi cho bị hại.' },
];

/** Makes records.jsonl and an index of it in `folder`; gives the records as the file has them. */
export async function makeSyntheticIndex(folder) {
  const made = folder.file('made.jsonl');
  await mustRun('traan-corpus', ['synth', '--docs', '300', '--seed', '7', '-o', made]);
  const records = [...(await readRecords(made)), ...oddRecords];
  const file = folder.file('records.jsonl');
  await writeRecords(file, records);
  return { records, file, index: await buildIndex([file], folder.file('index')) };
}
