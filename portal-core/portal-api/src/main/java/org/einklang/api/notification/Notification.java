package org.einklang.api.notification;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Something that people are told. It names the thing and keeps none of its words: the title is looked up when it is read,
 * by the {@link org.einklang.api.item.ItemResolver} of the thing's module, and only for those who may see it then.
 *
 * @param cooperation in which cooperation
 * @param textKey key of the sentence, bundle first; {@code {0}} is the one who acted, {@code {1}} the title of the thing
 * @param about which thing
 */
public record Notification(CooperationId cooperation, String textKey, ItemRef about) {}
