package org.einklang.portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.publication.EmbargoGate;
import org.einklang.api.publication.Publication;
import org.einklang.api.publication.PublicationSource;
import org.einklang.portal.switches.ModuleSwitches;

/** Asks the sources, and the gate for each thing that they hand over; outlets read nothing but this. */
@ApplicationScoped
public class Publications {

    private static final int BATCH = 50;
    private static final int BATCHES = 20;

    @Inject
    @Any
    private Instance<PublicationSource> sources;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private EmbargoGate gate;

    @Inject
    private Clock clock;

    /** The kinds of things, always in the same order, whether there is any or not: what is missing would tell something. */
    public List<PublicationSource> kinds() {
        return sources.stream()
                .sorted(Comparator.comparing(PublicationSource::path))
                .toList();
    }

    /** The kind with this path. */
    public Optional<PublicationSource> kind(String path) {
        return kinds().stream().filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** The last things of a kind that may be shown now; at most so many. */
    public Shown shown(PublicationSource kind, CooperationId cooperation, int most) {
        if (switches.isOffFor(cooperation, kind)) {
            return new Shown(List.of(), Optional.empty());
        }
        Instant now = clock.instant();
        List<Publication> open = new ArrayList<>();
        List<Instant> moves = new ArrayList<>();
        for (int batch = 0; batch < BATCHES && open.size() < most; batch++) {
            List<Publication> some = kind.newest(cooperation, batch * BATCH, BATCH);
            some.stream().flatMap(one -> one.times().nextMove(now).stream()).forEach(moves::add);
            gate.passing(some).stream().limit(most - (long) open.size()).forEach(open::add);
            if (some.size() < BATCH) {
                break;
            }
        }
        open.sort(Comparator.comparing((Publication one) -> one.times().since()).reversed());
        return new Shown(open, moves.stream().min(Comparator.naturalOrder()));
    }

    /** The thing with this key, if it may be shown now. */
    public Optional<Publication> shown(PublicationSource kind, CooperationId cooperation, String key) {
        return switches.isOffFor(cooperation, kind)
                ? Optional.empty()
                : kind.find(cooperation, key).filter(gate::passes);
    }
}
