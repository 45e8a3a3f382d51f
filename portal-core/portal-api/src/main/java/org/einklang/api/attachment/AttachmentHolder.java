package org.einklang.api.attachment;

import java.util.Collection;
import java.util.Set;
import org.einklang.api.item.ItemRef;

/**
 * Extension point: a kind of thing that files can be attached to.
 *
 * <p>What for: the host keeps the files, the module knows who may change the thing. Register: a CDI bean that implements this,
 * one for each kind of thing, beside an {@link org.einklang.api.item.ItemResolver} that knows it. Called: {@link #holds} and
 * {@link #mayChange} in the request of the person who acts; {@link #existing} by a job, without a person. If it throws, the
 * page or the job fails. Not for: who reads, which the {@code ItemResolver} says.
 */
public interface AttachmentHolder {

    /** Whether this is about that kind of thing. */
    boolean holds(ItemRef item);

    /** Whether the person who acts may add and remove files of this thing; asked only about things that they see. */
    boolean mayChange(ItemRef item);

    /** Those that exist, whoever may see them. Files of what is missing for thirty days are deleted. */
    Set<ItemRef> existing(Collection<ItemRef> items);

    /**
     * Whether everybody who opens a file of this thing leaves a line in the {@link org.einklang.api.audit.AccessLog}; for what
     * is confidential.
     */
    default boolean isProtected(ItemRef item) {
        return false;
    }
}
