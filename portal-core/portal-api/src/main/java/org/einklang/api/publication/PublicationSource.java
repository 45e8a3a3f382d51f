package org.einklang.api.publication;

import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationId;

/**
 * Extension point: one kind of things that a module shows in the public area of a cooperation, such as announcements.
 *
 * <p>The host makes of them a list at {@code /p/{cooperation}/{path}}, a page each, entries of the feed and of the map of the
 * site, all without a session and out of a cache. Register: a CDI bean. Called: in the request of a visitor whom nobody
 * knows, outside a transaction, and only when the cache has no answer; each call is one statement or two. Hand over what has
 * been published, also what is under embargo: the host asks {@link EmbargoGate} for each of them, and needs to know when the
 * next one comes. If it throws, the visitor gets the page for errors. When something was published, changed or withdrawn, the
 * module fires {@link PublicationChanged} in the same transaction. Not for: drafts, and not for anything that depends on who
 * looks.
 */
public interface PublicationSource {

    /** Part of the address, such as {@code news}; one word that no other source and no page of the host has. */
    String path();

    /** Key of the text that is the heading of the list and its link in the menu. */
    String titleKey();

    /**
     * Some of what was published, those that come last first.
     *
     * @param first how many are left out
     * @param most how many at most
     * @return an empty list when there are no more
     */
    List<Publication> newest(CooperationId cooperation, int first, int most);

    /** The one with this key, if it was published. */
    Optional<Publication> find(CooperationId cooperation, String key);
}
