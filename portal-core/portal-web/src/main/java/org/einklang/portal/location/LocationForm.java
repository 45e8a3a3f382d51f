package org.einklang.portal.location;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.contact.Reach;

/** What is typed about a location, whether it is new or changed. */
public abstract class LocationForm {

    private String name = "";
    private String address = "";
    private String phone = "";
    private String mailbox = "";
    private final List<String> days = new ArrayList<>(Arrays.asList("", "", "", "", "", "", ""));
    private String exceptions = "";
    private String access = "";
    private String promise = "";
    private boolean shown = true;

    /** Begins with what is said of a location. */
    final void begin(LocationText text) {
        name = text.name();
        address = text.address();
        phone = text.reach().phone();
        mailbox = text.reach().mailbox();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.set(day.ordinal(), text.week().words(day));
        }
        exceptions = text.exceptions();
        access = text.access();
        promise = text.promise();
        shown = text.shown();
    }

    /** What has been typed. */
    final LocationText typed(PartnerId of) {
        return new LocationText(
                of,
                name,
                address,
                new Reach(phone, "", mailbox, ""),
                OpeningWeek.typed(days),
                exceptions,
                access,
                promise,
                shown);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String mailbox) {
        this.mailbox = mailbox;
    }

    /** Monday to Sunday. */
    public List<String> getDays() {
        return days;
    }

    public String getExceptions() {
        return exceptions;
    }

    public void setExceptions(String exceptions) {
        this.exceptions = exceptions;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
