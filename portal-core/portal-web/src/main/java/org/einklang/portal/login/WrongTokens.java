package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Slows down who tries tokens that are none, for each address: as for passwords, from the fifth on. A token that is right is
 * always heard, so nobody can lock out the programs of an authority that has one address for all.
 */
@ApplicationScoped
public class WrongTokens {

    @Inject
    private FailureCount count;

    @Inject
    private LoginKeys keys;

    @Inject
    private ClientAddress address;

    @Inject
    private Clock clock;

    /** One more from where this request comes. @return how long whoever is there has to wait, zero if not at all */
    public Duration failed(HttpServletRequest request) {
        List<String> name = List.of(keys.seal("login-failures", "token address " + address.of(request)));
        Duration before = toWait(name);
        if (!before.isZero()) {
            return before;
        }
        try {
            count.add(name, Optional.empty());
        } catch (RuntimeException met) {
            count.add(name, Optional.empty());
        }
        return Duration.ZERO;
    }

    private Duration toWait(List<String> name) {
        ThrottleRule.Record counted = count.of(name).getOrDefault(name.get(0), ThrottleRule.Record.NONE);
        Duration wait = ThrottleRule.toWait(counted, clock.instant());
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
