package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.rest.ApiBody;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.ReaderLanguage;
import org.einklang.portal.web.DatabaseFault;
import org.einklang.portal.web.FaultReference;

/** What a fault means for a program; the same as for people ({@link org.einklang.portal.web.FaultHandling}), in status codes. */
@Provider
@ApplicationScoped
public class ApiFaults implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ApiFaults.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;
    private static final int FAULT = 500;
    private static final int AWAY = 503;
    private static final int DEEPEST = 30;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        ApiProblem problem = problem(thrown, ReaderLanguage.ofProgram(request), request);
        Response.ResponseBuilder answer = Response.fromResponse(problem.response());
        if (problem.status() == AWAY) {
            answer.header("Retry-After", "60");
        }
        if (thrown instanceof WebApplicationException told) {
            Optional.ofNullable(told.getResponse().getHeaderString("Allow"))
                    .ifPresent(allowed -> answer.header("Allow", allowed));
        }
        return answer.build();
    }

    /** What to say about it. */
    static ApiProblem problem(Throwable thrown, Locale locale, HttpServletRequest request) {
        Optional<RuleViolation> broken = cause(thrown, RuleViolation.class);
        if (broken.isPresent()) {
            return broken(broken.get(), locale);
        } else if (cause(thrown, NotVisible.class).isPresent()) {
            LOG.log(System.Logger.Level.DEBUG, "not visible", thrown);
            return ApiProblem.of(NOT_FOUND, locale);
        } else if (cause(thrown, OptimisticLockException.class).isPresent() || DatabaseFault.isTaken(thrown)) {
            return ApiProblem.of(CONFLICT, locale);
        } else if (cause(thrown, ApiBody.NoObject.class).isPresent()) {
            return ApiProblem.of(BAD_REQUEST, locale);
        } else if (thrown instanceof WebApplicationException told
                && told.getResponse().getStatus() < FAULT) {
            return ApiProblem.of(told.getResponse().getStatus(), locale);
        }
        boolean away = DatabaseFault.isForLater(thrown);
        String reference = FaultReference.of(request);
        LOG.log(System.Logger.Level.ERROR, reference + ": a request of a program failed", thrown);
        return away ? ApiProblem.of(AWAY, locale) : ApiProblem.of(FAULT, locale).under(reference);
    }

    private static ApiProblem broken(RuleViolation rule, Locale locale) {
        String words = Bundles.text(locale, rule.key(), rule.arguments().toArray());
        return ApiProblem.of(INVALID, locale)
                .because(
                        words,
                        rule.field()
                                .map(field -> List.of(new ApiProblem.Wrong(field, words)))
                                .orElse(List.of()));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
