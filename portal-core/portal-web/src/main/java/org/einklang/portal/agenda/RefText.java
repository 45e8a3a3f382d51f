package org.einklang.portal.agenda;

import org.einklang.api.item.ItemRef;
import org.jspecify.annotations.Nullable;

/** A reference in one column, its parts behind slashes; neither modules nor types have one in their names. */
final class RefText {

    private RefText() {}

    static String of(ItemRef ref) {
        return ref.module() + "/" + ref.type() + "/" + ref.id();
    }

    static @Nullable String ofNullable(@Nullable ItemRef ref) {
        return ref == null ? null : of(ref);
    }

    static ItemRef ref(String text) {
        String[] parts = text.split("/", 3);
        return new ItemRef(parts[0], parts[1], parts[2]);
    }

    static @Nullable ItemRef refOrNull(@Nullable String text) {
        return text == null ? null : ref(text);
    }
}
