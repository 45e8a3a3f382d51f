package org.einklang.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.api.access.Permission;
import org.einklang.api.module.MenuEntry;
import org.einklang.api.module.Page;
import org.einklang.api.module.PortalModule;

/** The self-portrait of the floor: a bare page and a bare table, without the portal's template. */
@ApplicationScoped
public class FloorModule implements PortalModule {

    @Override
    public String id() {
        return "floor";
    }

    @Override
    public List<? extends Permission> permissions() {
        return List.of();
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page("bare", "bare"), new Page("table", "table"));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }
}
