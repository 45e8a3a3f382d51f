package org.einklang.portal.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.portal.access.Actor;
import org.einklang.portal.login.SecondFactorDuty;
import org.einklang.portal.login.WrongTokens;
import org.einklang.portal.text.ReaderLanguage;
import org.einklang.portal.text.SpokenLanguage;
import org.einklang.portal.token.TokenCheck;
import org.einklang.portal.token.TokenCheck.Valid;

/**
 * Through here comes every request of a program, before anything looks for a session. It needs a token of its own in the header
 * {@code Authorization}; a cookie opens nothing here, so no page of another site can ask in somebody's name.
 */
public class ApiDoor extends HttpFilter {

    /** Request attribute: the key with which the program came. */
    static final String KEY = "einklang.key";

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]{8,200}=*)");
    private static final int UNAUTHORIZED = HttpServletResponse.SC_UNAUTHORIZED;
    private static final int TOO_MANY = 429;

    @Inject
    private transient TokenCheck tokens;

    @Inject
    private transient WrongTokens wrong;

    @Inject
    private transient RateLimits limits;

    @Inject
    private transient SecondFactorDuty secondFactor;

    @Inject
    private transient Actor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Locale locale = ReaderLanguage.ofProgram(request);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Vary", "Accept-Language, Authorization");
        SpokenLanguage.begin(locale);
        try {
            let(request, response, chain, locale);
        } catch (RuntimeException | ServletException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            ApiFaults.problem(fault, locale, request).send(response);
        } finally {
            SpokenLanguage.end();
        }
    }

    private void let(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Locale locale)
            throws IOException, ServletException {
        Matcher shown = BEARER.matcher(String.valueOf(request.getHeader("Authorization")));
        if (!shown.matches()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Einklang\"");
            ApiProblem.of(UNAUTHORIZED, locale).send(response);
            return;
        }
        Optional<Valid> key = tokens.valid(shown.group(1));
        if (key.isEmpty()) {
            refuse(request, response, locale);
        } else if (isWithinLimit(key.get(), response, locale)) {
            enter(key.get(), request, response, chain, locale);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        Duration wait = wrong.failed(request);
        if (wait.isZero()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Einklang\", error=\"invalid_token\"");
            ApiProblem.of(UNAUTHORIZED, locale).send(response);
        } else {
            response.setHeader(
                    "Retry-After", String.valueOf(wait.plusMillis(999).toSeconds()));
            ApiProblem.of(TOO_MANY, "wrong_tokens", locale).send(response);
        }
    }

    private boolean isWithinLimit(Valid key, HttpServletResponse response, Locale locale) throws IOException {
        RateLimits.Standing standing = limits.take(key.number());
        response.setHeader("RateLimit-Limit", String.valueOf(standing.limit()));
        response.setHeader("RateLimit-Remaining", String.valueOf(standing.remaining()));
        response.setHeader("RateLimit-Reset", String.valueOf(standing.resetSeconds()));
        if (standing.exceeded()) {
            response.setHeader("Retry-After", String.valueOf(standing.resetSeconds()));
            ApiProblem.of(TOO_MANY, "too_many", locale, standing.limit(), standing.resetSeconds())
                    .send(response);
        }
        return !standing.exceeded();
    }

    private void enter(
            Valid key, HttpServletRequest request, HttpServletResponse response, FilterChain chain, Locale locale)
            throws IOException, ServletException {
        actor.cameByToken(key.person());
        if (secondFactor.isOwed(key.person(), key.shownElsewhere())) {
            ApiProblem.of(HttpServletResponse.SC_FORBIDDEN, "second_factor", locale)
                    .send(response);
            return;
        }
        request.setAttribute(KEY, key);
        chain.doFilter(request, response);
    }
}
