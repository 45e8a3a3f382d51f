package org.einklang.portal.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.portal.search.index.StoredIndex;
import org.jspecify.annotations.Nullable;

/**
 * The index of this node, in {@code search} of the data folder. It may be thrown away at any time: it is read anew from the
 * database. It is opened in the background; who searches meanwhile waits a moment.
 */
@ApplicationScoped
public class SearchIndex {

    private static final System.Logger LOG = System.getLogger(SearchIndex.class.getName());
    private static final long PATIENCE_MILLIS = 2500;

    @Inject
    @ConfigProperty(name = "einklang.data")
    private Optional<String> data;

    private final CountDownLatch whole = new CountDownLatch(1);
    private volatile @Nullable StoredIndex open;

    /** Opens it unless it is open; only for the one who writes. */
    StoredIndex opened() throws IOException {
        StoredIndex known = open;
        if (known == null) {
            known = open(data.map(folder -> Path.of(folder, "search")));
            open = known;
        }
        return known;
    }

    private static StoredIndex open(Optional<Path> path) throws IOException {
        if (path.isEmpty()) {
            return new StoredIndex(new ByteBuffersDirectory());
        }
        Directory folder = FSDirectory.open(path.get());
        try {
            return new StoredIndex(folder);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The search index cannot be read and is made anew", unreadable);
            for (String file : folder.listAll()) {
                folder.deleteFile(file);
            }
            return new StoredIndex(folder);
        }
    }

    /** Everything has been read; from now on nobody waits. */
    void beWhole() {
        whole.countDown();
    }

    /** Whether everything has been read since the start, or before. */
    public boolean isWhole() {
        return whole.getCount() == 0;
    }

    /** To search in; waits a moment after a start. Empty if it is not open yet. */
    Optional<StoredIndex> toSearch() {
        try {
            if (!whole.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.DEBUG, "The search index is not whole yet");
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(open);
    }

    /** Something went wrong while it was written: it is opened again, as it was last kept. */
    @PreDestroy
    void close() {
        StoredIndex known = open;
        open = null;
        if (known != null) {
            try {
                known.close();
            } catch (IOException fault) {
                LOG.log(System.Logger.Level.WARNING, "The search index could not be closed", fault);
            }
        }
    }
}
