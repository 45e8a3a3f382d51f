package org.einklang.meetings.planning;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.text.Texts;
import org.einklang.api.version.MergeField;

/** What is typed on how people join from afar; the fields are in {@code onlineFields.xhtml}. */
public class OnlineForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String link = "";
    private String phone = "";
    private String pin = "";

    /** Holds this. */
    public void fill(OnlineAccess online) {
        link = online.getLink();
        phone = online.getPhone();
        pin = online.getPin();
    }

    /** What was typed. @throws org.einklang.api.RuleViolation if it will not do */
    public OnlineAccess access() {
        return new OnlineAccess(link, phone, pin);
    }

    /** Whether exactly this stands in the fields. */
    boolean holds(OnlineAccess online) {
        return link.strip().equals(online.getLink())
                && phone.strip().equals(online.getPhone())
                && pin.strip().equals(online.getPin());
    }

    /** What two people may have changed at the same time. */
    static List<MergeField> fields(Texts texts) {
        return List.of(
                MergeField.value("joinLink", texts.get("meetings.plan.link")),
                MergeField.value("dialIn", texts.get("meetings.plan.phone")),
                MergeField.value("pin", texts.get("meetings.plan.pin")));
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("joinLink", link);
        values.put("dialIn", phone);
        values.put("pin", pin);
        return values;
    }

    void fill(Map<String, String> values) {
        link = values.getOrDefault("joinLink", "");
        phone = values.getOrDefault("dialIn", "");
        pin = values.getOrDefault("pin", "");
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
