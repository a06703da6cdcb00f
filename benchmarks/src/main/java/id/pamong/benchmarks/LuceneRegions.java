package id.pamong.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Names of regions in an index of Lucene, in memory. */
final class LuceneRegions {

  private static final String NAMA = "nama";
  private static final String KODE = "kode";
  private static final int HITS = 10;

  private final Analyzer analyzer = new StandardAnalyzer();
  private final IndexSearcher searcher;

  LuceneRegions(List<RegionRow> rows) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (RegionRow row : rows) {
        Document document = new Document();
        document.add(new StringField(KODE, row.kode(), Store.YES));
        document.add(new TextField(NAMA, row.nama(), Store.YES));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /** Finds names with all words of a text. */
  List<RegionRow> exact(String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words(text).forEach(word -> query.add(new TermQuery(new Term(NAMA, word)), Occur.MUST));
    return hits(query.build());
  }

  /** Finds names with a word that begins as a text does. */
  List<RegionRow> prefix(String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words(text).forEach(word -> query.add(new PrefixQuery(new Term(NAMA, word)), Occur.MUST));
    return hits(query.build());
  }

  /** Finds names with words that are at most two errors from those of a text. */
  List<RegionRow> fuzzy(String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words(text).forEach(word -> query.add(new FuzzyQuery(new Term(NAMA, word)), Occur.SHOULD));
    return hits(query.build());
  }

  private List<String> words(String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(NAMA, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    }
    return words;
  }

  private List<RegionRow> hits(Query query) throws IOException {
    List<RegionRow> rows = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      rows.add(RegionRow.of(document.get(KODE), document.get(NAMA)));
    }
    return rows;
  }
}
