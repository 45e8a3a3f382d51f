package org.einklang.api.item;

/**
 * What others may show of a thing.
 *
 * @param ref which thing
 * @param title in the viewer's language
 * @param address path within the portal, starting with a slash
 */
public record ItemCard(ItemRef ref, String title, String address) {}
