package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.portal.switches.ModuleSwitches;

/** All outlets, a literal address before a placeholder. */
@ApplicationScoped
class PublicOutlets {

    @Inject
    @Any
    private Instance<PublicOutlet> outlets;

    @Inject
    private ModuleSwitches switches;

    /** The addresses below the area; the test of leaks walks them. */
    List<String> patterns() {
        return ordered().stream().map(PublicOutlet::pattern).toList();
    }

    /** What stands at this address below the area. */
    Optional<PublicAnswer> answer(PublicPlace place, String path) {
        for (PublicOutlet outlet : ordered()) {
            Optional<Map<String, String>> parts = fit(outlet.pattern(), path);
            if (parts.isPresent() && !switches.isOffFor(place.here(), outlet)) {
                return outlet.answer(place, parts.get());
            }
        }
        return Optional.empty();
    }

    private List<PublicOutlet> ordered() {
        return outlets.stream()
                .sorted(Comparator.comparing(outlet -> outlet.pattern().replace('{', '~')))
                .toList();
    }

    /** What stands at the placeholders, if the address fits. */
    static Optional<Map<String, String>> fit(String pattern, String path) {
        List<String> wanted = Arrays.asList(pattern.split("/", -1));
        List<String> given = Arrays.asList(path.split("/", -1));
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String part = wanted.get(i);
            if (part.startsWith("{")) {
                parts.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
