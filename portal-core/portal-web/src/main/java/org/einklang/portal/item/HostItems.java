package org.einklang.portal.item;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;

/** Stored things of the host by reference, those of one type; however many a page names, they are found at once. */
public abstract class HostItems implements ItemResolver {

    private final String type;

    /** For the things that references call so. */
    protected HostItems(String type) {
        this.type = type;
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> numbers = refs.stream()
                .filter(ref -> ref.type().equals(type))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        return numbers.isEmpty() ? Map.of() : cards(numbers).collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    /** Those with these numbers which the person who acts may see; a handful of statements for all. */
    protected abstract Stream<ItemCard> cards(List<Long> numbers);
}
