package org.einklang.api.search;

import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationId;

/**
 * Finds things of one kind by their words, for lists that people narrow down: with the forms, compounds and slips that the search
 * box of every page knows. Provided by the host, to be injected. The index knows what a {@link SearchSource} describes, and
 * follows the database within seconds.
 *
 * <p>It asks for no right of an act: it finds only what the person who looks may see by the index, and whoever shows the things
 * asks for the right to see them anyway.
 */
public interface ItemSearch {

    /**
     * The ids of what has all the words, the best first.
     *
     * @param module of the things
     * @param type of the things within the module
     * @param typed what was typed
     * @param most how many at most
     * @return nothing while the index cannot be asked, after a start for example; then say so instead of "no hits"
     */
    Optional<List<String>> find(CooperationId here, String module, String type, String typed, int most);
}
