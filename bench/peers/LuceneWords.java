// Builds a Lucene 8 index of the words of token_text, merged into one segment:
//   java -cp … LuceneWords words.tsv OUT_DIR
// Exact and folded terms stand at the same positions, a position is left out where a phrase ends,
// and every field is there for filters, facets and sorting.

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

public final class LuceneWords {
  /** The fields that facets are counted of; all but the last are columns of the input. */
  static final String[] FACETS = {
    "kind", "court_level", "case_type", "instance", "province", "year"
  };

  private static final int COLUMNS = 8;
  private static final char FOLDED_MARK = '~';

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: LuceneWords words.tsv OUT_DIR");
      System.exit(64);
    }
    IndexWriterConfig config = new IndexWriterConfig(null);
    config.setRAMBufferSizeMB(512);
    try (Directory directory = FSDirectory.open(Paths.get(args[1]));
        IndexWriter writer = new IndexWriter(directory, config);
        BufferedReader lines = Files.newBufferedReader(Paths.get(args[0]))) {
      for (String line; (line = lines.readLine()) != null; ) {
        writer.addDocument(documentOf(line.split("\t", -1)));
      }
      writer.forceMerge(1);
      writer.commit();
    }
  }

  /** 2020-01-31 as the number 20200131. */
  static int dateNumber(String date) {
    return Integer.parseInt(date.replace("-", ""));
  }

  private static Document documentOf(String[] columns) throws IOException {
    if (columns.length != COLUMNS) throw new IOException("a line that is no record");
    Document document = new Document();
    document.add(new StoredField("id", columns[0]));
    String date = columns[1];
    if (!date.isEmpty()) {
      document.add(new IntPoint("date", dateNumber(date)));
      document.add(new NumericDocValuesField("date", dateNumber(date)));
      addFacet(document, "year", date.substring(0, 4));
    }
    for (int i = 0; i + 1 < FACETS.length; i++) {
      if (!columns[i + 2].isEmpty()) addFacet(document, FACETS[i], columns[i + 2]);
    }
    document.add(new TextField("words", new WordStream(columns[COLUMNS - 1])));
    return document;
  }

  private static void addFacet(Document document, String name, String value) {
    document.add(new StringField(name, value, Field.Store.NO));
    document.add(new SortedDocValuesField(name, new BytesRef(value)));
  }

  /** "exact/folded" as two terms at one position, a word without marks as the same two. */
  private static final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final String words;
    private int at = 0;
    private String folded = null;

    WordStream(String words) {
      this.words = words;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (folded != null) {
        term.append(FOLDED_MARK).append(folded);
        step.setPositionIncrement(0);
        folded = null;
        return true;
      }
      int positions = 1;
      for (; at < words.length() && words.charAt(at) == '|'; positions++) at += 2;
      if (at >= words.length()) return false;
      int space = words.indexOf(' ', at);
      String written = words.substring(at, space < 0 ? words.length() : space);
      at += written.length() + 1;
      int slash = written.indexOf('/');
      folded = written.substring(slash + 1);
      term.append(slash < 0 ? written : written.substring(0, slash));
      step.setPositionIncrement(positions);
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      at = 0;
      folded = null;
    }
  }
}
