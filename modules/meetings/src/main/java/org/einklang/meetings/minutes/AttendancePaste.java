package org.einklang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.text.Texts;

/** Ticks in the minutes who was there by a list that was pasted; nothing is kept by that, and the ticks can be changed. */
@Named
@RequestScoped
public class AttendancePaste {

    @Inject
    private Texts texts;

    private String list = "";
    private String told = "";
    private List<String> unclear = List.of();

    /** Takes over what is understood; the rest stays in the field. */
    public void take(MinutesPage minutes) {
        if (list.isBlank()) {
            throw new RuleViolation("meetings.attendance.empty").at("attendance");
        }
        AttendanceList read = AttendanceList.read(list, minutes.getInvited());
        Set<Long> present = Arrays.stream(minutes.getPresence().getPresent()).collect(Collectors.toSet());
        read.there().forEach((person, came) -> {
            if (came) {
                present.add(person.value());
            } else {
                present.remove(person.value());
            }
        });
        minutes.getPresence().setPresent(present.toArray(Long[]::new));
        long came = read.there().values().stream().filter(there -> there).count();
        told = texts.get("meetings.attendance.taken", came, read.there().size() - came);
        unclear = read.unclear();
        list = String.join("\n", unclear);
    }

    /** How many were ticked and how many not, empty if nothing was pasted. */
    public String getTold() {
        return told;
    }

    /** The lines that were not understood. */
    public List<String> getUnclear() {
        return unclear;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
