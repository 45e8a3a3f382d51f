package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.access.Permission;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.access.RoleAccess;
import org.einklang.portal.host.Modules;
import org.einklang.portal.search.index.Sights;
import org.einklang.portal.web.HostArea;

/** What the person who searches may see at this moment, in the words of the index. */
@ApplicationScoped
class Eyes {

    @Inject
    private RoleAccess access;

    @Inject
    private Modules modules;

    @Inject
    @Any
    private Instance<HostArea> areas;

    Set<String> in(CooperationId here) {
        return Sights.of(access.me(), here, rights(), access::grounds);
    }

    private List<Permission> rights() {
        return Stream.<Permission>concat(
                        areas.stream().flatMap(area -> area.permissions().stream()),
                        modules.all().stream().flatMap(plugged -> plugged.module().permissions().stream()))
                .toList();
    }
}
