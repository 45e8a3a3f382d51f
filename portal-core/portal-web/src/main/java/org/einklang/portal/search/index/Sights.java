package org.einklang.portal.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.Sight;
import org.einklang.portal.access.Standing;

/**
 * Who may see a thing, as words that can be compared in the index: the right, and the place in which holding it is enough. A
 * thing has the words of all places that cover it; somebody who searches has the words of the places in which they hold each
 * right now. Both follow the rules of {@link Standing}, by which pages decide.
 */
public final class Sights {

    private Sights() {}

    /** The words of a thing. */
    static Set<String> of(Collection<Sight> sights) {
        Set<String> words = new HashSet<>();
        sights.forEach(sight -> add(words, sight.permission(), sight.scope()));
        return words;
    }

    private static void add(Set<String> words, Permission right, Scope scope) {
        if (scope instanceof Scope.OfItem item) {
            add(words, right, item.within());
            if (right.roles().contains(Role.OWNER)) {
                words.add(word(right, "owner", item.owner().value()));
            }
        } else if (scope instanceof Scope.OfCooperation cooperation) {
            words.add(word(right, "cooperation", cooperation.cooperation().value()));
        } else if (scope instanceof Scope.OfPartner partner) {
            words.add(word(right, "cooperation", partner.cooperation().value()));
            words.add(word(right, "partner", partner.partner().value()));
        } else if (scope instanceof Scope.OfUnit unit) {
            words.add(word(right, "cooperation", unit.cooperation().value()));
            words.add(word(right, "unit", unit.unit().value()));
        } else if (scope instanceof Scope.OfBody body) {
            words.add(word(right, "cooperation", body.cooperation().value()));
            words.add(word(right, "body", body.body().value()));
        }
    }

    /**
     * The words of somebody in a cooperation.
     *
     * @param me who searches
     * @param rights all rights that there are
     * @param grounds what they hold that carries a right
     */
    public static Set<String> of(
            PersonId me,
            CooperationId here,
            Collection<Permission> rights,
            Function<Permission, List<Standing.Held>> grounds) {
        Set<String> words = new HashSet<>();
        for (Permission right : rights) {
            grounds.apply(right).stream()
                    .filter(held -> held.cooperation() == here.value())
                    .flatMap(held -> place(right, held).stream())
                    .forEach(words::add);
            Stream.of(right)
                    .filter(one -> one.roles().contains(Role.OWNER))
                    .map(one -> word(one, "owner", me.value()))
                    .forEach(words::add);
        }
        return words;
    }

    private static Optional<String> place(Permission right, Standing.Held held) {
        return switch (held.role().kind()) {
            case COOPERATION -> Optional.of(word(right, "cooperation", held.cooperation()));
            case PARTNER -> Optional.of(word(right, "partner", held.partner()));
            case UNIT -> Optional.of(word(right, "unit", held.unit()));
            case BODY -> Optional.of(word(right, "body", held.body()));
            case INSTALLATION, ITEM -> Optional.empty();
        };
    }

    private static String word(Permission right, String place, long number) {
        return right.key() + "@" + place + number;
    }
}
