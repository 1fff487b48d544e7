import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the documents found by each value of some fields, by the ordinals of their doc values. */
final class LuceneFacets extends SimpleCollector {
  private final String[] fields;
  private final SortedDocValues[] values;
  private final int[][] counts; // Of the segment at hand, by ordinal.
  private final Map<String, Long> totals = new HashMap<>();

  LuceneFacets(String[] fields) {
    this.fields = fields;
    values = new SortedDocValues[fields.length];
    counts = new int[fields.length][];
  }

  /** The sum of the squares of all counts, as in peer_program.h. */
  long sumOfSquares() throws IOException {
    finishSegment();
    return totals.values().stream().mapToLong(count -> count * count).sum();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    finishSegment();
    for (int i = 0; i < fields.length; i++) {
      values[i] = DocValues.getSorted(context.reader(), fields[i]);
      counts[i] = new int[values[i].getValueCount()];
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      if (values[i].advanceExact(doc)) counts[i][values[i].ordValue()]++;
    }
  }

  private void finishSegment() throws IOException {
    for (int i = 0; i < fields.length; i++) {
      for (int ord = 0; counts[i] != null && ord < counts[i].length; ord++) {
        if (counts[i][ord] == 0) continue;
        String name = fields[i] + "=" + values[i].lookupOrd(ord).utf8ToString();
        totals.merge(name, (long) counts[i][ord], Long::sum);
      }
      counts[i] = null;
    }
  }
}
