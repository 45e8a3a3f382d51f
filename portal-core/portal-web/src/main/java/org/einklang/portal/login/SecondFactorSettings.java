package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.access.Role;

/**
 * Which roles need a second factor: the setting {@code einklang.second-factor.required}. A role that does not exist is
 * taken for a slip of the pen: then the usual ones need it, and the log says so. Where everybody is invented nobody needs
 * one, unless the setting says so.
 */
@ApplicationScoped
public class SecondFactorSettings {

    static final Set<Role> USUAL = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR);

    private static final String NOBODY = "nobody";
    private static final System.Logger LOG = System.getLogger(SecondFactorSettings.class.getName());

    @Inject
    @ConfigProperty(name = "einklang.second-factor.required")
    private Optional<String> setting;

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "einklang.benchmark")
    private Optional<String> benchmark;

    /** The roles whose holders need one. */
    Set<Role> roles() {
        return required(setting.orElse(""), demo || benchmark.isPresent());
    }

    /** What is meant by this setting. */
    static Set<Role> required(String setting, boolean invented) {
        if (setting.isBlank()) {
            return invented ? Set.of() : USUAL;
        }
        if (setting.strip().equals(NOBODY)) {
            return Set.of();
        }
        Set<String> names = Stream.of(setting.split(",")).map(String::strip).collect(Collectors.toSet());
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> names.contains(role.name()) && isHeld(role))
                .collect(Collectors.toSet());
        if (roles.size() != names.size()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "einklang.second-factor.required names what is no role: {0}; the usual roles need it",
                    setting);
            return USUAL;
        }
        return roles;
    }

    /** Membership and owning follow from other things, and are nothing that is held. */
    private static boolean isHeld(Role role) {
        return role != Role.COOPERATION_MEMBER && role != Role.LIMITED_MEMBER && role != Role.OWNER;
    }
}
