package org.einklang.api.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By what things are counted.
 *
 * @param key as it stands in the address, lower-case letters
 * @param textKey key of its name, bundle id first
 * @param categories what it tells apart, in the order in which it is shown; also those to which nothing belongs
 */
public record Dimension(String key, String textKey, List<Category> categories) {

    /** Keeps the categories as they are now. @throws IllegalArgumentException if two have the same code */
    public Dimension {
        categories = List.copyOf(categories);
        if (!key.matches("[a-z]{1,20}")
                || categories.stream().map(Category::code).distinct().count() != categories.size()) {
            throw new IllegalArgumentException("no dimension: " + key);
        }
    }

    /** The place of each category, by its code. */
    public Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        categories.forEach(category -> places.put(category.code(), places.size()));
        return places;
    }
}
