package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.einklang.api.search.SearchSource;
import org.einklang.api.text.Texts;

/** The kinds of things that can be found, in the words of people. */
@ApplicationScoped
public class SearchKinds {

    private final Map<String, String> keys = new TreeMap<>();

    @Inject
    private Texts texts;

    @Inject
    void collect(@Any Instance<SearchSource> sources) {
        sources.forEach(source -> keys.put(source.module() + "." + source.type(), source.kind()));
    }

    /** Several things of this kind; the kind itself if nobody knows it any more. */
    public String name(String kind) {
        return Optional.ofNullable(keys.get(kind)).map(texts::get).orElse(kind);
    }

    /** All of them, by name. */
    List<String> names() {
        return keys.values().stream().map(texts::get).sorted().toList();
    }
}
