// Builds a Lucene 8 index of records, for comparison with traan-indexer:
//   java -Xmx2g -cp … LuceneBuild records.jsonl OUT THREADS
// Text, title and subject are tokenised with positions and stored; the fields are indexed, stored
// and have doc values. Prints one line of JSON.

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
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
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

public final class LuceneBuild {
  private static final Set<String> TEXTS = Set.of("text", "title", "subject");
  private static final Set<String> FIELDS =
      Set.of("kind", "number", "court", "court_level", "province", "case_type", "instance");
  private static final List<String> END = new ArrayList<>();
  private static final int BATCH = 256;

  private static final JsonFactory JSON = new JsonFactory();
  private static final AtomicLong documents = new AtomicLong(), textBytes = new AtomicLong();
  private static final AtomicReference<Exception> failure = new AtomicReference<>();

  public static void main(String[] args) throws Exception {
    Path records = Paths.get(args[0]), out = Paths.get(args[1]);
    int threads = Integer.parseInt(args[2]);
    long began = System.nanoTime();
    try (FSDirectory directory = FSDirectory.open(out)) {
      IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
      config.setRAMBufferSizeMB(512);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        index(records, writer, threads);
        writer.commit();
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      check(directory);
      System.out.printf(
          "{\"engine\":\"lucene %s\",\"threads\":%d,\"documents\":%d,\"text_bytes\":%d,"
              + "\"seconds\":%.1f,\"documents_per_second\":%.0f,\"index_bytes\":%d}%n",
          Version.LATEST, threads, documents.get(), textBytes.get(), seconds,
          documents.get() / seconds, size(out));
    }
  }

  private static void index(Path records, IndexWriter writer, int threads) throws Exception {
    BlockingQueue<List<String>> queue = new ArrayBlockingQueue<>(2 * threads);
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(() -> work(queue, writer));
      worker.start();
      workers.add(worker);
    }
    try (BufferedReader lines = Files.newBufferedReader(records, StandardCharsets.UTF_8)) {
      List<String> batch = new ArrayList<>(BATCH);
      for (String line; (line = lines.readLine()) != null; ) {
        batch.add(line);
        if (batch.size() < BATCH) continue;
        queue.put(batch);
        batch = new ArrayList<>(BATCH);
      }
      if (!batch.isEmpty()) queue.put(batch);
    }
    for (int i = 0; i < threads; i++) queue.put(END);
    for (Thread worker : workers) worker.join();
    if (failure.get() != null) throw failure.get();
  }

  private static void work(BlockingQueue<List<String>> queue, IndexWriter writer) {
    try {
      for (List<String> batch; (batch = queue.take()) != END; ) {
        for (String line : batch) writer.addDocument(document(line));
      }
    } catch (Exception error) {
      failure.compareAndSet(null, error);
    }
  }

  private static Document document(String line) throws IOException {
    Document document = new Document();
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.getCurrentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          add(document, name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    }
    documents.incrementAndGet();
    return document;
  }

  private static void add(Document document, String name, String value) {
    if (TEXTS.contains(name)) {
      document.add(new TextField(name, value, Field.Store.YES));
      if (name.equals("text")) textBytes.addAndGet(value.getBytes(StandardCharsets.UTF_8).length);
    } else if (name.equals("id")) {
      document.add(new StringField(name, value, Field.Store.YES));
    } else if (FIELDS.contains(name)) {
      document.add(new StringField(name, value, Field.Store.YES));
      document.add(new SortedDocValuesField(name, new BytesRef(value)));
    } else if (name.equals("date")) {
      int days = (int) java.time.LocalDate.parse(value).toEpochDay();
      document.add(new IntPoint(name, days));
      document.add(new NumericDocValuesField(name, days));
      document.add(new StringField("date_text", value, Field.Store.YES));
    }
  }

  /** A wrong answer is an error, never a number. */
  private static void check(FSDirectory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      int words = searcher.count(new TermQuery(new Term("text", "tòa")));
      int phrases = searcher.count(new PhraseQuery("text", "tòa", "án"));
      if (words == 0 || phrases == 0 || reader.numDocs() != documents.get()) {
        throw new IllegalStateException("the index does not answer");
      }
    }
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) bytes += Files.size(file);
    }
    return bytes;
  }
}
