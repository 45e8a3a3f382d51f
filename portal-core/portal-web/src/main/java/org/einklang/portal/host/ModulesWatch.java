package org.einklang.portal.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.portal.look.Themes;
import org.einklang.portal.operation.Light;
import org.einklang.portal.operation.Verdict;
import org.einklang.portal.operation.Watch;

/** Which modules run, and which jars were set aside. */
@ApplicationScoped
class ModulesWatch implements Watch {

    @Inject
    private Modules modules;

    @Inject
    private LeftOut leftOut;

    @Inject
    private Themes themes;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String part() {
        return "modules";
    }

    @Override
    public Verdict look() {
        List<String> aside = Stream.concat(
                        leftOut.jars().stream().map(Map.Entry::getKey), themes.leftOut().keySet().stream())
                .sorted()
                .toList();
        List<String> running = modules.all().stream()
                .map(plugged -> plugged.module().id() + " " + plugged.jar().version())
                .toList();
        Verdict said = aside.isEmpty()
                ? Verdict.of(Light.OK, "modules.well", running.size())
                : Verdict.of(Light.WARN, "modules.aside", String.join(", ", aside));
        return said.at("/admin/modules").with("running", running).with("setAside", aside);
    }
}
