package org.einklang.api.version;

import java.util.List;
import java.util.Map;
import org.einklang.api.item.ItemRef;

/**
 * Keeps versions of texts. Provided by the host, to be injected; each call takes part in the caller's transaction and
 * checks no right: the use case of the thing's module has done so.
 *
 * <p>A version never changes once it is kept; a frozen one is guarded by the database as well, and its hash proves that it
 * is the one that was agreed. What is wrong in a frozen version is put right by a new one that names it.
 */
public interface Versions {

    /** Keeps what the thing says now. @return the version; the last one, if it says the same and is not frozen */
    VersionCard keep(ItemRef of, String name, Content content);

    /** Keeps it for good. @throws org.einklang.api.RuleViolation if the last version is frozen: correct that */
    VersionCard freeze(ItemRef of, String name, Content content);

    /** A frozen version that puts right the last one. @throws org.einklang.api.RuleViolation if that is not frozen, or no reason is given */
    VersionCard correct(ItemRef of, String name, Content content, String reason);

    /** The versions of the thing, the latest first. */
    List<VersionCard> of(ItemRef thing);

    /** What each version of the thing says; one call for all of them. */
    Map<VersionId, Content> contents(ItemRef thing);

    /** What a version says. @throws org.einklang.api.NotVisible if there is none, or it is of another thing */
    Content content(ItemRef of, VersionId version);

    /** Whether the version still says what its hash was made of. */
    boolean isIntact(ItemRef of, VersionId version);
}
