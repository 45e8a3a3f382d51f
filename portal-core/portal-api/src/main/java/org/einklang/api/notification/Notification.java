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
 * @param mailed whether these people get a mail of its own about it, so that no second one tells them of this
 */
public record Notification(CooperationId cooperation, String textKey, ItemRef about, boolean mailed) {

    /** One of which people get mail as they wish to, together with what else there is to tell them. */
    public Notification(CooperationId cooperation, String textKey, ItemRef about) {
        this(cooperation, textKey, about, false);
    }

    /** The same, told by a mail of its own. */
    public Notification withMail() {
        return new Notification(cooperation, textKey, about, true);
    }

    /** What it is about, as people choose it when they say how they want to be told: the bundle of the sentence. */
    public String topic() {
        return textKey.substring(0, textKey.indexOf('.'));
    }
}
