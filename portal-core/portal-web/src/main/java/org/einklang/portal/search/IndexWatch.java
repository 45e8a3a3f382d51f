package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.einklang.portal.operation.Light;
import org.einklang.portal.operation.Verdict;
import org.einklang.portal.operation.Watch;

/** Whether the search index of each node keeps up. */
@ApplicationScoped
class IndexWatch implements Watch {

    @Inject
    private IndexKeeping keeping;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String part() {
        return "index";
    }

    @Override
    public Verdict look() {
        List<IndexKeeping.Standing> nodes = keeping.nodes();
        return said(nodes, clock.instant()).at("/admin/search").with("nodes", nodes.size());
    }

    private static Verdict said(List<IndexKeeping.Standing> nodes, Instant now) {
        List<IndexKeeping.Standing> awake =
                nodes.stream().filter(node -> !node.quiet()).toList();
        if (awake.isEmpty()) {
            return Verdict.of(Light.WARN, "index.quiet");
        }
        long entries =
                awake.stream().mapToLong(IndexKeeping.Standing::entries).max().orElse(0);
        Verdict said = awake.stream()
                .filter(node -> node.all() > 0)
                .findFirst()
                .map(node -> Verdict.of(Light.RUN, "index.reading", node.done(), node.all()))
                .orElseGet(() -> Verdict.of(Light.OK, "index.ready", entries));
        long hours = awake.stream()
                .map(IndexKeeping.Standing::read)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(read -> Duration.between(read, now).toHours())
                .orElse(-1L);
        return said.with("entries", entries).with("hoursSinceRead", hours);
    }
}
