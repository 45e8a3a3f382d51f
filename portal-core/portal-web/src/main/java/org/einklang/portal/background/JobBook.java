package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.job.JobHandler;

/** Who can do which kind of work: the beans of the host and of the modules that are plugged in. */
@ApplicationScoped
public class JobBook {

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    /** All of them. */
    Stream<JobHandler> all() {
        return handlers.stream();
    }

    /** The kinds that somebody does. */
    List<String> kinds() {
        return all().map(JobHandler::kind).toList();
    }

    /** Who does this kind; empty if its module is not installed any more. */
    Optional<JobHandler> handler(String kind) {
        return all().filter(handler -> handler.kind().equals(kind)).findFirst();
    }
}
