package org.einklang.api.item;

/**
 * What others may show of a thing.
 *
 * @param ref which thing
 * @param title in the viewer's language
 * @param address path within the portal, starting with a slash
 * @param state where the thing stands, in a word or two in the viewer's language; empty if it has no states
 */
public record ItemCard(ItemRef ref, String title, String address, String state) {

    /** Of a thing that has no states. */
    public ItemCard(ItemRef ref, String title, String address) {
        this(ref, title, address, "");
    }
}
