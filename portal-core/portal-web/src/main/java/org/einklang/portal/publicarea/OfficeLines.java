package org.einklang.portal.publicarea;

import java.util.stream.Collectors;
import org.einklang.portal.cooperation.CooperationProfile;

/** How the coordinating office is reached, as the profile of the cooperation tells. */
final class OfficeLines {

    private OfficeLines() {}

    static Html of(PublicPlace place, CooperationProfile.Text profile) {
        Html lines = new Html().line("<address class=\"ek-operator\"{}>", place.foreign());
        lines.line(
                "<strong>{}</strong>",
                profile.office().isEmpty() ? place.cooperation().name() : profile.office());
        if (!profile.address().isEmpty()) {
            lines.line(
                    "<br>{}",
                    Html.raw(profile.address().lines().map(Html::escaped).collect(Collectors.joining("<br>"))));
        }
        if (!profile.mail().isEmpty()) {
            lines.line("<br><a href=\"mailto:{}\">{}</a>", profile.mail(), profile.mail());
        }
        if (!profile.phone().isEmpty()) {
            lines.line("<br>{}", phone(profile.phone()));
        }
        return lines.line("</address>");
    }

    /** A number to be dialled by a touch. */
    static Html phone(String number) {
        String dialled = number.replace("(0)", "").replaceAll("[^0-9+]", "");
        return new Html().line("<a href=\"tel:{}\">{}</a>", dialled, number);
    }
}
