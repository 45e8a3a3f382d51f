package org.einklang.portal.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.text.Texts;
import org.einklang.portal.access.Actor;
import org.einklang.portal.web.AddressedRequest;

/** The bell in the header of a cooperation: how much is new; one statement, asked once. */
@Named
@RequestScoped
public class Bell {

    private static final int MOST = 99;

    @Inject
    private ReadingNotifications reading;

    @Inject
    private AddressedRequest address;

    @Inject
    private Actor actor;

    @Inject
    private Texts texts;

    private int unread = -1;

    /** How many are unread, of the last thirty days. */
    public int getUnread() {
        if (unread < 0) {
            unread = actor.person().isPresent() && address.isInCooperation()
                    ? reading.unread(address.cooperation().id(), MOST + 1)
                    : 0;
        }
        return unread;
    }

    /** The number as the bell shows it. */
    public String getTally() {
        return getUnread() > MOST ? MOST + "+" : String.valueOf(getUnread());
    }

    /** What it means, for those who do not see the bell. */
    public String getWords() {
        return getUnread() == 0
                ? texts.get("notifications.bell")
                : getUnread() == 1
                        ? texts.get("notifications.bell.one")
                        : texts.get("notifications.bell.new", getTally());
    }
}
