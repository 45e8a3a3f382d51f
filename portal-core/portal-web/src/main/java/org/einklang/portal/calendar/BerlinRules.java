package org.einklang.portal.calendar;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import org.einklang.api.time.PortalTime;

/** The rules of Berlin's time as they stand today, without their history since 1893, at which some programs stumble. */
final class BerlinRules {

    private BerlinRules() {}

    static VTimeZone today() {
        String zone = PortalTime.ZONE.getId();
        VTimeZone complete = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(zone)
                .getVTimeZone();
        var today = new VTimeZone(new ComponentList<>(complete.getObservances().stream()
                .filter(BerlinRules::stillHolds)
                .toList()));
        today.add(new TzId(zone));
        return today;
    }

    private static boolean stillHolds(Observance observance) {
        return observance
                .<RRule<?>>getProperty(Property.RRULE)
                .filter(rule -> rule.getRecur().getUntil() == null)
                .isPresent();
    }
}
