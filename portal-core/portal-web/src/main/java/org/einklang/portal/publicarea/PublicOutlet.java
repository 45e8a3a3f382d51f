package org.einklang.portal.publicarea;

import java.util.Map;
import java.util.Optional;

/**
 * One kind of address in the public area, found by CDI. Its answer depends on nothing but place and address, since it is kept
 * and given to everybody: an outlet knows neither request nor session. What modules publish it takes from {@link
 * org.einklang.portal.publication.Publications} alone, which asks the gate. Each is named in the test of leaks, which fails for
 * one that it does not know. Not for modules, which have {@link org.einklang.api.publication.PublicationSource}.
 */
public interface PublicOutlet {

    /** The address below the area: {@code partners}, {@code locations/{location}}; empty for the first page. */
    String pattern();

    /** What stands there; empty for what does not exist, or not yet, or no longer. */
    Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts);
}
