// Lucene 8 among the peers of bench/searching.sh, on an index of LuceneWords:
//   java -cp … LuceneSearch check|time INDEX QUERIES
// Modes, passes and output are those of peer_program.h.

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.store.FSDirectory;

public final class LuceneSearch {
  private static final int PASSES = 5;

  /** Over all modes before any is timed, for the compiler of the JVM; fewer if they take long. */
  private static final int PASSES_BEFORE = 20;

  private static final double SECONDS_BEFORE = 60;

  private static final double ENOUGH_MICROSECONDS = 2e6;
  private static final int HITS = 10;

  private enum Mode {
    COUNT,
    TOP10,
    FACETS,
    BY_DATE;

    boolean isFor(SearchedQuery query) {
      return this == COUNT || this == TOP10 || query.kind.equals("keyword");
    }
  }

  private final IndexSearcher searcher;

  private LuceneSearch(IndexSearcher searcher) {
    this.searcher = searcher;
    searcher.setQueryCache(null); // Nobody else remembers the documents of a filter.
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 3 || !args[0].matches("check|time")) {
      System.err.println("usage: LuceneSearch check|time INDEX QUERIES");
      System.exit(64);
    }
    List<SearchedQuery> queries = readQueries(args[2]);
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Paths.get(args[1])))) {
      LuceneSearch search = new LuceneSearch(new IndexSearcher(reader));
      if (args[0].equals("time")) {
        search.warmUp(queries);
        for (Mode mode : Mode.values()) search.time(queries, mode);
      } else {
        for (Run run : search.firstPass(queries, Mode.COUNT)) run.print(Mode.COUNT);
      }
    }
  }

  private static List<SearchedQuery> readQueries(String path) throws IOException {
    List<SearchedQuery> queries = new ArrayList<>();
    for (String line : Files.readAllLines(Paths.get(path))) {
      queries.add(new SearchedQuery(line.split("\t", -1), queries.size() + 1));
    }
    return queries;
  }

  // ---- Timing.

  private void warmUp(List<SearchedQuery> queries) throws IOException {
    long began = System.nanoTime();
    for (int pass = 0; pass < PASSES_BEFORE; pass++) {
      for (Mode mode : Mode.values()) firstPass(queries, mode);
      if (System.nanoTime() - began > SECONDS_BEFORE * 1e9) return;
    }
  }

  private List<Run> firstPass(List<SearchedQuery> queries, Mode mode) throws IOException {
    List<Run> runs = new ArrayList<>();
    for (SearchedQuery query : queries) {
      if (mode.isFor(query)) runs.add(new Run(query, answer(query, mode)));
    }
    return runs;
  }

  private void time(List<SearchedQuery> queries, Mode mode) throws IOException {
    List<Run> runs = firstPass(queries, mode);
    for (int pass = 0; pass < PASSES; pass++) {
      for (Run run : runs) {
        if (run.spent < ENOUGH_MICROSECONDS) time(run, mode);
      }
    }
    for (Run run : runs) run.print(mode);
  }

  private void time(Run run, Mode mode) throws IOException {
    long began = System.nanoTime();
    String answer = answer(run.query, mode);
    double microseconds = (System.nanoTime() - began) / 1e3;
    if (!answer.equals(run.answer)) throw new IOException("two answers to " + run.query.text);
    run.microseconds.add(microseconds);
    run.spent += microseconds;
  }

  // ---- Answering.

  private String answer(SearchedQuery searched, Mode mode) throws IOException {
    Query query = searched.toQuery();
    switch (mode) {
      case COUNT:
        return String.valueOf(count(query));
      case TOP10:
        return String.valueOf(bestTen(query));
      case FACETS:
        return facets(query);
      default:
        return lastOfNewest(query);
    }
  }

  private long count(Query query) throws IOException {
    TopScoreDocCollector best = TopScoreDocCollector.create(HITS, Integer.MAX_VALUE);
    searcher.search(query, best);
    TopDocs found = best.topDocs();
    readIds(found);
    return found.totalHits.value;
  }

  /** Without counting, so that documents that cannot be among the best are passed over. */
  private int bestTen(Query query) throws IOException {
    TopScoreDocCollector best = TopScoreDocCollector.create(HITS, HITS);
    searcher.search(query, best);
    TopDocs found = best.topDocs();
    readIds(found);
    return found.scoreDocs.length;
  }

  private String facets(Query query) throws IOException {
    TopScoreDocCollector best = TopScoreDocCollector.create(HITS, Integer.MAX_VALUE);
    LuceneFacets facets = new LuceneFacets(LuceneWords.FACETS);
    searcher.search(query, MultiCollector.wrap(best, facets));
    TopDocs found = best.topDocs();
    readIds(found);
    return found.totalHits.value + ":" + facets.sumOfSquares();
  }

  private String lastOfNewest(Query query) throws IOException {
    SortField byDate = new SortField("date", SortField.Type.INT, true);
    byDate.setCanUsePoints(); // Whole blocks of older documents are passed over.
    TopFieldCollector newest = TopFieldCollector.create(new Sort(byDate), HITS, HITS);
    searcher.search(query, newest);
    TopDocs found = newest.topDocs();
    readIds(found);
    if (found.scoreDocs.length == 0) return "";
    FieldDoc last = (FieldDoc) found.scoreDocs[found.scoreDocs.length - 1];
    int date = (Integer) last.fields[0];
    if (date == 0) return "";
    return String.format(
        Locale.ROOT, "%04d-%02d-%02d", date / 10000, date / 100 % 100, date % 100);
  }

  private void readIds(TopDocs found) throws IOException {
    for (ScoreDoc hit : found.scoreDocs) {
      if (searcher.doc(hit.doc).get("id").isEmpty()) throw new IOException("no id");
    }
  }

  /** A line of make_queries. */
  private static final class SearchedQuery {
    final String kind;
    final String text;
    final int number;
    private final String[] terms;
    private final String filter;

    SearchedQuery(String[] fields, int number) {
      kind = fields[0];
      text = fields[1];
      terms = fields[2].split(" ");
      filter = fields[3];
      this.number = number;
    }

    Query toQuery() {
      if (filter.isEmpty()) return wordsQuery();
      return new BooleanQuery.Builder()
          .add(wordsQuery(), Occur.MUST)
          .add(filterQuery(), Occur.FILTER)
          .build();
    }

    private Query wordsQuery() {
      if (kind.equals("phrase")) return new PhraseQuery("words", terms);
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String term : terms) all.add(new TermQuery(new Term("words", term)), Occur.MUST);
      return all.build();
    }

    private Query filterQuery() {
      String[] parts = filter.split("=");
      int dots = parts[1].indexOf("..");
      if (dots < 0) return new TermQuery(new Term(parts[0], parts[1]));
      int from = LuceneWords.dateNumber(parts[1].substring(0, dots));
      int to = LuceneWords.dateNumber(parts[1].substring(dots + 2));
      return new IndexOrDocValuesQuery(
          IntPoint.newRangeQuery("date", from, to),
          NumericDocValuesField.newSlowRangeQuery("date", from, to));
    }
  }

  /** One query in one mode. */
  private static final class Run {
    final SearchedQuery query;
    final String answer;
    final List<Double> microseconds = new ArrayList<>();
    double spent = 0;

    Run(SearchedQuery query, String answer) {
      this.query = query;
      this.answer = answer;
    }

    void print(Mode mode) {
      StringBuilder line = new StringBuilder();
      String name = mode.name().toLowerCase(Locale.ROOT);
      line.append(String.join("\t", query.kind, name, String.valueOf(query.number), answer));
      if (!microseconds.isEmpty()) {
        double[] times = microseconds.stream().mapToDouble(time -> time).sorted().toArray();
        line.append(String.format(Locale.ROOT, "\t%.1f\t%.1f", times[0], times[times.length / 2]));
      }
      System.out.println(line);
    }
  }
}
