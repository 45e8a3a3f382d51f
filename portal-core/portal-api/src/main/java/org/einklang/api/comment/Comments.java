package org.einklang.api.comment;

import org.einklang.api.item.ItemRef;

/**
 * What people say about a thing. A page gets it by one line, {@code <e:comments item="#{page.thing.ref()}"/>}: the thread,
 * the form, answers, mentions, all of it. Provided by the host, to be injected where a thing ends.
 *
 * <p>There is no right on comments to be declared: who sees the thing, as the {@link org.einklang.api.item.ItemResolver} of
 * its module says, reads them, and whoever of those takes part in the cooperation writes. Whoever wants to know of a comment
 * observes {@link CommentMade}.
 *
 * <p>Not for objections, votes or answers that bind somebody: those are acts of their own.
 */
public interface Comments {

    /**
     * The thing has ceased to exist, and what was said about it goes with it. To be called in the transaction in which the
     * thing is removed; whoever calls has asked for the right.
     */
    void forget(ItemRef item);
}
