// Builds a Lucene 8 index of JSON Lines records and prints what it took as one line of JSON:
//   java -Xms2g -Xmx2g -XX:+UseParallelGC -cp … LuceneBuild records.jsonl OUT_DIR THREADS
// An optional last argument, --force-merge, merges all into one segment within the time.
// The main thread only splits lines; THREADS workers parse, analyse and index. The time is that
// from opening OUT_DIR to its last merge and fsync, without the start of the JVM. The index is
// queried before anything is printed: one that does not answer is an error, never a number.

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

public final class LuceneBuild {
  private static final String USAGE =
      "usage: LuceneBuild records.jsonl OUT_DIR THREADS [--force-merge]";
  private static final List<String> TEXTS = List.of("text", "title", "subject");
  private static final List<String> KEYWORDS =
      List.of("kind", "number", "court", "court_level", "province", "case_type", "instance");
  private static final byte[] END = new byte[0];
  private static final JsonFactory JSON = new JsonFactory();

  private final Analyzer analyzer = new WordAnalyzer();
  private final BlockingQueue<byte[]> lines = new ArrayBlockingQueue<>(1024);
  private final AtomicLong documents = new AtomicLong();
  private final AtomicLong textBytes = new AtomicLong();
  private final AtomicReference<String> sample = new AtomicReference<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private final Path records;
  private final Path out;
  private final int threads;
  private final boolean forceMerge;

  private LuceneBuild(Path records, Path out, int threads, boolean forceMerge) {
    this.records = records;
    this.out = out;
    this.threads = threads;
    this.forceMerge = forceMerge;
  }

  public static void main(String[] args) {
    boolean forceMerge = args.length == 4 && args[3].equals("--force-merge");
    if ((args.length != 3 && !forceMerge) || !args[2].matches("[1-9][0-9]{0,2}")) {
      System.err.println(USAGE);
      System.exit(64);
    }
    try {
      int threads = Integer.parseInt(args[2]);
      new LuceneBuild(Paths.get(args[0]), Paths.get(args[1]), threads, forceMerge).run();
    } catch (Throwable error) {
      System.err.println("LuceneBuild: " + error);
      System.exit(1);
    }
  }

  private void run() throws Exception {
    long began = System.nanoTime();
    try (Directory directory = FSDirectory.open(out)) {
      if (directory.listAll().length != 0) throw new IOException(out + " is not empty");
      build(directory);
      double seconds = (System.nanoTime() - began) / 1e9;
      check(directory);
      report(seconds);
    }
  }

  // ---- Building.

  private void build(Directory directory) throws Exception {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(512);
    IndexWriter writer = new IndexWriter(directory, config);
    try {
      index(writer);
      if (forceMerge) writer.forceMerge(1);
      writer.commit();
    } catch (Throwable error) {
      writer.rollback();
      throw error;
    }
    writer.close(); // Waits for the merges and commits them.
  }

