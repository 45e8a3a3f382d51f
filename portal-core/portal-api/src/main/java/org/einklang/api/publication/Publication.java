package org.einklang.api.publication;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A thing that a module shows, or will show, to everybody.
 *
 * @param ref which thing
 * @param cooperation in whose public area
 * @param key last part of its address, {@code /p/{cooperation}/{path}/{key}}: stable, lower-case letters, digits and hyphens;
 *     no running number, whose gaps would tell of what nobody may know yet
 * @param title in the language in which it was written
 * @param summary one or two sentences for lists and feeds, may be empty
 * @param text all of it, in the little Markdown of the portal; HTML in it is shown as it was typed
 * @param times from when until when
 */
public record Publication(
        ItemRef ref,
        CooperationId cooperation,
        String key,
        String title,
        String summary,
        String text,
        PublicationTimes times) {}
