package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.api.access.Permission;
import org.einklang.api.module.MenuEntry;
import org.einklang.api.module.Page;
import org.einklang.api.module.PortalModule;

/** The self-portrait of the meetings module. */
@ApplicationScoped
public class MeetingsModule implements PortalModule {

    /** Id of the module, in addresses, schema, bundles and references. */
    public static final String ID = "meetings";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<? extends Permission> permissions() {
        return List.of(MeetingsPermission.values());
    }

    @Override
    public List<Page> pages() {
        return List.of(
                new Page("", "meetings"),
                new Page("new", "plan"),
                new Page("year", "year"),
                new Page("demands", "demands"),
                new Page("demands/new", "demandNew"),
                new Page("demands/{demand}", "demand"),
                new Page("proposals", "proposals"),
                new Page("proposals/new", "proposalNew"),
                new Page("proposals/{proposal}", "proposal"),
                new Page("shared", "shared"),
                new Page("shared/{meeting}", "sharedOne"),
                new Page("escalations", "escalations"),
                new Page("escalations/{escalation}", "escalation"),
                new Page("resolutions", "resolutions"),
                new Page("resolutions/{resolution}", "resolution"),
                new Page("resolutions/{resolution}/validity", "validity"),
                new Page("bodies/{body}", "overview"),
                new Page("bodies/{body}/usual", "usual"),
                new Page("{meeting}", "meeting"),
                new Page("{meeting}/edit", "meetingEdit"),
                new Page("{meeting}/show", "show"),
                new Page("{meeting}/items/{item}", "item"),
                new Page("{meeting}/items/{item}/edit", "itemEdit"),
                new Page("{meeting}/items/{item}/escalate", "escalationNew"),
                new Page("{meeting}/minutes", "minutes"),
                new Page("{meeting}/minutes/{resolution}", "outcome"));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("", "meetings.title", "calendar", MeetingsPermission.SEE, 100),
                new MenuEntry("shared", "meetings.sharing.menu", "doc", MeetingsPermission.READ_SHARED, 110));
    }
}
