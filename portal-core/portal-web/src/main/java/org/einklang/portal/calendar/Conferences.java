package org.einklang.portal.calendar;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;

/**
 * Writes how people take part from afar: as {@code CONFERENCE} (RFC 7986, 5.11), and once more in the description, because many
 * calendar programs do not show the former.
 */
final class Conferences {

    private Conferences() {}

    /** @param description what stands above it; may be empty */
    static void describe(VEvent event, String description, Collection<org.einklang.api.calendar.Conference> all) {
        String text = Stream.concat(
                        all.stream().map(org.einklang.api.calendar.Conference::line), Stream.of(description))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            event.withProperty(new Description(text));
        }
        all.forEach(one ->
                event.withProperty(new Conference(parameters(one), one.address().toString())));
    }

    private static ParameterList parameters(org.einklang.api.calendar.Conference one) {
        Label label = new Label(one.label().replace('"', '\'').replaceAll("\\p{Cntrl}", " "));
        List<Parameter> all = one.isPhone() ? List.of(Value.URI, Feature.PHONE, label) : List.of(Value.URI, label);
        return new ParameterList(all);
    }
}
