package org.einklang.api.search;

import java.util.Collection;
import java.util.List;

/**
 * Extension point: one kind of things that can be found, such as meetings or contacts.
 *
 * <p>Register: a CDI bean that implements this, and an {@link org.einklang.api.item.ItemResolver} that knows the references:
 * what it leaves out for somebody is not shown to them, whatever the index says. Called: in the background on every node,
 * so without a person, in a transaction of the host; for what was announced ({@link SearchChanges}), and for everything
 * when the index is built. Each method takes one statement or a handful, whatever the number of things. If it throws, the
 * fault is logged and the index tries again; until then people find what they found before. Not for: rights of an act, and
 * not for texts that only some of those who see the thing may read.
 */
public interface SearchSource {

    /** Module of the references, {@code core} for the host. */
    String module();

    /** Type of the references within the module. */
    String type();

    /** Key of the text that names several things of this kind: {@code meetings.search.meetings}. */
    String kind();

    /** About how many there are; for the progress that administrators see. */
    long count();

    /**
     * Some of the ids, in an order that never changes.
     *
     * @param after the last id of the batch before, empty for the first
     * @param most how many at most
     * @return an empty list when there are no more
     */
    List<String> ids(String after, int most);

    /**
     * What there is to find of these; a thing that several cooperations share once for each of them. Leave out what no longer
     * exists or should not be found.
     */
    List<Findable> describe(Collection<String> ids);
}
