package org.einklang.portal.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.Directory;
import org.einklang.api.item.ItemRef;
import org.einklang.api.search.Findable;
import org.einklang.portal.search.index.Question.Generosity;

/**
 * The index of one node. One writes, many search. What was written is found after {@link #show}, and there for good after
 * {@link #keep}, together with the notes of how far it follows the database.
 */
public final class StoredIndex implements Closeable {

    /** Raise it when the same things would be written otherwise; then everything is read anew. */
    public static final String FORMAT = "1";

    private static final double MEGABYTES = 24;
    private static final int MOST_DEPENDENTS = 20_000;
    private static final int SPELLINGS = 12;

    /** With fewer hits than these, typing errors are looked for. */
    private static final int ENOUGH = 8;

    private final Compounds compounds = Compounds.ofTheHouse();
    private final Analyzer analyzer = HouseAnalyzers.all(compounds);
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens what is there, or begins anew; the folder stays open afterwards. @throws IOException if it cannot be read or somebody else has it */
    public StoredIndex(Directory folder) throws IOException {
        IndexWriterConfig how = new IndexWriterConfig(analyzer)
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(MEGABYTES)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(folder, how);
        this.searchers = new SearcherManager(writer, null);
    }

    /** The notes of the last {@link #keep}; empty for a new index. */
    public Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    /** Replaces what is known of the thing; with nothing, it is gone. @param reading which reading of everything it is */
    public void put(ItemRef thing, List<Findable> described, String reading) throws IOException {
        Term key = new Term(Field.REF, Entry.key(thing));
        if (described.isEmpty()) {
            writer.deleteDocuments(key);
        } else {
            writer.updateDocuments(
                    key,
                    described.stream().map(one -> Entry.document(one, reading)).toList());
        }
    }

    /** Forgets everything. */
    public void clear() throws IOException {
        writer.deleteAll();
    }

    /** Forgets what comes from other readings, also on the disk. */
    public void forgetOtherReadings(String reading) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(new TermQuery(new Term(Field.READING, reading)), Occur.MUST_NOT)
                .build());
        writer.forceMergeDeletes(false);
    }

    /** What was written is found from now on. */
    public void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What was written is there for good, and so are the notes. */
    public void keep(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(Map.copyOf(notes).entrySet());
        writer.commit();
    }

    /** How many entries there are. */
    public long entries() {
        return writer.getDocStats().numDocs;
    }

    /** What depends on this thing. */
    public Set<ItemRef> dependentsOf(ItemRef thing) throws IOException {
        return with(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(Field.DEPENDS, Entry.key(thing))), MOST_DEPENDENTS);
            Set<ItemRef> refs = new LinkedHashSet<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc one : found.scoreDocs) {
                refs.add(Entry.ref(stored.document(one.doc, Set.of(Field.REF)).get(Field.REF)));
            }
            return refs;
        });
    }

    /** What was typed, as it is asked. */
    public Question question(String typed) {
        return Question.of(typed, compounds);
    }

    /** Marks words in texts of this question. */
    public Highlights highlights(Question question) {
        return new Highlights(analyzer, question.marked());
    }

    /** What has every word, in one form or another; if that is little, with typing errors as well. */
    public Hits find(Question question, Filter filter, LocalDate today, int most) throws IOException {
        return with(searcher -> {
            Hits narrow = best(searcher, filter.of(question.all(Generosity.AS_TYPED), today), most);
            return narrow.best().size() >= Math.min(most, ENOUGH)
                    ? narrow
                    : best(searcher, filter.of(question.all(Generosity.FORGIVING), today), most);
        });
    }

    /** What has at least some of the words. */
    public Hits findSome(Question question, Filter filter, LocalDate today, int most) throws IOException {
        int enough = Math.max(1, question.size() * 3 / 5);
        return with(searcher -> best(searcher, filter.of(question.atLeast(enough, Generosity.FORGIVING), today), most));
    }

    /** Whether anything that passes has this word, written like that. */
    public boolean isWritten(String word, Filter filter) throws IOException {
        return with(searcher -> searcher.count(filter.only(new TermQuery(new Term(Field.SPELLING, word)))) > 0);
    }

    /** Words that are written nearly like this one, anywhere: whether the person may see them has still to be asked. */
    public List<String> spellings(String word) throws IOException {
        DirectSpellChecker speller = new DirectSpellChecker();
        speller.setAccuracy(0.6f);
        return with(searcher -> {
            SuggestWord[] words = speller.suggestSimilar(
                    new Term(Field.SPELLING, word), SPELLINGS, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
            return Arrays.stream(words).map(one -> one.string).toList();
        });
    }

    private static Hits best(IndexSearcher searcher, Query query, int most) throws IOException {
        TopDocs found = searcher.search(query, most + 1);
        List<Hit> best = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc one : found.scoreDocs) {
            if (best.size() < most) {
                Document entry = stored.document(one.doc);
                best.add(Entry.hit(entry));
            }
        }
        return new Hits(best, found.scoreDocs.length > most);
    }

    private <T> T with(Answering<T> answer) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return answer.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Asks a state of the index that does not change meanwhile. */
    private interface Answering<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** What was not kept is lost; the notes say from where it has to be read again. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
    }
}
