package org.einklang.portal.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.switches.ModuleSwitches;

/**
 * Asks all parts of the portal what waits for the person who looks; one that fails is left out, the page stays and says so. Each
 * source has its few statements, whatever it finds.
 */
@RequestScoped
public class WaitingList {

    private static final System.Logger LOG = System.getLogger(WaitingList.class.getName());
    private static final int MOST = 50;

    @Inject
    @Any
    private Instance<WaitingSource> sources;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private boolean missing;

    /** What waits here, the most urgent first. */
    public List<Waiting> of(CooperationId here) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        Instant now = clock.instant();
        List<Waiting> all = new ArrayList<>();
        for (WaitingSource source : sources) {
            if (switches.isOffFor(here, source)) {
                continue;
            }
            try {
                Set<String> seen = new HashSet<>();
                source.waiting(here, MOST).stream()
                        .filter(thing -> seen.add(thing.id()))
                        .forEach(thing -> all.add(Waiting.of(source.key(), thing, now)));
            } catch (RuntimeException fault) {
                missing = true;
                LOG.log(System.Logger.Level.WARNING, "what waits in " + source.key() + " is left out", fault);
            }
        }
        return Waiting.sorted(all);
    }

    /** Gives an answer that was offered. @return key of the text that says what was done */
    String answer(CooperationId here, String source, String thing, String answer) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        return sources.stream()
                .filter(one -> one.key().equals(source) && !switches.isOffFor(here, one))
                .findFirst()
                .orElseThrow(() -> new NotVisible("nothing waits in " + source))
                .answer(here, thing, answer);
    }

    /** Whether something had to be left out in this request. */
    public boolean isMissing() {
        return missing;
    }
}
