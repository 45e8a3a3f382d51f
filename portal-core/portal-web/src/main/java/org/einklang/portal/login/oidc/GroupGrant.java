package org.einklang.portal.login.oidc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.einklang.api.access.Role;

/**
 * A role that a group brings, as the settings say it: {@code ADMINISTRATOR}, {@code COORDINATOR@lindental},
 * {@code PRESS_OFFICER@lindental/Agentur}.
 *
 * @param role which role
 * @param cooperation key of the cooperation, empty for a role of the installation
 * @param partner short name of the partner, empty unless it is a role for a partner
 */
record GroupGrant(Role role, String cooperation, String partner) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z_]+)(?:@([a-z0-9-]+)(?:/(.+))?)?");

    /** The grants of a setting, which a comma separates; what does not fit is left out. */
    static List<GroupGrant> all(String setting) {
        return Stream.of(setting.split(","))
                .map(String::strip)
                .map(GroupGrant::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<GroupGrant> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String cooperation = parts.group(2) == null ? "" : parts.group(2);
        String partner = parts.group(3) == null ? "" : parts.group(3).strip();
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(parts.group(1))
                        && role != Role.COOPERATION_MEMBER
                        && role != Role.LIMITED_MEMBER)
                .filter(role -> fits(role.kind(), !cooperation.isEmpty(), !partner.isEmpty()))
                .map(role -> new GroupGrant(role, cooperation, partner))
                .findFirst();
    }

    private static boolean fits(Role.Kind kind, boolean inCooperation, boolean forPartner) {
        return switch (kind) {
            case INSTALLATION -> !inCooperation && !forPartner;
            case COOPERATION -> inCooperation && !forPartner;
            case PARTNER -> inCooperation && forPartner;
            case UNIT, BODY, ITEM -> false;
        };
    }
}
