package org.einklang.portal.host;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.look.Themes;

/** For administrators: which modules run, and which jars were left out and why. */
@Named
@RequestScoped
public class ModulesPage {

    @Inject
    private Access access;

    @Inject
    private Modules modules;

    @Inject
    private LeftOut leftOut;

    @Inject
    private Themes themes;

    /** Refuses everybody but administrators. */
    @PostConstruct
    void load() {
        access.require(CorePermission.OPERATE, Scope.installation());
    }

    public List<Modules.PluggedIn> getModules() {
        return modules.all();
    }

    /** Jars that do not take part, each with the reason. */
    public List<Map.Entry<String, String>> getLeftOut() {
        return Stream.concat(leftOut.jars().stream(), themes.leftOut().entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }
}