  private void index(IndexWriter writer) throws Exception {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(() -> work(writer), "indexer-" + i);
      worker.setDaemon(true); // So that a failure elsewhere can end the program.
      worker.start();
      workers.add(worker);
    }
    try (LineReader reader = new LineReader(new FileInputStream(records.toFile()))) {
      for (byte[] line; (line = reader.next()) != null; ) {
        if (line.length > 0) feed(line);
      }
    }
    for (int i = 0; i < threads; i++) feed(END);
    for (Thread worker : workers) worker.join();
    throwFailure();
  }

  private void feed(byte[] line) throws Exception {
    while (!lines.offer(line, 100, TimeUnit.MILLISECONDS)) throwFailure();
  }

  private void throwFailure() throws IOException {
    if (failure.get() != null) throw new IOException("cannot index: " + failure.get());
  }

  private void work(IndexWriter writer) {
    RecordDocument record = new RecordDocument();
    long count = 0;
    long bytes = 0;
    try {
      for (byte[] line; (line = lines.take()) != END; ) {
        writer.addDocument(record.parse(line));
        count++;
        bytes += utf8Bytes(record.text);
        if (sample.get() == null && record.text.length() > 100) sample.set(record.text);
      }
    } catch (Throwable error) {
      failure.compareAndSet(null, error);
    }
    documents.addAndGet(count);
    textBytes.addAndGet(bytes);
  }

  /** Bytes of a text in UTF-8, without branches, as it counts within the time. */
  private static int utf8Bytes(String text) {
    int bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      int halfOfPair = ((c & 0xf800 ^ 0xd800) - 1) >>> 31;
      bytes += ((0x7f - c) >>> 31) + ((0x7ff - c) >>> 31) - halfOfPair;
    }
    return bytes;
  }

  // ---- Checking and reporting.

  private void check(Directory directory) throws IOException {
    if (sample.get() == null) throw new IOException("no record with a text to look for");
    List<String> words = words(sample.get());
    String word = words.get(words.size() / 2);
    String before = words.get(words.size() / 2 - 1);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      require(reader.numDocs() == documents.get(), "not all documents are in the index");
      require(searcher.count(new TermQuery(new Term("text", word))) > 0, "not found: " + word);
      require(
          searcher.count(new PhraseQuery("text", before, word)) > 0,
          "not found: \"" + before + " " + word + "\"");
    }
  }

  private List<String> words(String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) words.add(term.toString());
      stream.end();
    }
    require(words.size() >= 2, "no words in the text to look for");
    return words;
  }

  private static void require(boolean condition, String message) throws IOException {
    if (!condition) throw new IOException("the index does not answer: " + message);
  }

  private void report(double seconds) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "{\"engine\":\"lucene %s\",\"threads\":%d,\"documents\":%d,\"text_bytes\":%d,"
            + "\"seconds\":%.3f,\"documents_per_second\":%.1f,\"index_bytes\":%d}%n",
        Version.LATEST, threads, documents.get(), textBytes.get(), seconds,
        documents.get() / seconds, folderBytes(out));
  }

  private static long folderBytes(Path folder) throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) bytes += Files.size(file);
    }
    return bytes;
  }

  /** Words of UAX 29 in lower case. StandardAnalyzer would add a StopFilter of no stop words. */
  private static final class WordAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
    }
  }

  /** Lines of a stream as bytes, without their ends. */
  private static final class LineReader implements AutoCloseable {
    private final InputStream in;
    private byte[] buffer = new byte[1 << 20];
    private int begin = 0;
    private int end = 0;

    LineReader(InputStream in) {
      this.in = in;
    }

    /** The next line, or null after the last. */
    byte[] next() throws IOException {
      for (int i = begin; ; i++) {
        if (i == end) {
          int seen = i - begin;
          if (!fill()) return seen == 0 ? null : take(end, end);
          i = begin + seen;
        }
        if (buffer[i] == '\n') return take(i, i + 1);
      }
    }

    private byte[] take(int lineEnd, int nextBegin) {
      byte[] line = Arrays.copyOfRange(buffer, begin, lineEnd);
      begin = nextBegin;
      return line;
    }

    /** Moves what is left to the front and reads on; false at the end of the stream. */
    private boolean fill() throws IOException {
      System.arraycopy(buffer, begin, buffer, 0, end - begin);
      end -= begin;
      begin = 0;
      if (end == buffer.length) buffer = Arrays.copyOf(buffer, 2 * end);
      int got = in.read(buffer, end, buffer.length - end);
      if (got > 0) end += got;
      return got > 0;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** The document of one thread; it and its fields are used again for every record. */
  private static final class RecordDocument {
    private interface Setter {
      void set(String value);
    }

    private final Document document = new Document();
    private final Map<String, Setter> setters = new HashMap<>();
    private String id;
    String text;

    RecordDocument() {
      for (String name : TEXTS) addText(name);
      for (String name : KEYWORDS) addKeyword(name);
      addId();
      addDate();
    }

    /** The document of a line, good until the next call. */
    Document parse(byte[] line) throws IOException {
      document.clear();
      id = null;
      text = null;
      try (JsonParser parser = JSON.createParser(line)) {
        if (parser.nextToken() == JsonToken.START_OBJECT) parseMembers(parser);
      }
      if (id == null || text == null) throw new IOException("a record without id or text");
      return document;
    }

    private void parseMembers(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        Setter setter = setters.get(parser.getCurrentName());
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
          parser.skipChildren();
        } else if (setter != null) {
          setter.set(parser.getText());
        }
      }
    }

    private void addText(String name) {
      Field field = new Field(name, "", TextField.TYPE_STORED);
      boolean isText = name.equals("text");
      setters.put(
          name,
          value -> {
            if (isText) text = value;
            field.setStringValue(value);
            document.add(field);
          });
    }

    private void addKeyword(String name) {
      Field field = new StringField(name, "", Field.Store.YES);
      Field docValue = new SortedDocValuesField(name, new BytesRef());
      setters.put(
          name,
          value -> {
            field.setStringValue(value);
            docValue.setBytesValue(new BytesRef(value));
            document.add(field);
            document.add(docValue);
          });
    }

    private void addId() {
      Field field = new StringField("id", "", Field.Store.YES);
      setters.put(
          "id",
          value -> {
            id = value;
            field.setStringValue(value);
            document.add(field);
          });
    }

    /** A date as the number 20200131; one of another form than 2020-01-31 is left out. */
    private void addDate() {
      IntPoint point = new IntPoint("date", 0);
      Field docValue = new NumericDocValuesField("date", 0);
      setters.put(
          "date",
          value -> {
            if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return;
            int date = Integer.parseInt(value.replace("-", ""));
            point.setIntValue(date);
            docValue.setLongValue(date);
            document.add(point);
            document.add(docValue);
          });
    }
  }
}
