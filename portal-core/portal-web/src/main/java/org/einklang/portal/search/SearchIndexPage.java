package org.einklang.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.portal.search.IndexKeeping.Standing;
import org.jspecify.annotations.Nullable;

/** {@code /admin/search}: how the search index of each node stands. */
@Named
@RequestScoped
public class SearchIndexPage {

    @Inject
    private IndexKeeping keeping;

    @Inject
    private SearchKinds kinds;

    @Inject
    private Texts texts;

    @Inject
    private Navigation navigation;

    private List<Standing> nodes = List.of();

    /** For administrators only. */
    @PostConstruct
    void load() {
        nodes = keeping.nodes();
    }

    /** Has everything read anew. */
    public void renew() {
        keeping.renew();
        navigation.stay("core.search.index.renewed");
    }

    public List<Standing> getNodes() {
        return nodes;
    }

    /** Nodes that are reading everything. */
    public List<Standing> getReading() {
        return nodes.stream().filter(node -> node.all() > 0 && !node.quiet()).toList();
    }

    /** How far a node has come, in a sentence. */
    public String progress(Standing node) {
        return texts.get("core.search.index.progress", node.node(), node.done(), node.all());
    }

    /** How a node stands, in words. */
    public String state(Standing node) {
        return texts.get("core.search.index.state." + (node.quiet() ? "quiet" : node.all() > 0 ? "reading" : "ready"));
    }

    /** Its light. */
    public String light(Standing node) {
        return node.quiet() ? "warn" : node.all() > 0 ? "run" : "ok";
    }

    /** A moment in the viewer's words, or a dash. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "–" : PortalTime.shortMoment(moment, texts.locale());
    }

    /** What can be found. */
    public String getFindable() {
        return String.join(", ", kinds.names());
    }
}
