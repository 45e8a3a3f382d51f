package org.einklang.api.procedure;

import java.util.Collection;
import java.util.Map;
import org.einklang.api.item.ItemRef;

/**
 * Extension point: says under which number a written procedure has become a resolution.
 *
 * <p>What for: the page of a written procedure leads there. Register: a CDI bean that implements this, in the module that observes
 * {@link ProcedureCarried}. Called: once for each page of a procedure, in the request of the viewer; one statement. If it throws,
 * the page is not shown. Not for: rights; the host shows an entry only to who may see it.
 */
public interface ResolutionRegister {

    /** The resolutions that these procedures have become; those that have become none are missing. */
    Map<ItemRef, ItemRef> entries(Collection<ItemRef> procedures);
}
