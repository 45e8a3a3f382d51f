package org.einklang.portal.host;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;

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

    /** Refuses everybody but administrators. */
    @PostConstruct
    void load() {
        access.require(CorePermission.OPERATE, Scope.installation());
    }

    public List<Modules.PluggedIn> getModules() {
        return modules.all();
    }

    public List<Map.Entry<String, String>> getLeftOut() {
        return leftOut.jars();
    }
}
