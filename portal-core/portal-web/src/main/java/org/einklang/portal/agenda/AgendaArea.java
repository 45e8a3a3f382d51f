package org.einklang.portal.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Wishes for agendas; they stand on the pages of the things that they are about. */
@ApplicationScoped
class AgendaArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("agendas");
    }

    @Override
    public List<AgendaPermission> permissions() {
        return List.of(AgendaPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of();
    }
}
