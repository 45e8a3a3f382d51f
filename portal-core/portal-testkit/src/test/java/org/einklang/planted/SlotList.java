package org.einklang.planted;

import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** A use case that knows what pages are made of. */
class SlotList {

    @Nullable
    LazyDataModel<Slot> rows() {
        return null;
    }
}
