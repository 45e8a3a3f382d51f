package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.item.ItemRef;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.portal.search.index.StoredIndex;

/** Has things described by their sources and puts them into the index. A source that fails is asked again next time. */
@ApplicationScoped
class IndexWriting {

    private static final System.Logger LOG = System.getLogger(IndexWriting.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    private IndexReading reading;

    private final Set<ItemRef> waiting = new LinkedHashSet<>();

    /** Whether something could not be described: until it can, nobody must believe that it has been seen. */
    boolean waits() {
        return !waiting.isEmpty();
    }

    /** Reads these anew, and what depends on them. @return whether anything was written */
    boolean follow(StoredIndex index, Set<ItemRef> things, String name) throws IOException {
        Set<ItemRef> all = new LinkedHashSet<>(waiting);
        waiting.clear();
        all.addAll(things);
        for (ItemRef thing : things) {
            all.addAll(index.dependentsOf(thing));
        }
        if (all.isEmpty()) {
            return false;
        }
        boolean written = false;
        for (SearchSource source : reading.sources()) {
            List<String> ids = all.stream()
                    .filter(thing -> thing.module().equals(source.module())
                            && thing.type().equals(source.type()))
                    .map(ItemRef::id)
                    .toList();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
                written |= put(index, source, some, name);
            }
        }
        return written;
    }

    private boolean put(StoredIndex index, SearchSource source, Collection<String> ids, String name)
            throws IOException {
        try {
            write(index, source, ids, name);
            return true;
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, source.kind() + " cannot be read now and is tried again", fault);
            ids.forEach(id -> waiting.add(new ItemRef(source.module(), source.type(), id)));
            return false;
        }
    }

    private void write(StoredIndex index, SearchSource source, Collection<String> ids, String name) throws IOException {
        Map<ItemRef, List<Findable>> described = ids.isEmpty() ? Map.of() : reading.describe(source, ids);
        for (String id : ids) {
            ItemRef thing = new ItemRef(source.module(), source.type(), id);
            index.put(thing, described.getOrDefault(thing, List.of()), name);
        }
    }

    /** Reads the next things of a reading of everything. @return whether there are more */
    boolean step(StoredIndex index, WholeReading whole) throws IOException {
        SearchSource source = whole.source();
        if (source == null) {
            return false;
        }
        try {
            List<String> ids = reading.ids(source, whole.after(), AT_ONCE);
            write(index, source, ids, whole.name());
            whole.read(ids);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, source.kind() + " cannot be read now and stays as it was", fault);
            whole.skip();
        }
        return true;
    }
}
