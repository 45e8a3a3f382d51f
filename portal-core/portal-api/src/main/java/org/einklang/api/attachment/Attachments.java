package org.einklang.api.attachment;

import org.einklang.api.item.ItemRef;

/**
 * The files that belong to a thing. A page gets them by one line, {@code <e:attachments item="#{page.thing.ref()}"/>}: the list,
 * the form, versions, preview, all of it. Provided by the host, to be injected where a thing ends.
 *
 * <p>There is no right on attachments to be declared: who sees the thing, as the {@link org.einklang.api.item.ItemResolver} of
 * its module says, reads them; who may change it, as its {@link AttachmentHolder} says, adds and removes them. Whoever wants to
 * know of a file observes {@link AttachmentAdded}.
 *
 * <p>Not for files that the portal makes itself, which are {@link org.einklang.api.module.FileSource}; not for a text on which
 * people decide, which belongs into {@link org.einklang.api.version.Versions}.
 */
public interface Attachments {

    /**
     * The thing has ceased to exist, and its files go with it. To be called in the transaction in which the thing is removed;
     * whoever calls has asked for the right.
     */
    void forget(ItemRef item);

    /**
     * The files of one thing belong to another one as well, in their latest versions, which from then on have nothing to do with
     * each other. To be called in the transaction in which the second thing is made; whoever calls has asked for the right to
     * hand them on.
     */
    void copy(ItemRef from, ItemRef to);
}
